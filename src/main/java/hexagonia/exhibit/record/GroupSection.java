package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Card.Tag;
import hexagonia.exhibit.Meaning;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.model.Stage;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The same matter as several documents put it: one entry per phrase with its date, stage and value, what each
/// covers, which one is retained and why. Bars are of one scale; nothing else joins them.
record GroupSection(RecordContext of) {
    Stream<Section> sections() {
        return of.index().groupsOf(of.entity().id()).stream().map(this::section);
    }

    private Section section(FigureGroup group) {
        boolean dated = group.members().stream()
                        .map(FigureGroup.Member::date)
                        .distinct()
                        .count()
                > 1;
        long largest = group.members().stream()
                .flatMap(m -> amount(m).stream())
                .mapToLong(a -> a.euros().orElse(0))
                .max()
                .orElse(0);
        List<Entry> entries = new ArrayList<>();
        boolean marked = false;
        for (FigureGroup.Member member : group.members()) {
            boolean retained =
                    !marked && group.retained().filter(member.fact()::equals).isPresent();
            marked |= retained;
            String key = group.id() + "-" + (entries.size() + 1);
            entries.add(entry(key, member, dated, largest).as(retained ? Part.RETAINED : Part.PLAIN));
        }
        List<String> notes = new ArrayList<>();
        if (!dated) {
            notes.add(of.labels()
                    .dated(of.index().documentOf(group.members().getFirst().section())));
        }
        notes.add(group.why().in(of.labels().locale()));
        String unit = largest > 0 ? of.messages().get("unit.millions") : "";
        String title = group.title().in(of.labels().locale());
        return new Section(group.id(), title, unit, Form.BARS, entries.size(), entries, notes);
    }

    private Entry entry(String key, FigureGroup.Member member, boolean dated, long largest) {
        Optional<Amount> amount = amount(member).filter(a -> a.euros().isPresent());
        String said = member.label().in(of.labels().locale());
        String covers = member.covers().in(of.labels().locale());
        Says says = amount.<Says>map(a -> new Says.Quantity(
                        of.money(a).bars(List.of(bar(a, largest))),
                        stage(a, member),
                        Optional.of(a.perimeter()),
                        covers))
                .orElseGet(() -> new Says.Words(Cell.of(said)));
        String note = amount.isPresent() ? of.messages().get("groups.said", said, covers) : covers;
        String date = dated ? of.labels().formats().date(member.date().iso()) : "";
        return Entry.of(key, date, says)
                .tagged(tags(member))
                .proved(fact(member).stream().toList())
                .noted(List.of(new Note(note, Optional.of(new Meaning.Heading(member.section())))));
    }

    private static Bar bar(Amount amount, long largest) {
        return new Bar((double) amount.euros().orElseThrow() / largest, Bar.Fill.SOLID);
    }

    private List<Tag> tags(FigureGroup.Member member) {
        Optional<Tag> stage = amount(member).flatMap(a -> stage(a, member)).map(s -> of.tag("stage", s));
        return stage
                .or(() -> indicator(member)
                        .map(Indicator::nature)
                        .filter(n -> n != Nature.DESCRIPTION)
                        .map(n -> of.tag("nature", n)))
                .stream()
                .toList();
    }

    /// The stage that the member's own document gives the amount, else that of the amount: the same as among the
    /// claims.
    private static Optional<Stage> stage(Amount amount, FigureGroup.Member member) {
        return amount.evidence().claims().stream()
                .filter(c -> c.section().equals(member.section()))
                .findFirst()
                .flatMap(Claim::stage)
                .or(amount::stage);
    }

    private Optional<Fact> fact(FigureGroup.Member member) {
        return amount(member).<Fact>map(a -> a).or(() -> indicator(member));
    }

    private Optional<Amount> amount(FigureGroup.Member member) {
        return of.index().maybeAmount(member.fact());
    }

    private Optional<Indicator> indicator(FigureGroup.Member member) {
        return of.index().strategy().indicators().stream()
                .filter(i -> i.id().equals(member.fact()))
                .findFirst();
    }
}
