package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Link;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Card.Tag;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.Standing;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Entity;
import hexagonia.model.Relation;
import hexagonia.model.Tier;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.wording.CompanionWords;
import hexagonia.wording.Ground;
import hexagonia.wording.RestWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The money of a record as a small tree: what contains its amounts, the amounts, what they contain and what of
/// them nothing details, and its companion's amount with the sum of both. What it has in other perimeters is
/// listed apart, with its date: it is no part of the tree and no total.
record MoneyTree(RecordContext of) {
    /// More parts than this are not listed.
    private static final int MANY = 12;
    /// Nor are the parts of what a lever or an axis holds, when the tree would grow longer than this; nor any,
    /// than that.
    private static final int FEW = 16;
    private static final int ALL = 40;
    private static final int ABOVE = 4;

    Stream<Section> sections() {
        return Stream.concat(tree(), elsewhere());
    }

    private Stream<Section> tree() {
        List<Amount> own = of.money();
        if (own.isEmpty()) {
            return Stream.empty();
        }
        Standing.Together together = of.standing().together(of.entity().id(), of.perimeter());
        Map<Amount, Integer> tree = new LinkedHashMap<>();
        own.forEach(amount -> place(amount, own, tree));
        together.other().ifPresent(amount -> place(amount, own, tree));
        List<Amount> rows = List.copyOf(tree.keySet());
        List<Entry> entries = new ArrayList<>();
        rows.forEach(amount -> entries.add(row(amount, together).under(tree.get(amount))));
        // From the last on, so that the places of those before stay.
        for (int at = rows.size() - 1; at >= 0; at--) {
            Amount amount = rows.get(at);
            if (own.contains(amount)
                    && !amount.reference()
                    && tree.keySet().containsAll(of.index().parts(amount.id()))) {
                int end = at + 1;
                while (end < rows.size() && tree.get(rows.get(end)) > tree.get(amount)) {
                    end++;
                }
                int place = end;
                remainder(amount, tree.get(amount) + 1).ifPresent(rest -> entries.add(place, rest));
            }
        }
        sum(together).ifPresent(entries::add);
        String title = of.messages().get("money.title");
        String unit = of.messages().get("unit.millions");
        return Stream.of(new Section("money", title, unit, Form.TREE, entries.size(), entries, List.of()));
    }

    /// Puts an amount under those that contain it, which come first, and the record's own parts under it. The
    /// subtotals above another record's amount are left out.
    private void place(Amount amount, List<Amount> money, Map<Amount, Integer> tree) {
        boolean own = money.contains(amount);
        List<Amount> up = of.index().upwards(amount).reversed().stream()
                .filter(a -> own || a.equals(amount) || a.tier() != Tier.SUBTOTAL)
                .toList();
        int depth = -1;
        for (Amount step : up.subList(Math.max(0, up.size() - ABOVE), up.size())) {
            depth = tree.getOrDefault(step, depth + 1);
            tree.putIfAbsent(step, depth);
        }
        List<Amount> parts = of.index().parts(amount.id());
        int most = of.index().amountsOf(of.entity().id()).isEmpty() ? FEW : ALL;
        if (own && tree.size() + parts.size() <= most && parts.size() <= MANY) {
            int below = depth + 1;
            parts.forEach(part -> tree.putIfAbsent(part, below));
        }
    }

    private Entry row(Amount amount, Standing.Together together) {
        Entity named = of.index().entity(amount.entity());
        boolean itself = named.id().equals(of.entity().id());
        String name = amount.tier() == Tier.SUBTOTAL || amount.reference()
                ? amount.label().in(of.labels().locale())
                : itself ? of.labels().name(named) : of.labels().brief(named);
        boolean companion = together.other().filter(amount::equals).isPresent();
        String key = companion ? "companion" : amount.equals(of.main().orElse(null)) ? "itself" : amount.id();
        Optional<Relation> beside = together.companion().filter(_ -> companion);
        Basis basis = beside.map(Relation::basis).or(amount::partBasis).orElse(Basis.STATED);
        String why = basis != Basis.INFERRED ? "" : beside.map(of.words()::why).orElseGet(() -> inference(amount));
        Link link =
                itself ? new Link(Optional.empty(), RecordContext.origin(basis), why) : of.link(named.id(), basis, why);
        return Entry.of(key, name, of.quantity(amount, companion ? "companion" : "amount"))
                .linked(link)
                .as(itself ? Part.ITSELF : Part.PLAIN)
                .tagged(of.stage(amount))
                .proved(List.of(amount));
    }

    private String inference(Amount amount) {
        return of.words().formula(amount).orElseGet(() -> of.messages().get("money.inferred"));
    }

    /// What of an amount its parts leave, where they leave something.
    private Optional<Entry> remainder(Amount amount, int depth) {
        Reconciliation parts = Reconciliation.level(of.index(), amount);
        if (parts.parts().isEmpty() || parts.known() == 0 || parts.remainder().orElse(0) <= 0) {
            return Optional.empty();
        }
        Cell cell = of.euros(parts.remainder().getAsLong())
                .qualified(of.labels()
                        .sign(Reconciliation.of(of.index(), amount)
                                .reserve(of.index().parts(amount.id()))))
                .from(Origin.COMPUTED)
                .hint(RestWords.hint(of.labels(), parts));
        Says says = new Says.Quantity(cell, Optional.empty(), Optional.of(amount.perimeter()), "remainder");
        String label = of.messages().get("money.remainder", RestWords.nature(of.labels(), parts));
        return Optional.of(Entry.of("remainder-" + amount.id(), label, says)
                .under(depth)
                .as(Part.REMAINDER)
                .proved(parts.parts())
                .computed(Ground.rest(
                        amount.euros().getAsLong(),
                        euros(parts.parts()),
                        of.labels().formats())));
    }

    private Optional<Entry> sum(Standing.Together together) {
        List<Amount> known = together.known();
        if (known.size() < 2) {
            return Optional.empty();
        }
        String label = of.messages().get("money.together", millions(known.getFirst()), millions(known.getLast()));
        Cell cell = of.euros(together.euros().getAsLong())
                .from(Origin.COMPUTED)
                .hint(new CompanionWords(of.labels()).sum());
        Says says = new Says.Quantity(cell, known, "together");
        String stages = known.stream()
                .flatMap(a -> a.stage().stream())
                .distinct()
                .map(s -> of.messages().of("stage", s))
                .collect(Collectors.joining(" + "));
        return Optional.of(Entry.of("together", label, says)
                .as(Part.SUM)
                .tagged(List.of(new Tag(stages, Optional.empty(), "")))
                .proved(known)
                .computed(Ground.sums(euros(known), of.labels().formats())));
    }

    private static List<Long> euros(List<Amount> amounts) {
        return amounts.stream().flatMapToLong(a -> a.euros().stream()).boxed().toList();
    }

    private String millions(Amount amount) {
        return of.labels().formats().millions(amount.euros().orElseThrow());
    }

    /// The record's amounts in other perimeters than the one shown.
    private Stream<Section> elsewhere() {
        List<Amount> shown = of.money();
        List<Entry> others = of.index().amountsOf(of.entity().id()).stream()
                .filter(a -> !shown.contains(a))
                .map(this::other)
                .toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(
                        "elsewhere",
                        of.messages().get("money.elsewhere"),
                        "",
                        Form.COUNTS,
                        others.size(),
                        others,
                        List.of()));
    }

    private Entry other(Amount amount) {
        String perimeter =
                of.index().perimeter(amount.perimeter()).name().in(of.labels().locale());
        return Entry.of(amount.perimeter(), perimeter, of.quantity(amount, "amount"))
                .tagged(of.stage(amount))
                .proved(List.of(amount))
                .noted(RecordContext.notes(Stream.concat(
                        amount.statedOn().map(of.labels()::asOf).stream(),
                        Stream.of(amount.label().in(of.labels().locale())))));
    }
}
