package hexagonia.exhibit.record;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.explore.Total;
import hexagonia.explore.rows.PerimeterTotals.Branch;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Document;
import hexagonia.model.Qualifier;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import hexagonia.wording.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The card of the whole strategy, while nothing is chosen: the total of what passes, the tree of amounts, what
/// the perimeter covers, the documents, and how to begin.
record OverallCard(Findings findings, Labels labels) {
    private static final int FIRST = 14;

    Card card() {
        return new Card(
                "",
                Optional.empty(),
                findings.perimeter().name().in(labels.locale()),
                labels.index().strategy().meta().name().in(labels.locale()),
                Optional.empty(),
                Optional.empty(),
                Stream.of(
                                Optional.of(title()),
                                parts(),
                                Optional.of(scale()),
                                Optional.of(sentence(
                                        "what",
                                        "overall.what",
                                        Form.WORDS,
                                        findings.perimeter().description().in(labels.locale()))),
                                Optional.of(documents()),
                                Optional.of(sentence(
                                        "how",
                                        "overall.how",
                                        Form.GUIDE,
                                        labels.messages().get("overall.how.text"))))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /// The total of what passes, which every filter changes.
    private Section title() {
        Total total = findings.total();
        List<Entry> entries = new ArrayList<>();
        if (total.euros().isPresent()) {
            Cell cell = euros(total.euros().getAsLong())
                    .qualified(labels.sign(total.reserve()))
                    .from(Origin.COMPUTED)
                    .hint(coverage(total));
            Ground sum = Ground.sum(findings.passingSums().branches(), labels.formats());
            List<Amount> added = sum.facts().stream().map(Amount.class::cast).toList();
            entries.add(Entry.of("amount", "", quantity(cell, "total"))
                    .proved(added)
                    .computed(sum.formula()));
            entries.add(words("coverage", "", coverage(total)));
        } else {
            entries.add(words("none", "", new SumWords(findings, labels).none()));
            findings.perimeter().why().ifPresent(why -> entries.add(words("why", "", why.in(labels.locale()))));
        }
        entries.add(words("paid", "", labels.index().strategy().meta().paid().in(labels.locale())));
        return new Section(TitleSection.KEY, "", "", Form.TITLE, entries.size(), entries, List.of());
    }

    /// How the whole parts under the clauses.
    private Optional<Section> parts() {
        if (findings.parting().sum() != Parting.Sum.PARTED) {
            return Optional.empty();
        }
        Lengths lengths = findings.parting().total();
        SumWords sum = new SumWords(findings, labels);
        List<Entry> entries = Stream.of(
                        part(
                                "kept",
                                "overall.kept",
                                "",
                                lengths.kept(),
                                findings.total().reserve()),
                        part(
                                        "blank",
                                        "overall.blank",
                                        sum.lacking(),
                                        lengths.blank(),
                                        findings.parting().blankReserve())
                                .map(entry -> entry.under(1)),
                        part(
                                "outside",
                                "overall.outside",
                                "",
                                lengths.outside(),
                                findings.total().reserve().opposite()))
                .flatMap(Optional::stream)
                .toList();
        String title = labels.messages().get("overall.lengths");
        String unit = labels.messages().get("unit.millions");
        return Optional.of(new Section("lengths", title, unit, Form.TREE, entries.size(), entries, List.of()));
    }

    private Optional<Entry> part(String key, String name, String lacking, long euros, Qualifier reserve) {
        Cell cell = euros(euros).qualified(labels.sign(reserve)).from(Origin.COMPUTED);
        return euros == 0
                ? Optional.empty()
                : Optional.of(Entry.of(key, labels.messages().get(name, lacking), quantity(cell, key)));
    }

    private String coverage(Total total) {
        Total whole = findings.whole();
        return whole.euros().isEmpty() || whole.euros().equals(total.euros())
                ? labels.messages().get("overall.coverage", labels.coverage(total))
                : labels.messages()
                        .get(
                                "overall.coverage.filtered",
                                labels.formats().inMillionsOfEuros(whole.euros().getAsLong()),
                                labels.coverage(total));
    }

    /// The perimeter's amounts as a tree; then what of the envelope nothing breaks down.
    private Section scale() {
        List<Branch> tree = findings.unfiltered().tree(labels.index());
        List<Entry> entries =
                new AmountEntries(tree, branch -> row(branch.amount()).under(branch.depth()), rest(tree));
        String title = labels.messages().get("overall.scale");
        String unit = labels.messages().get("unit.millions");
        return new Section("money", title, unit, Form.TREE, FIRST, entries, List.of());
    }

    private Entry row(Amount amount) {
        RecordContext of = new RecordContext(labels.index().entity(amount.entity()), findings, labels);
        Basis basis = amount.partBasis().orElse(Basis.STATED);
        String why = basis == Basis.INFERRED
                ? of.words().formula(amount).orElseGet(() -> labels.messages().get("money.inferred"))
                : "";
        String name = amount.reference() ? amount.label().in(labels.locale()) : labels.brief(amount.entity());
        return Entry.of(amount.id(), name, of.quantity(amount, "amount"))
                .linked(of.link(amount.entity(), basis, why))
                .tagged(of.stage(amount))
                .proved(List.of(amount));
    }

    private Optional<Entry> rest(List<Branch> tree) {
        Total total = findings.whole();
        return findings.perimeter()
                .envelope()
                .flatMap(labels.index()::maybeAmount)
                .filter(a -> a.euros().isPresent() && total.euros().isPresent())
                .map(envelope -> {
                    long rest = envelope.euros().getAsLong() - total.euros().getAsLong();
                    Cell cell = euros(rest)
                            .qualified(labels.sign(Qualifier.UP_TO))
                            .from(Origin.COMPUTED)
                            .hint(labels.messages().get("overall.rest.hint"));
                    return Entry.of("rest", labels.messages().get("overall.rest"), quantity(cell, "remainder"))
                            .under(depth(tree, envelope) + 1)
                            .as(Part.REMAINDER)
                            .proved(List.of(envelope))
                            .computed(Ground.rest(
                                    envelope.euros().getAsLong(),
                                    List.of(total.euros().getAsLong()),
                                    labels.formats()));
                });
    }

    private static int depth(List<Branch> tree, Amount of) {
        return tree.stream()
                .filter(branch -> branch.amount().equals(of))
                .findFirst()
                .map(Branch::depth)
                .orElse(0);
    }

    private Section documents() {
        List<Entry> entries = labels.index().strategy().documents().stream()
                .map(this::document)
                .toList();
        String title = labels.messages().get("overall.documents");
        return new Section("documents", title, "", Form.COUNTS, entries.size(), entries, List.of());
    }

    private Entry document(Document document) {
        long claims = labels.index().claims(document.id());
        Cell cell = Cell.of(labels.messages().get("claims.count", claims), new Value.Number(claims, ""));
        Says says = new Says.Quantity(cell, Optional.empty(), Optional.empty(), "claims");
        return Entry.of(document.id(), labels.dated(document), says)
                .noted(List.of(Note.of(document.title().in(labels.locale()))));
    }

    private Section sentence(String key, String title, Form form, String text) {
        List<Entry> entries = List.of(words(key, "", text));
        return new Section(key, labels.messages().get(title), "", form, 1, entries, List.of());
    }

    /// How its counts come about.
    List<Working> workings() {
        List<String> claims = labels.index().strategy().documents().stream()
                .map(d -> labels.formats().number(labels.index().claims(d.id())))
                .toList();
        return List.of(
                new Working.Ruled(
                        labels.coverage(findings.total()), labels.messages().get("working.measures")),
                new Working.Ruled(
                        labels.messages().get("working.claims.what"),
                        claims,
                        labels.messages().get("working.claims")));
    }

    private static Entry words(String key, String label, String text) {
        return Entry.of(key, label, new Says.Words(Cell.of(text)));
    }

    private Cell euros(long euros) {
        return Cell.of(labels.formats().inMillionsOfEuros(euros), new Value.Number(euros, "EUR"))
                .brief(labels.formats().millions(euros));
    }

    private Says quantity(Cell cell, String object) {
        return new Says.Quantity(
                cell, Optional.empty(), Optional.of(findings.exploration().perimeter()), object);
    }
}
