package hexagonia.page;

import hexagonia.model.Qualifier;
import hexagonia.sheet.Plain;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A quantity as it is worded, in its parts: a number without spaces, what it is out of (« 12 sur 25 »), its unit, its
/// reserve, and words beside it. What is no quantity is words alone.
record Quantity(String reserve, String number, String unit, String whole, String words) {
    private static final Pattern NUMBER =
            Pattern.compile("(?<currency>€?)(?<number>[−-]?\\d{1,3}(?:[ ,]\\d{3})+(?:[.,]\\d+)?|[−-]?\\d+(?:[.,]\\d+)?)"
                    + "(?<scale>M|bn|%)?(?:\\h(?<after>.+))?");
    private static final Pattern OUT_OF = Pattern.compile("\\p{L}+ (\\d+)");
    private static final String BESIDE = ", ";

    boolean isNumber() {
        return !number.isEmpty();
    }

    static Quantity words(String words) {
        return new Quantity("", "", "", "", words);
    }

    static Quantity of(String worded, Labels labels) {
        String text = Plain.of(worded);
        int beside = text.indexOf(BESIDE);
        String said = beside < 0 ? text : text.substring(0, beside);
        String reserve = reserves(labels)
                .filter(r -> !r.isEmpty() && said.startsWith(r))
                .findFirst()
                .orElse("");
        Matcher found = NUMBER.matcher(said.substring(reserve.length()).strip());
        if (!found.matches()) {
            return words(text);
        }
        String after = found.group("after") == null ? "" : found.group("after");
        String scale = found.group("scale") == null ? "" : found.group("scale");
        Matcher whole = OUT_OF.matcher(after);
        boolean out = whole.matches();
        char grouping = labels.formats().decimal() == ',' ? ' ' : ',';
        String number =
                found.group("number").replace(Character.toString(grouping), "").replace('−', '-');
        return new Quantity(
                reserve,
                number,
                found.group("currency") + scale + (out ? "" : after),
                out ? whole.group(1) : "",
                beside < 0 ? "" : text.substring(beside + BESIDE.length()));
    }

    /// The reserves in signs and in words, long ones first.
    private static Stream<String> reserves(Labels labels) {
        return Stream.of(Qualifier.values())
                .flatMap(q -> Stream.of(labels.sign(q), labels.messages().of("qualifier", q)))
                .map(r -> Plain.of(r).strip())
                .sorted(Comparator.comparingInt(r -> -r.length()));
    }
}
