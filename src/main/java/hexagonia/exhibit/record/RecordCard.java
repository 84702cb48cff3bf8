package hexagonia.exhibit.record;

import hexagonia.exhibit.Card;
import hexagonia.explore.Findings;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.wording.FactCitation;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the card of one entity, of whatever kind: the sections that have something to say, in order of reading.
public record RecordCard(Findings findings, Labels labels, SeatMap map) {
    /// The card of an entity, in the perimeter looked at.
    public Card of(Entity entity) {
        RecordContext of = new RecordContext(entity, findings, labels);
        Attached attached = new Attached(of);
        LinkSection links = new LinkSection(of);
        FigureSection figures = new FigureSection(of);
        DateSection dates = new DateSection(of);
        List<Card.Section> sections = Stream.of(
                        Stream.of(new TitleSection(of, attached).section()),
                        new MoneyTree(of).sections(),
                        attached.section(),
                        new ClaimSection(of).section(),
                        new GroupSection(of).sections(),
                        new SeatSection(of, map).section(),
                        new Particulars(of).section(),
                        links.links(),
                        links.themes(),
                        figures.figures(),
                        figures.ofCompanion(),
                        figures.lists(),
                        dates.dates(),
                        dates.unsaid())
                .flatMap(found -> found)
                .toList();
        return new Card(
                entity.id(),
                Optional.of(entity.kind()),
                labels.kind(entity),
                labels.name(entity),
                colour(of),
                citation(of),
                sections);
    }

    /// The figures of an entity that are not money, without the headings between them.
    public List<Card.Entry> figures(Entity entity) {
        return new FigureSection(new RecordContext(entity, findings, labels))
                .figures()
                .flatMap(s -> s.entries().stream())
                .filter(e -> e.part() != Card.Part.HEADING)
                .toList();
    }

    private Optional<String> citation(RecordContext of) {
        return of.main()
                .filter(a -> a.euros().isPresent())
                .map(a -> new FactCitation(labels).of(labels.name(of.entity()), a));
    }

    /// The axis, else the lever, that the record's money counts under.
    private Optional<String> colour(RecordContext of) {
        Entity entity = of.entity();
        if (entity.kind() == Kind.AXIS || entity.kind() == Kind.LEVER) {
            return Optional.of(entity.id());
        }
        Optional<Amount> measure =
                of.main().flatMap(a -> labels.index().measureOf(a).or(() -> Optional.of(a)));
        return measure.flatMap(m -> m.axis().or(m::lever));
    }
}
