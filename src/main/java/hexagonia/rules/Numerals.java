package hexagonia.rules;

import hexagonia.model.Qualifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers that a text writes, in digits (`13 600`, `2,5 Mds€`, `1^{er}`) or in words (`neuf`, `une centaine`,
/// `la moitié`, which is 50, a percentage). Digits that belong to a name (`A100`, `3IA`) are none. The words of each
/// language stand in a table beside this class. Immutable.
public final class Numerals {
    /// What a word of the table does.
    private enum Kind {
        NUMBER,
        HUNDRED,
        ROUND,
        PLAIN,
        SCALE,
        LINK,
        ARTICLE,
        RANGE,
        HEDGE,
        SUFFIX
    }

    private record Entry(Kind kind, String value) {
        double number() {
            return Double.parseDouble(value);
        }
    }

    private record Token(int start, int end, String text) {
        boolean isDigits() {
            return Character.isDigit(text.charAt(0));
        }
    }

    private static final String SPACES = "[ \\u00A0\\u202F\\u2009]";
    private static final Map<String, Numerals> KNOWN = Map.of(
            "fr", new Numerals("fr", SPACES, "[,.]"),
            "en", new Numerals("en", "[,\\u00A0\\u202F\\u2009]", "\\."));

    private final Map<String, Map<Kind, Entry>> words = new HashMap<>();
    private final Pattern tokens;
    private final Pattern thousands;

    private Numerals(String language, String thousands, String decimal) {
        this.thousands = Pattern.compile(thousands);
        tokens = Pattern.compile("\\d{1,3}(?:" + thousands + "\\d{3})+(?!\\d)(?:" + decimal + "\\d+)?|\\d+(?:" + decimal
                + "\\d+)?|[\\p{L}€]+(?:-\\p{L}+)*");
        table(language).lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
            Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
            words.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(kind, new Entry(kind, cells[2]));
        });
    }

    /// The numerals of a language; those of French for one that is not known.
    public static Numerals of(String language) {
        return KNOWN.getOrDefault(language, KNOWN.get("fr"));
    }

    private static String table(String language) {
        try (InputStream in = Numerals.class.getResourceAsStream("numerals_" + language + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The numbers of `text` in the order they stand in.
    public List<Numeral> in(String text) {
        String plain = text.replace('’', '\'');
        List<Token> all = tokens.matcher(plain).results().map(Numerals::token).toList();
        List<Numeral> found = new ArrayList<>();
        int i = 0;
        while (i < all.size()) {
            Reading reading = new Reading(plain, all, i);
            if (reading.finds()) {
                found.add(reading.numeral());
                i = reading.next;
            } else {
                i++;
            }
        }
        for (int k = 0; k + 1 < found.size(); k++) {
            Numeral first = found.get(k);
            Numeral second = found.get(k + 1);
            String between = plain.substring(first.end(), second.start()).strip();
            if (first.scale() == 1 && second.scale() != 1 && has(between, Kind.RANGE)) {
                found.set(k, first.sharing(second.scale()));
            }
        }
        return found;
    }

    private static Token token(MatchResult match) {
        return new Token(match.start(), match.end(), match.group());
    }

    private boolean has(String word, Kind kind) {
        return entry(word, kind).isPresent();
    }

    private Optional<Entry> entry(String word, Kind kind) {
        return Optional.ofNullable(
                words.getOrDefault(word.toLowerCase(Locale.ROOT), Map.of()).get(kind));
    }

    /// One attempt at a number that starts at a token.
    private final class Reading {
        private final String text;
        private final List<Token> all;
        private final Token first;
        private int next;
        private double printed;
        private double value;
        private boolean rounded;

        Reading(String text, List<Token> all, int at) {
            this.text = text;
            this.all = all;
            this.first = all.get(at);
            this.next = at + 1;
        }

        boolean finds() {
            Optional<Double> number = first.isDigits() ? digits() : word();
            number.ifPresent(n -> {
                printed = n;
                value = n;
                scales();
            });
            return number.isPresent();
        }

        Numeral numeral() {
            return new Numeral(first.start(), all.get(next - 1).end(), value, printed, value, hedge());
        }

        /// A number in digits, unless a letter touches it that is neither an ordinal ending nor a scale.
        private Optional<Double> digits() {
            boolean named = first.start() > 0 && Character.isLetter(text.charAt(first.start() - 1));
            if (next < all.size() && all.get(next).start() == first.end()) {
                String glued = all.get(next).text();
                named |= !has(glued, Kind.SUFFIX) && !has(glued, Kind.SCALE);
            }
            String bare = thousands.matcher(first.text()).replaceAll("").replace(',', '.');
            return named ? Optional.empty() : Optional.of(Double.parseDouble(bare));
        }

        private Optional<Double> word() {
            Optional<Entry> plain = entry(first.text(), Kind.PLAIN);
            if (plain.isPresent()) {
                return plain.map(Entry::number);
            }
            Optional<Entry> round = entry(first.text(), Kind.ROUND);
            if (round.isPresent()) {
                rounded = true;
                return round.map(Entry::number);
            }
            Optional<Double> number = compound(first.text());
            while (number.isPresent() && next < all.size() && follows(next) && hundred(next)) {
                double times = entry(all.get(next++).text(), Kind.HUNDRED)
                        .orElseThrow()
                        .number();
                number = Optional.of(number.get() * times);
            }
            return number;
        }

        private boolean hundred(int at) {
            return has(all.get(at).text(), Kind.HUNDRED);
        }

        /// A word such as `neuf` or `vingt-huit`, whose parts add up but for the `vingt` of `quatre-vingt`.
        private Optional<Double> compound(String word) {
            double sum = 0;
            for (String part : word.split("-")) {
                Optional<Entry> entry = entry(part, Kind.NUMBER).or(() -> entry(part, Kind.HUNDRED));
                if (entry.isEmpty()) {
                    return Optional.empty();
                }
                double number = entry.get().number();
                boolean multiplies = sum > 0 && (entry.get().kind() == Kind.HUNDRED || sum == 4 && number == 20);
                sum = multiplies ? sum * number : sum + number;
            }
            return Optional.of(sum);
        }

        /// The scales after the number: `millions`, `M€`, `milliard de milliards`.
        private void scales() {
            while (next < all.size()) {
                boolean linked = (rounded || value != printed)
                        && follows(next)
                        && has(all.get(next).text(), Kind.LINK)
                        && next + 1 < all.size()
                        && follows(next + 1);
                int at = linked ? next + 1 : next;
                Optional<Entry> scale =
                        linked || follows(next) ? entry(all.get(at).text(), Kind.SCALE) : Optional.empty();
                if (scale.isEmpty()) {
                    return;
                }
                value *= scale.get().number();
                next = at + 1;
            }
        }

        /// Whether nothing but space stands before a token.
        private boolean follows(int at) {
            return text.substring(all.get(at - 1).end(), all.get(at).start()).isBlank();
        }

        /// The hedge that the words before the number end with, articles aside: `plus de la moitié`.
        private Qualifier hedge() {
            String before = text.substring(0, first.start()).toLowerCase(Locale.ROOT);
            Matcher article = Pattern.compile("([\\p{L}$€£]+)\\s*$").matcher(before);
            if (article.find() && has(article.group(1), Kind.ARTICLE)) {
                before = before.substring(0, article.start());
            }
            boolean apart = before.endsWith(" ");
            String words = before.strip();
            for (var word : Numerals.this.words.entrySet()) {
                Entry hedge = word.getValue().get(Kind.HEDGE);
                boolean sign = !Character.isLetter(word.getKey().charAt(0));
                if (hedge != null && words.endsWith(word.getKey()) && (!sign || apart)) {
                    return Qualifier.valueOf(hedge.value().toUpperCase(Locale.ROOT));
                }
            }
            return rounded ? Qualifier.ABOUT : Qualifier.EXACT;
        }
    }
}
