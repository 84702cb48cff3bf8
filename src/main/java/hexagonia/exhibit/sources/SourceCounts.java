package hexagonia.exhibit.sources;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Citations;
import hexagonia.explore.Citations.Matter;
import hexagonia.explore.Findings;
import hexagonia.model.Document;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The documents, and how many claims of each kind stand in each. A row leads to its document.
record SourceCounts() implements Exhibit {
    @Override
    public String id() {
        return "source-counts";
    }

    @Override
    public String tab() {
        return "";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Head head = new Head(labels.messages().get("sources.documents"), "", "", "", "", List.of());
        Sheet<Document> sheet = sheet(labels, findings.citations());
        return new Content(head, new Body.Tabled(sheet), Meanings.NONE, Sources.NONE);
    }

    /// The counts, with their sums under them.
    private static Sheet<Document> sheet(Labels labels, Citations citations) {
        List<Column<Document>> columns = new ArrayList<>();
        columns.add(Column.of(
                "name",
                labels.messages().get("sources.documents"),
                Column.Shape.NAME,
                d -> Cell.of(labels.dated(d)).to(new Meaning.Heading(d.id())),
                _ -> null));
        for (Matter matter : Matter.values()) {
            String key = matter.name().toLowerCase(Locale.ROOT);
            columns.add(count(labels, key, "sources.matter." + key, d -> citations.count(d.id(), matter)));
        }
        columns.add(count(labels, "total", "sources.total", d -> all(citations, d)));
        List<Document> documents = labels.index().strategy().documents();
        return new Sheet<>(
                "sources",
                columns,
                documents,
                documents,
                1,
                d -> Line.of(d.id()).to(new Meaning.Heading(d.id())),
                column -> under(labels, column, documents),
                Sheet.Chosen.NONE);
    }

    static int all(Citations citations, Document document) {
        return Stream.of(Matter.values())
                .mapToInt(m -> citations.count(document.id(), m))
                .sum();
    }

    private static Column<Document> count(Labels labels, String id, String title, ToIntFunction<Document> count) {
        return Column.of(
                id,
                labels.messages().get(title),
                Column.Shape.NUMBER,
                d -> number(labels, count.applyAsInt(d)),
                count::applyAsInt);
    }

    private static Cell number(Labels labels, int count) {
        return count == 0 ? Cell.EMPTY : Cell.of(labels.formats().number(count), new Value.Number(count, ""));
    }

    private static Optional<Sheet.Summary> under(Labels labels, Column<Document> column, List<Document> documents) {
        Cell cell = column.isNumber()
                ? number(
                        labels,
                        documents.stream()
                                .mapToInt(d -> (Integer) column.value().apply(d))
                                .sum())
                : Cell.of(labels.messages().get("sources.all-documents"));
        return Optional.of(new Sheet.Summary(cell, "", true));
    }
}
