package hexagonia.exhibit.extract;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.sheet.Column;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Extract;
import hexagonia.sheet.Extraction;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes tables out of exhibits, in one language. Rows are made as they are asked for, on the thread of the findings.
public record Extractor(Labels labels) {
    /// Which rows are wanted.
    public enum Scope {
        SHOWN,
        /// Those that the selection brings out.
        SELECTED
    }

    /// The sheet that an exhibit shows: its own, else the first of its parts.
    public static Optional<Sheet<?>> sheet(Content content) {
        return tabled(content).map(c -> ((Body.Tabled) c.body()).sheet());
    }

    private static Optional<Content> tabled(Content content) {
        return switch (content.body()) {
            case Body.Tabled _ -> Optional.of(content);
            case Body.Several s ->
                s.parts().stream()
                        .flatMap(part -> tabled(part.content()).stream())
                        .findFirst();
            case Body.Drawn _, Body.Carded _ -> Optional.empty();
        };
    }

    /// What an exhibit shows as a table; nothing where it shows none.
    public Optional<Extract> of(Exhibit exhibit, Findings findings, Scope scope, LocalDate date) {
        Content whole = exhibit.of(findings, labels);
        return tabled(whole)
                .map(content -> of(whole, content, ((Body.Tabled) content.body()).sheet(), findings, scope, date));
    }

    private <R> Extract of(
            Content whole, Content content, Sheet<R> sheet, Findings findings, Scope scope, LocalDate date) {
        List<R> rows = scope == Scope.SHOWN ? sheet.rows() : sheet.selected();
        List<String> order = Stream.of(Table.values())
                .filter(t -> t.id().equals(sheet.id()))
                .map(t -> findings.exploration().view().tables().arrangement(t).order())
                .findFirst()
                .orElse(List.of());
        DataTable table = rows(sheet, whole.head().name(), sheet.ordered(order), rows);
        return new Extract(
                table,
                new SourceRows(labels).of(sheet, rows, content.sources()),
                labels.messages().get("extract.about"),
                new AboutTable(labels, findings, date).of(whole.head(), sheet, scope, table.size()));
    }

    /// What all tables of a strategy have in common, as the filter leaves them.
    public List<Extract.About> about(Findings findings, LocalDate date) {
        return new AboutTable(labels, findings, date).ofAll();
    }

    /// A whole sheet, to be pasted and read.
    public <R> DataTable told(Sheet<R> sheet) {
        return new Extraction(new ExtractWords(labels)).told(sheet, "", sheet.columns(), sheet.rows());
    }

    /// Some rows of a sheet under some of its columns.
    public <R> DataTable rows(Sheet<R> sheet, String title, List<Column<R>> columns, List<R> rows) {
        return new Extraction(new ExtractWords(labels)).of(sheet, title, columns, rows);
    }
}
