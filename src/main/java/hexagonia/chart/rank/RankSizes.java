package hexagonia.chart.rank;

import hexagonia.chart.ChartOptions;
import hexagonia.chart.SaidText;
import hexagonia.chart.Words;
import hexagonia.chart.rank.Ranking.Cell;
import hexagonia.chart.rank.Ranking.Row;
import hexagonia.figure.Datum;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the columns and rows of a ranking stand, in points: names, a zero line, bars, the room of a bracket, numbers.
final class RankSizes {
    static final double STUB = 10;
    private static final double TWO_LINES = 36;
    private static final double LEAST = 20;
    private static final double LEAST_ON_PAPER = 16;
    private static final double LEAST_WRAPPED = 28;
    private static final double GUTTER = STUB + 3;
    private static final double COLUMN_GAP = 14;
    private static final double BRACKET = 66;
    /// What bars get at least of the width.
    private static final double LEAST_BARS = 0.16;

    private final ChartOptions options;
    private final TextMeasure measure = TextMeasure.bundled();
    final double left;
    final double right;
    final double zero;
    final double barsEnd;
    /// The right ends of the numbers of each column; their marks stand beyond.
    final List<Double> columns = new ArrayList<>();
    /// How wide the numbers of each column and the brief words over them are.
    final List<Double> widths = new ArrayList<>();
    final double pitch;
    /// Whether rows have room for what stands below a name; on paper it gives way where all rows must fit.
    private final boolean twoLines;
    final boolean brief;
    /// Whether there is room for a bracket, and for the names below numbers: where there is not, they give way to the
    /// names of rows.
    final boolean bracketed;

    final boolean named;

    RankSizes(Ranking ranking, ChartOptions options) {
        this.options = options;
        left = options.margin();
        right = options.width() - options.margin();
        double least = LEAST_BARS * (right - left) + u(GUTTER);
        double brief = Math.max(measure.width(ranking.head().brief(), note()), names(ranking.rows(), true));
        double full = Math.max(measure.width(ranking.head().full(), note()), names(ranking.rows(), false));
        boolean held = ranking.bracket().isPresent();
        double end = columns(ranking, true);
        boolean under = brief <= end - left - (held ? u(BRACKET) : 0) - least;
        if (!under) {
            end = columns(ranking, false);
        }
        named = under;
        bracketed = held && brief <= end - left - u(BRACKET) - least;
        double room = end - left - (bracketed ? u(BRACKET) : 0);
        this.brief = full > room - least;
        double wanted = this.brief ? brief : full;
        zero = Math.ceil(left + Math.clamp(wanted, u(60), Math.max(u(60), room - least)) + u(GUTTER + 6));
        barsEnd = end - (bracketed ? u(BRACKET) : u(4));
        boolean lines = ranking.rows().stream()
                .anyMatch(r -> r.kind() == Ranking.Kind.PLAIN && !r.under().isEmpty()
                        || r.cells().stream().anyMatch(c -> !c.under().isEmpty()));
        double wished = wished(ranking);
        twoLines = lines && (!options.onPaper() || wished >= u(TWO_LINES));
        boolean wrap = ranking.rows().stream()
                .anyMatch(r -> lines(r.name().brief(), room()).size() > 1);
        double lowest = wrap ? LEAST_WRAPPED : options.onPaper() ? LEAST_ON_PAPER : LEAST;
        pitch = Math.floor(Math.clamp(wished, u(twoLines ? TWO_LINES : lowest), u(twoLines ? 52 : 38)));
    }

    /// Places the columns of numbers, wide enough for the names below these or not; returns where they begin.
    private double columns(Ranking ranking, boolean under) {
        columns.clear();
        widths.clear();
        SaidText text = new SaidText(new FigureBuilder(), options);
        List<Row> rows =
                Stream.concat(ranking.rows().stream(), ranking.total().stream()).toList();
        double end = right;
        for (int i = ranking.columns().size() - 1; i >= 0; i--) {
            int at = i;
            double beside = rows.stream()
                    .mapToDouble(r -> text.beside(cell(r, at).said(), called(r, at)))
                    .max()
                    .orElse(0);
            double wide = Stream.concat(
                            Stream.of(measure.width(ranking.columns().get(i).brief(), note())),
                            rows.stream()
                                    .flatMap(r -> Stream.of(
                                            measure.width(cell(r, at).said().text(), strong()),
                                            under
                                                    ? measure.width(
                                                            cell(r, at).under().brief(), note())
                                                    : 0)))
                    .max(Double::compare)
                    .orElse(0.0);
            columns.addFirst(end - beside);
            widths.addFirst(wide);
            end -= beside + wide + u(COLUMN_GAP);
        }
        return end;
    }

    /// The datum whose call stands in a cell: that of the row in the first.
    static Optional<Datum> called(Row row, int column) {
        return column == 0 ? Optional.of(row.datum()) : Optional.empty();
    }

    private static Cell cell(Row row, int column) {
        return row.cells().get(column);
    }

    private double names(List<Row> rows, boolean brief) {
        return rows.stream()
                .flatMap(r -> Stream.of(
                        measure.width(brief ? r.name().brief() : r.name().full(), strong()),
                        r.kind() == Ranking.Kind.APART
                                ? 0
                                : measure.width(
                                                brief
                                                        ? r.under().brief()
                                                        : r.under().full(),
                                                note())
                                        + u(15)))
                .max(Double::compare)
                .orElse(0.0);
    }

    /// What a row takes beside the pitch of all: the lines below one that stands apart.
    double taken(Row row) {
        int lines = lines(row).size();
        return pitch + (lines == 0 ? 0 : u(15) * lines + u(7));
    }

    /// The lines below the name of a row that stands apart, over the whole width.
    List<String> lines(Row row) {
        return row.kind() != Ranking.Kind.APART || row.under().isEmpty()
                ? List.of()
                : measure.lines(row.under().full(), note(), right - left);
    }

    /// The distance from row to row that the height leaves.
    private double wished(Ranking ranking) {
        int count = ranking.rows().size() + (ranking.total().isPresent() ? 1 : 0);
        double lines = ranking.rows().stream().mapToDouble(r -> lines(r).size()).sum();
        double fixed = heading()
                + u(15) * lines
                + (lines > 0 ? u(7) : 0)
                + foot(ranking)
                + (ranking.more().isEmpty() ? 0 : u(24));
        return (options.height() - fixed) / Math.max(1, count);
    }

    /// Whether words stand below a name or a number.
    boolean isBelow(Words under) {
        return twoLines && !under.isEmpty();
    }

    double heading() {
        return u(30);
    }

    /// What keys and notes take below the rows.
    double foot(Ranking ranking) {
        double notes = ranking.notes().stream()
                .mapToDouble(n -> measure.lines(n, note(), right - left).size())
                .sum();
        double keys = keys(ranking).stream().distinct().count();
        return keys + notes == 0 ? u(2) : u(8) + u(18) * keys + u(16) * notes;
    }

    /// The line on which each key stands.
    List<Integer> keys(Ranking ranking) {
        List<Integer> lines = new ArrayList<>();
        double x = 0;
        int line = 0;
        for (Ranking.Key key : ranking.keys()) {
            double wide = key(key);
            if (x > 0 && x + wide > right - left) {
                x = 0;
                line++;
            }
            x += wide;
            lines.add(line);
        }
        return lines;
    }

    /// The width of a key with the gap after it.
    double key(Ranking.Key key) {
        double sum = new SaidText(new FigureBuilder(), options).width(key.sum(), noteStrong(), Optional.empty());
        return u(18 + 6) + measure.width(key.words(), note()) + u(6) + sum + u(22);
    }

    /// The largest bar ends at the end of its room.
    double scale(Ranking ranking) {
        long longest = ranking.rows().stream().mapToLong(Row::euros).max().orElse(0);
        return longest == 0 ? 0 : Math.max(0, barsEnd - zero) / longest;
    }

    double bar() {
        return u(Math.clamp(pitch / options.unit() * 0.5, 12, 24));
    }

    IntStream eachColumn() {
        return IntStream.range(0, columns.size());
    }

    double u(double units) {
        return units * options.unit();
    }

    /// The largest letters in which a name fits.
    Letters fitting(String name, Letters letters, double room) {
        return Stream.of(13, 12, 11, 10)
                .map(size -> new Letters(u(size), letters.weight()))
                .filter(l -> measure.fits(name, l, room))
                .findFirst()
                .orElse(smallest(letters));
    }

    /// The same of what stands below a name.
    Letters below(String words, double room) {
        return Stream.of(11, 10, 9)
                .map(size -> Letters.regular(u(size)))
                .filter(l -> measure.fits(words, l, room))
                .findFirst()
                .orElse(Letters.regular(u(9)));
    }

    Letters smallest(Letters letters) {
        return new Letters(u(10), letters.weight());
    }

    /// What names have before the bars.
    double room() {
        return zero - u(STUB) - left - u(8);
    }

    /// A name in the smallest letters, broken where it may be into two lines where it does not fit on one.
    List<String> lines(String name, double room) {
        Letters letters = Letters.semibold(u(10));
        List<String> lines = measure.lines(name, letters, room);
        boolean whole = lines.size() <= 2 && lines.stream().allMatch(line -> measure.fits(line, letters, room));
        return whole ? lines : measure.lines(name.replace("-", "-\n").replace("@", "\n@"), letters, room, 2);
    }

    Letters name() {
        return Letters.medium(u(13));
    }

    Letters strong() {
        return Letters.semibold(u(13));
    }

    Letters note() {
        return Letters.regular(u(11));
    }

    Letters noteStrong() {
        return Letters.medium(u(11));
    }
}
