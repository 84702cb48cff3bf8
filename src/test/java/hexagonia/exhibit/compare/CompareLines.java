package hexagonia.exhibit.compare;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.model.Fact;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Line;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import java.util.stream.Collectors;

/// A comparison as lines to agree on: its head, then each row with what every record says there, how it stands to the
/// reference, and what proves it.
final class CompareLines {
    private CompareLines() {}

    static String of(Content content) {
        Sheet<?> sheet = ((Body.Tabled) content.body()).sheet();
        String head = content.head().finding() + "\n" + content.head().coverage() + "\n"
                + content.head().notes().stream().map(n -> "* " + n + "\n").collect(Collectors.joining());
        return head + sheet(content, sheet) + "\n";
    }

    private static <R> String sheet(Content content, Sheet<R> sheet) {
        StringBuilder text = new StringBuilder();
        sheet.columns().forEach(c -> text.append("| ").append(c.title()).append(' '));
        text.append('\n');
        for (R row : sheet.rows()) {
            Line line = sheet.line().apply(row);
            Cell label = sheet.columns().getFirst().cell().apply(row);
            boolean heading = line.kind() == Line.Kind.HEADING;
            text.append(heading ? "== " : line.id() + " | ").append(cell(label)).append('\n');
            if (!heading) {
                sheet.columns().stream()
                        .skip(1)
                        .forEach(c -> text.append("    ")
                                .append(cell(c.cell().apply(row)))
                                .append('\n'));
                String facts = content.sources().of(line.id()).stream()
                        .map(Fact::id)
                        .limit(9)
                        .collect(Collectors.joining(" "));
                text.append(facts.isEmpty() ? "" : "    < " + facts + "\n");
                String formula = content.sources().formula(line.id());
                text.append(formula.isEmpty() ? "" : "    : " + formula + "\n");
            }
        }
        return text.toString();
    }

    private static String cell(Cell cell) {
        String bars = cell.bars().stream()
                .map(Bar::length)
                .map(l -> "#" + Math.round(100 * l))
                .collect(Collectors.joining());
        String state = cell.state() == Cell.State.FILLED ? "" : cell.state() + " ";
        String under = cell.under().isEmpty() ? "" : " / " + cell.under();
        String mark = cell.origin() == Origin.STATED ? "" : " " + cell.origin();
        String why = cell.state() == Cell.State.FILLED && !cell.under().equals("≠")
                ? ""
                : cell.hint().map(h -> " (" + h.replace("\n", " \\ ") + ")").orElse("");
        String words = cell.shown(true).replace("\n", " \\ ");
        return (bars + " " + state + words + under + mark + why
                        + cell.target().map(t -> " -> " + t).orElse(""))
                .strip();
    }
}
