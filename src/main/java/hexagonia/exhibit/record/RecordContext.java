package hexagonia.exhibit.record;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Meaning;
import hexagonia.explore.Findings;
import hexagonia.explore.Standing;
import hexagonia.explore.StrategyIndex;
import hexagonia.model.Absence;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.text.Messages;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What every section of a record asks: the entity, what stands for it, and how entries are worded.
record RecordContext(Entity entity, Findings findings, Labels labels) {
    /// A unit that programs know.
    private static final String EURO = "EUR";

    StrategyIndex index() {
        return labels.index();
    }

    Messages messages() {
        return labels.messages();
    }

    FactWords words() {
        return new FactWords(labels);
    }

    Standing standing() {
        return new Standing(index());
    }

    String perimeter() {
        return findings.exploration().perimeter();
    }

    /// The amount that stands for the record.
    Optional<Amount> main() {
        return standing().of(entity.id(), perimeter());
    }

    /// The amounts that the record's tree is made of: those of the perimeter of the one that stands for it.
    List<Amount> money() {
        String shown = main().map(Amount::perimeter).orElse(perimeter());
        return index().moneyOf(entity.id()).stream()
                .filter(a -> a.perimeter().equals(shown))
                .toList();
    }

    /// What the documents say of something missing.
    Optional<String> absent(Absence.About about) {
        return index().absencesOf(entity.id()).stream()
                .filter(a -> a.about() == about)
                .map(a -> a.note().in(labels.locale()))
                .findFirst();
    }

    /// An amount: its brief form has no unit.
    Cell money(Amount amount) {
        if (amount.euros().isEmpty()) {
            return Cell.of(Cell.State.UNDISCLOSED, messages().get("amount.undisclosed"))
                    .brief(messages().get("amount.undisclosed-brief"));
        }
        return euros(amount.euros().getAsLong())
                .qualified(labels.sign(amount.qualifier()))
                .from(origin(amount.basis()))
                .hint(amount.basis() == Basis.STATED ? "" : words().why(amount));
    }

    /// A number of euros.
    Cell euros(long euros) {
        return Cell.of(labels.formats().inMillionsOfEuros(euros), new Value.Number(euros, EURO))
                .brief(labels.formats().millions(euros));
    }

    /// An amount as what an entry says.
    Card.Says.Quantity quantity(Amount amount, String object) {
        return new Card.Says.Quantity(money(amount), amount.stage(), Optional.of(amount.perimeter()), object);
    }

    Card.Tag tag(String prefix, Enum<?> value) {
        return new Card.Tag(messages().of(prefix, value), Optional.of(value), "");
    }

    /// The tag of its stage; none where it has no stage.
    List<Card.Tag> stage(Amount amount) {
        return amount.stage().stream().map(s -> tag("stage", s)).toList();
    }

    /// A link to a record, inferred where we hang it there.
    Card.Link link(String record, Basis basis, String why) {
        return new Card.Link(Optional.of(Meaning.Records.of(record)), origin(basis), why);
    }

    /// A record as one of several, by the fact that it belongs there.
    Card.Member member(String record, Fact fact, Basis basis) {
        Cell cell = Cell.of(labels.name(record))
                .brief(labels.brief(record))
                .to(Meaning.Records.of(record))
                .from(origin(basis))
                .hint(basis == Basis.STATED ? words().sources(fact) : words().why(fact));
        return new Card.Member(record, cell, List.of(fact), List.of());
    }

    /// Who says a fact, as a line that opens the first heading.
    Card.Note source(Fact fact) {
        return new Card.Note(
                words().sources(fact),
                fact.evidence().claims().stream()
                        .findFirst()
                        .map(Claim::section)
                        .map(Meaning.Heading::new));
    }

    static List<Card.Note> notes(Stream<String> lines) {
        return lines.map(Card.Note::of).toList();
    }

    static Origin origin(Basis basis) {
        return switch (basis) {
            case STATED -> Origin.STATED;
            case INFERRED -> Origin.INFERRED;
            case COMPUTED -> Origin.COMPUTED;
        };
    }
}
