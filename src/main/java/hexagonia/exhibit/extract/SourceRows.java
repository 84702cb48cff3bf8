package hexagonia.exhibit.extract;

import hexagonia.exhibit.Sources;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Fact;
import hexagonia.sheet.Column;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.DataTable.Head;
import hexagonia.sheet.DataTable.Type;
import hexagonia.sheet.Extraction;
import hexagonia.sheet.Line;
import hexagonia.sheet.Plain;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the rows of a table rest on: each claim of a document with its heading and its words, and what is worked out
/// with its formula.
record SourceRows(Labels labels) {
    private static final List<String> HEADS = List.of(
            "row",
            "fact",
            "document",
            "heading",
            "published",
            "as_written",
            "qualifier",
            "stage",
            "stated_on",
            "formula");

    <R> DataTable of(Sheet<R> sheet, List<R> rows, Sources sources) {
        List<Head> heads = HEADS.stream()
                .map(id -> new Head(id, word(id.replace('_', '-')), Type.TEXT))
                .toList();
        List<R> said = rows.stream()
                .filter(row -> sheet.line().apply(row).kind() == Line.Kind.ROW)
                .toList();
        return new DataTable(
                "sources",
                word("sources"),
                heads,
                said.size(),
                () -> said.stream().flatMap(row -> of(sheet, row, sources)).iterator());
    }

    private String word(String key) {
        return labels.messages().get("extract.source." + key);
    }

    private <R> Stream<List<Optional<Value>>> of(Sheet<R> sheet, R row, Sources sources) {
        String name = sheet.columns().stream()
                .filter(c -> c.shape() == Column.Shape.NAME)
                .findFirst()
                .map(c -> c.cell().apply(row))
                .flatMap(cell -> Extraction.value(cell.under("")))
                .map(v -> v instanceof Value.Text t ? t.text() : "")
                .orElse("");
        String id = sheet.line().apply(row).id();
        Stream<List<Optional<Value>>> facts = sources.of(id).stream().flatMap(fact -> of(name, fact));
        String formula = sources.formula(id);
        return formula.isEmpty()
                ? facts
                : Stream.concat(facts, Stream.of(texts(name, "", "", "", "", "", "", "", "", formula)));
    }

    private Stream<List<Optional<Value>>> of(String row, Fact fact) {
        FactWords words = new FactWords(labels);
        String what = words.subject(fact);
        Stream<List<Optional<Value>>> claims = fact.evidence().claims().stream().map(claim -> of(row, what, claim));
        return Stream.concat(
                claims,
                words.formula(fact).stream().map(formula -> texts(row, what, "", "", "", "", "", "", "", formula)));
    }

    private List<Optional<Value>> of(String row, String what, Claim claim) {
        Document document = labels.index().documentOf(claim.section());
        List<Optional<Value>> values = new ArrayList<>(texts(
                row,
                what,
                document.shortTitle().in(labels.locale()),
                labels.section(claim.section()),
                "",
                claim.asStated().orElse(""),
                labels.sign(claim.qualifier()),
                claim.stage().map(s -> labels.messages().of("stage", s)).orElse(""),
                "",
                ""));
        values.set(
                HEADS.indexOf("published"),
                Optional.of(new Value.Date(document.publishedOn().iso())));
        values.set(HEADS.indexOf("stated_on"), claim.statedOn().map(d -> new Value.Date(d.iso())));
        return values;
    }

    private static List<Optional<Value>> texts(String... texts) {
        return Stream.of(texts)
                .map(Plain::of)
                .map(t -> t.isEmpty() ? Optional.<Value>empty() : Optional.<Value>of(new Value.Text(t)))
                .toList();
    }
}
