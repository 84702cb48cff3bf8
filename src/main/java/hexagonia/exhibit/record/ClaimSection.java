package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Card.Tag;
import hexagonia.exhibit.Meaning;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Qualifier;
import hexagonia.model.Relation;
import hexagonia.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who says it: the claims of a record's amounts and of its companion's, each with document, date and heading;
/// then how we obtain what is ours.
record ClaimSection(RecordContext of) {
    private static final int FIRST = 5;

    Stream<Section> section() {
        String id = of.entity().id();
        List<Amount> amounts = Stream.concat(Stream.of(id), of.standing().companion(id).map(Relation::to).stream())
                .flatMap(e -> of.index().moneyOf(e).stream())
                .toList();
        List<Entry> entries =
                amounts.stream().flatMap(a -> said(a, amounts.size() > 1)).toList();
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        int count = amounts.stream().mapToInt(a -> a.evidence().claims().size()).sum();
        return Stream.of(new Section(
                "claims",
                of.messages().get("claims.title"),
                of.messages().get("claims.count", count),
                Form.QUOTES,
                FIRST,
                entries,
                List.of()));
    }

    private Stream<Entry> said(Amount amount, boolean named) {
        List<Entry> entries = new ArrayList<>();
        for (Claim claim : amount.evidence().claims()) {
            entries.add(claim(amount, claim, amount.id() + "-" + (entries.size() + 1), named));
        }
        of.words().formula(amount).ifPresent(formula -> {
            Basis basis = amount.basis() == Basis.STATED ? Basis.INFERRED : amount.basis();
            entries.add(Entry.of(amount.id() + "-ours", formula, new Says.Words(of.money(amount)))
                    .tagged(List.of(of.tag("basis", basis)))
                    .proved(List.of(amount)));
        });
        return entries.stream();
    }

    private Entry claim(Amount amount, Claim claim, String key, boolean named) {
        String said = claim.asStated()
                .map(of.labels()::quoted)
                .orElseGet(() -> of.labels().amount(amount));
        List<Tag> tags = new ArrayList<>(claim.stage().or(amount::stage).stream()
                .map(s -> of.tag("stage", s))
                .toList());
        if (claim.qualifier() != Qualifier.EXACT) {
            tags.add(of.tag("qualifier", claim.qualifier()));
        }
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(of.labels().section(claim.section()), Optional.of(new Meaning.Heading(claim.section()))));
        claim.note().ifPresent(n -> notes.add(Note.of(n.in(of.labels().locale()))));
        String document = of.labels().dated(of.index().documentOf(claim.section()));
        boolean others = named && !amount.entity().equals(of.entity().id());
        String label = others ? of.messages().get("claims.of", of.labels().brief(amount.entity()), document) : document;
        return Entry.of(key, label, new Says.Words(Cell.of(said)))
                .tagged(tags)
                .proved(List.of(amount))
                .noted(notes);
    }
}
