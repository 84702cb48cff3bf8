package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Link;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Meaning;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Standing;
import hexagonia.explore.Table;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Branch;
import hexagonia.explore.rows.Sums;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Kind;
import hexagonia.model.Tier;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.wording.Ground;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The amounts a record has through others, when it has none of its own: what an organisation carries, what has
/// its seat in a place, a department or a region, the laureates of a call, the parts of a programme. They are
/// those of the perimeter looked at, else of the default one. Their sum counts no euro twice, and is ours.
final class Attached {
    private static final int FIRST = 10;

    private final RecordContext of;
    private final Findings within;
    private final List<Amount> amounts;

    Attached(RecordContext of) {
        this.of = of;
        Findings looked = of.findings().unfiltered(of.perimeter());
        List<Amount> here = found(looked);
        within = here.isEmpty()
                ? of.findings().unfiltered(of.index().defaultPerimeter().id())
                : looked;
        amounts = here.isEmpty() && within != looked ? found(within) : here;
    }

    private List<Amount> found(Findings in) {
        if (!of.index().moneyOf(of.entity().id()).isEmpty()) {
            return List.of();
        }
        return switch (of.entity().kind()) {
            case ORGANISATION, PLACE, REGION -> in.awardsIn(List.of(of.entity().id()));
            case DEPARTMENT -> in.awardsIn(of.index().placesIn(of.entity()));
            case PROGRAMME, CALL -> parts(in);
            default -> List.of();
        };
    }

    private List<Amount> parts(Findings in) {
        return new Standing(of.index())
                .parts(of.entity().id(), in.exploration().perimeter()).stream()
                        .sorted(Comparator.comparingLong(
                                        (Amount a) -> -a.euros().orElse(0))
                                .thenComparing(Amount::position)
                                .thenComparing(Amount::id))
                        .toList();
    }

    boolean isEmpty() {
        return amounts.isEmpty();
    }

    /// What they add up to, and how many of them are known, as the figure of the record.
    List<Entry> sum() {
        if (amounts.isEmpty()) {
            return List.of();
        }
        Sums sums = sums();
        long known = amounts.stream().filter(a -> a.euros().isPresent()).count();
        String counted = of.messages().get("attached.coverage", amounts.size(), known);
        long inferred = amounts.stream().filter(this::isInferredHere).count();
        String coverage = inferred == 0 ? counted : of.messages().get("attached.coverage.inferred", counted, inferred);
        String perimeter = within.exploration().perimeter();
        Entry figure = sums.total().euros().isPresent()
                ? sum(sums)
                : Entry.of(
                        "amount",
                        "",
                        new Says.Quantity(
                                Cell.of(Cell.State.UNDISCLOSED, of.messages().get("amount.undisclosed")),
                                Optional.empty(),
                                Optional.of(perimeter),
                                "sum"));
        return List.of(figure, Entry.of("coverage", "", new Says.Words(Cell.of(coverage))));
    }

    /// Whether no document writes that who has an amount sits in this region.
    private boolean isInferredHere(Amount amount) {
        return of.entity().kind() == Kind.REGION
                && !of.index().isRegionWritten(amount.entity(), of.entity().id());
    }

    private Entry sum(Sums sums) {
        List<Amount> added = sums.branches().stream()
                .flatMap(Branch::terms)
                .map(Branch::amount)
                .toList();
        String formula = Ground.attached(sums.branches(), of.labels()).formula();
        String how = of.messages().get("attached.sum.hint");
        String hint = formula.isEmpty() ? how : how + "\n" + formula;
        return TitleSection.sum(of, sums.total().euros().getAsLong(), hint, added)
                .computed(formula);
    }

    Stream<Section> section() {
        List<Entry> entries = new ArrayList<>();
        amounts.stream().filter(a -> wholes(a) == 0).forEach(a -> hang(a, entries));
        withAllItTakesPartIn().ifPresent(entries::add);
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        String other = amounts.stream().allMatch(a -> a.tier() == Tier.AWARD) ? "" : ".other";
        String title = of.messages()
                .get(
                        switch (of.entity().kind()) {
                            case ORGANISATION -> amounts.isEmpty() ? "attached.shared" : "attached.carried" + other;
                            case PLACE, REGION, DEPARTMENT -> "attached.seated" + other;
                            default -> "attached.parts";
                        });
        String unit = of.messages().get("unit.millions");
        return Stream.of(new Section("attached", title, unit, Form.TREE, FIRST, entries, List.of()));
    }

    /// The money of all that an organisation takes part in, as a filter on it sums it, where it is not what it carries:
    /// two sums of one name would puzzle.
    private Optional<Entry> withAllItTakesPartIn() {
        if (of.entity().kind() != Kind.ORGANISATION) {
            return Optional.empty();
        }
        String perimeter = within.exploration().perimeter();
        Clause clause =
                new Clause.OneOf(Dimension.ORGANISATION, Set.of(of.entity().id()), false);
        Findings shared = of.findings().under(perimeter, clause);
        OptionalLong euros = shared.total().euros();
        OptionalLong own =
                amounts.isEmpty() ? OptionalLong.empty() : sums().total().euros();
        if (euros.isEmpty() || euros.equals(own)) {
            return Optional.empty();
        }
        Ground ground = Ground.attached(shared.passingSums().branches(), of.labels());
        Cell cell = of.euros(euros.getAsLong())
                .qualified(of.labels().sign(shared.total().reserve()))
                .from(Origin.COMPUTED)
                .hint(of.messages().get("attached.shared.hint"));
        List<Amount> added =
                shared.total().added().stream().map(of.index()::amount).toList();
        Says says = new Says.Quantity(cell, added, "shared");
        Meaning rows = new Meaning.Rows(Table.AMOUNTS, clause, shared.count());
        return Optional.of(Entry.of("shared", of.messages().get("attached.shared.all"), says)
                .linked(Link.to(rows))
                .as(Part.SUM)
                .proved(added)
                .computed(ground.formula()));
    }

    private Sums sums() {
        return within.sumsOf(amounts.stream().map(Amount::entity).collect(Collectors.toSet()));
    }

    /// How many of the others an amount lies within.
    private long wholes(Amount amount) {
        return of.index().upwards(amount).stream()
                .filter(a -> !a.equals(amount) && amounts.contains(a))
                .count();
    }

    /// An amount with its stage, then those that lie within it.
    private void hang(Amount amount, List<Entry> entries) {
        int depth = (int) wholes(amount);
        entries.add(Entry.of(amount.entity(), of.labels().name(amount.entity()), of.quantity(amount, "amount"))
                .linked(of.link(amount.entity(), Basis.STATED, ""))
                .tagged(of.stage(amount))
                .under(depth)
                .proved(List.of(amount)));
        amounts.stream()
                .filter(a -> wholes(a) == depth + 1 && of.index().upwards(a).contains(amount))
                .forEach(a -> hang(a, entries));
    }
}
