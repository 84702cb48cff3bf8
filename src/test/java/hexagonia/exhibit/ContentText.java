package hexagonia.exhibit;

import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import java.util.List;
import java.util.stream.Collectors;

/// What an exhibit says, as lines of text: its head, its data with their meaning, what they open and rest on.
final class ContentText {
    private static final Look LOOK = Look.screen(Palette.LIGHT);

    private final StringBuilder out = new StringBuilder();

    private ContentText() {}

    static String of(Content content) {
        ContentText text = new ContentText();
        text.content(content);
        return text.out.toString();
    }

    private void line(String what, String said) {
        if (!said.isEmpty()) {
            out.append(what).append('\t').append(said).append('\n');
        }
    }

    private void content(Content content) {
        Head head = content.head();
        line("name", head.name());
        line("finding", head.finding());
        line("coverage", head.coverage());
        line("unit", head.unit());
        line("filter", head.filter());
        head.notes().forEach(note -> line("note", note));
        line("trail", head.trail().stream().map(Head.Step::name).collect(Collectors.joining(" › ")));
        head.choices().forEach(c -> line("choice", c.name() + (c.chosen() ? " (chosen)" : "")));
        switch (content.body()) {
            case Body.Drawn drawn -> plate(drawn.plate(), content);
            case Body.Several several ->
                several.parts().forEach(part -> {
                    line("part", part.exhibit().id() + " " + part.width());
                    content(part.content());
                });
            case Body.Tabled tabled -> sheet(tabled.sheet());
            case Body.Carded carded -> line("card", CardText.of(carded.card()));
        }
        line("title rests on", rests(content, Sources.TITLE));
    }

    private void plate(Plate plate, Content content) {
        Figure figure = plate.at(600, plate.least(600, LOOK), LOOK).figure();
        line("alternative", figure.alternative());
        for (Datum datum : new Picking(figure).order()) {
            line("datum", String.join(" | ", datum.id(), datum.label(), datum.value(), datum.note()));
            line("\tmeans", content.meanings().of(datum).toString());
            content.meanings().open(datum).ifPresent(open -> line("\topens", open.toString()));
            line("\trests on", rests(content, datum.id()));
        }
        line("twin", String.join(" | ", figure.twin().headings()));
        figure.twin().rows().forEach(row -> line("", String.join(" | ", row)));
    }

    private static String rests(Content content, String id) {
        List<Fact> facts = content.sources().of(id);
        String formula = content.sources().formula(id);
        return facts.stream().map(Fact::id).collect(Collectors.joining(", "))
                + (formula.isEmpty() ? "" : " : " + formula);
    }

    private <R> void sheet(hexagonia.sheet.Sheet<R> sheet) {
        line(
                "columns",
                sheet.columns().stream().map(hexagonia.sheet.Column::title).collect(Collectors.joining(" | ")));
        for (R row : sheet.rows()) {
            line(
                    sheet.line().apply(row).kind().toString(),
                    sheet.columns().stream().map(c -> text(c.cell().apply(row))).collect(Collectors.joining(" | ")));
        }
    }

    private static String text(Cell cell) {
        String mark = switch (cell.origin()) {
            case STATED -> "";
            case COMPUTED -> " [c]";
            case INFERRED -> " [d]";
        };
        return cell.qualifier() + cell.text() + mark + (cell.under().isEmpty() ? "" : " / " + cell.under());
    }
}
