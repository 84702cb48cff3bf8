package hexagonia.export.data;

import hexagonia.Strategies;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.extract.Extractor;
import hexagonia.exhibit.extract.Extractor.Scope;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Extract;
import hexagonia.sheet.Value;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Tables taken out of the bundled strategy, and files of them.
final class Extracts {
    static final LocalDate DAY = LocalDate.of(2024, 5, 22);

    private static final Explorer EXPLORER = new Explorer(new StrategyIndex(Strategies.bundled()), _ -> null);

    private Extracts() {}

    static Extract of(String exhibit, Transition... steps) {
        return of(exhibit, Locale.FRENCH, steps);
    }

    static Extract of(String exhibit, Locale locale, Transition... steps) {
        Exploration state =
                Exploration.start(EXPLORER.index().defaultPerimeter().id());
        for (Transition step : steps) {
            state = step.of(state);
        }
        return new Extractor(new Labels(EXPLORER.index(), Messages.in(locale)))
                .of(table(exhibit), EXPLORER.findings(state), Scope.SHOWN, DAY)
                .orElseThrow();
    }

    /// The exhibit of a table, which may share its name with a figure; else the one of that name.
    private static Exhibit table(String name) {
        return Stream.of(Table.values())
                .filter(table -> table.id().equals(name))
                .findFirst()
                .map(Exhibits::of)
                .or(() -> Exhibits.find(name))
                .orElseThrow();
    }

    static byte[] file(DataFormat format, Extract extract) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(extract, DAY, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<List<Optional<Value>>> rows(DataTable table) {
        List<List<Optional<Value>>> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        return rows;
    }

    /// A table whose texts are what a hostile strategy could hold.
    static Extract hostile() {
        List<List<Optional<Value>>> rows = new ArrayList<>();
        for (String text : List.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "=cmd|' /C calc'!A0",
                "a;b,c\"d\ne",
                "<b>&amp;</b>",
                "\u0001")) {
            rows.add(List.of(
                    Optional.of(new Value.Text(hexagonia.sheet.Plain.of(text))),
                    Optional.of(new Value.Number(-5, ""))));
        }
        DataTable table = DataTable.of(
                "hostile",
                "=Title",
                List.of(
                        new DataTable.Head("text", "=HYPERLINK(\"x\")", DataTable.Type.TEXT),
                        new DataTable.Head("number", "Number", DataTable.Type.NUMBER)),
                rows);
        return new Extract(table, table, "=About", List.of(new Extract.About("a", "=label", new Value.Text("=value"))));
    }
}
