package hexagonia.page;

import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Moved;
import hexagonia.figure.Picking;
import hexagonia.figure.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A plate as a piece of a page, with what it shows in words for whoever does not see it.
record PictureBand(Plate plate, Look look, double width) {
    /// The letters of what it shows in words: more is no alternative, and PDF/A takes no more than twice as many bytes.
    private static final int LONGEST = 12_000;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\u202F\u00A0]\\d+)*");

    /// How high the plate is at least.
    double least() {
        return plate.least(width, look);
    }

    /// How high it is at least where nothing is left out.
    double whole() {
        return plate.whole(width, look);
    }

    /// How high it is best.
    double wished() {
        return plate.wished(width, look);
    }

    /// The ids of the data that stand in the plate at a height with their call.
    Set<String> called(double height, Calls calls) {
        calls.linked(plate.at(width, height, look).figure().marks());
        return calls.data();
    }

    /// The plate at a height, its calls linked.
    Band of(double height, Calls calls) {
        Figure figure = plate.at(width, height, look).figure();
        return Band.of(figure.height(), (x, y) -> {
            List<Mark> marks = calls.linked(new Moved(x, y).of(figure.marks()));
            return List.of(new Mark.Tagged(new Tag.Picture(alternative(figure)), marks));
        });
    }

    /// What the picture shows: its figures, row by row, as its table has them, after what is drawn and no row says, by
    /// its name and the numbers of its value.
    static String alternative(Figure figure) {
        List<String> rows =
                figure.twin().rows().stream().map(PictureBand::joined).toList();
        Map<String, Set<String>> numbers = new HashMap<>();
        rows.forEach(row -> numbers.put(row, numbers(row)));
        Stream<String> beside = new Picking(figure)
                .order().stream()
                        .filter(datum -> {
                            Set<String> own = numbers(datum.value());
                            return numbers.entrySet().stream()
                                    .noneMatch(row -> row.getKey().contains(datum.label())
                                            && row.getValue().containsAll(own));
                        })
                        .map(PictureBand::told);
        String told = Stream.concat(beside, rows.stream())
                .filter(s -> !s.isBlank())
                .distinct()
                .collect(Collectors.joining(" ; "));
        String said =
                Stream.of(figure.alternative(), told).filter(s -> !s.isBlank()).collect(Collectors.joining(" "));
        return said.length() <= LONGEST ? said : said.substring(0, said.lastIndexOf(" ; ", LONGEST)) + " ; …";
    }

    /// A datum in words; notes without a number are for whoever points at it.
    private static String told(Datum datum) {
        String note = numbers(datum.note()).isEmpty() ? "" : datum.note().replace('\n', ',');
        return joined(List.of(datum.label(), datum.value(), note));
    }

    private static String joined(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
