package hexagonia.exhibit.table;

import hexagonia.figure.Figure;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import java.util.List;
import java.util.stream.IntStream;

/// What a figure says, as a sheet: the columns of which most cells begin with a digit hold numbers.
public final class TwinSheet {
    private static final int SIGN = 3;

    private TwinSheet() {}

    public static Sheet<List<String>> of(Figure.Twin twin) {
        List<Column<List<String>>> columns = IntStream.range(0, twin.headings().size())
                .mapToObj(at -> column(twin, at))
                .toList();
        return Sheet.of("twin", columns, twin.rows(), row -> Line.of(row.isEmpty() ? "" : row.getFirst()));
    }

    private static Column<List<String>> column(Figure.Twin twin, int at) {
        long numbers =
                twin.rows().stream().filter(row -> startsWithDigit(row.get(at))).count();
        boolean number = numbers * 2 > twin.rows().size();
        return Column.of(
                "twin-" + at,
                twin.headings().get(at),
                number ? Column.Shape.NUMBER : at == 0 ? Column.Shape.NAME : Column.Shape.TEXT,
                row -> Cell.of(row.get(at)),
                row -> row.get(at));
    }

    private static boolean startsWithDigit(String text) {
        return text.chars().limit(SIGN).anyMatch(Character::isDigit);
    }
}
