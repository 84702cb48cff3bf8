package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Meaning;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.util.Optional;

/// What the data of a content are called where a note or the annex speaks of them.
record DatumNames(Labels labels) {
    /// What a datum is called: a row by its name, an entry by its label, what stands for one record by its name.
    String of(Content content, String datum) {
        Optional<String> own = switch (content.body()) {
            case Body.Tabled(Sheet<?> sheet, var _, var _) -> row(sheet, datum);
            case Body.Carded(Card card) ->
                card.sections().stream()
                        .flatMap(s -> s.entries().stream()
                                .filter(e -> datum.equals(s.key() + "/" + e.key()))
                                .map(Card.Entry::label))
                        .findFirst();
            case Body.Drawn _, Body.Several _ -> one(content, datum);
        };
        return own.filter(name -> !name.isBlank()).orElse(content.head().name());
    }

    private Optional<String> one(Content content, String datum) {
        return content.meanings().byDatum().get(datum) instanceof Meaning.Records records
                        && records.ids().size() == 1
                ? Optional.of(labels.brief(records.ids().getFirst()))
                : Optional.empty();
    }

    private static <R> Optional<String> row(Sheet<R> sheet, String id) {
        return sheet.rows().stream()
                .filter(row -> sheet.line().apply(row).id().equals(id))
                .findFirst()
                .map(row -> sheet.columns().getFirst().cell().apply(row).text());
    }
}
