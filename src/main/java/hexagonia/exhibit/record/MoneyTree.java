package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Link;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Card.Tag;
import hexagonia.exhibit.Meaning;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.Standing;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Entity;
import hexagonia.model.Qualifier;
import hexagonia.model.Relation;
import hexagonia.model.Tier;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.wording.CompanionWords;
import hexagonia.wording.Ground;
import hexagonia.wording.RestWords;
import java.util.ArrayList;
import java.util.HashMap;
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
        Map<Integer, List<Entry>> ends = new HashMap<>();
        // From the last on, so that what ends an inner amount stands before what ends the one around it.
        for (int at = rows.size() - 1; at >= 0; at--) {
            int end = at + 1;
            while (end < rows.size() && tree.get(rows.get(end)) > tree.get(rows.get(at))) {
                end++;
            }
            ends.computeIfAbsent(end, _ -> new ArrayList<>()).addAll(rest(rows.get(at), tree, together));
        }
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            entries.add(row(rows.get(at), together).under(tree.get(rows.get(at))));
            entries.addAll(ends.getOrDefault(at + 1, List.of()));
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

    /// What ends an amount of which the tree shows a part: its other parts as one, which leads to them, and what all
    /// of them leave of it. What a reference covers is counted in several ways: nothing ends it.
    private List<Entry> rest(Amount whole, Map<Amount, Integer> tree, Standing.Together together) {
        Reconciliation parts = parts(whole, tree);
        if (whole.reference() || parts.parts().stream().noneMatch(tree::containsKey)) {
            return List.of();
        }
        int depth = tree.get(whole) + 1;
        List<Amount> others =
                parts.parts().stream().filter(a -> !tree.containsKey(a)).toList();
        List<Entry> rest = new ArrayList<>();
        if (others.size() == 1) {
            rest.add(row(others.getFirst(), together).under(depth));
        } else if (!others.isEmpty()) {
            List<String> whose = others.stream().map(Amount::entity).distinct().toList();
            rest.add(others(parts, others).under(depth).linked(Link.to(new Meaning.Records(whose))));
        }
        remainder(whole, parts, others).map(e -> e.under(depth)).ifPresent(rest::add);
        return rest;
    }

    /// Its parts right inside it; where the tree leaves out the subtotals between it and what it shows, those that are
    /// counted.
    private Reconciliation parts(Amount whole, Map<Amount, Integer> tree) {
        Reconciliation right = Reconciliation.level(of.index(), whole);
        return right.parts().stream().anyMatch(tree::containsKey) ? right : Reconciliation.of(of.index(), whole);
    }

    private Entry others(Reconciliation parts, List<Amount> others) {
        Amount whole = parts.whole();
        List<Amount> known = others.stream().filter(a -> a.euros().isPresent()).toList();
        // Where none has an amount, what stands beside it says so.
        String label =
                of.messages().get("money.others", others.size(), known.isEmpty() ? 0 : others.size() - known.size());
        String key = "others-" + whole.id();
        List<Tag> stage =
                others.stream().map(Amount::stage).distinct().count() == 1 ? of.stage(others.getFirst()) : List.of();
        if (known.isEmpty()) {
            Cell cell = Cell.of(Cell.State.UNDISCLOSED, of.messages().get("amount.undisclosed"))
                    .brief(of.messages().get("amount.undisclosed-brief"));
            Says says = new Says.Quantity(cell, Optional.empty(), Optional.of(whole.perimeter()), "others");
            return Entry.of(key, label, says).tagged(stage).proved(others);
        }
        boolean exact = known.stream().allMatch(a -> a.qualifier() == Qualifier.EXACT);
        Cell cell = of.euros(euros(known).stream().mapToLong(e -> e).sum())
                .qualified(of.labels().sign(exact ? Qualifier.EXACT : Qualifier.ABOUT))
                .from(Origin.COMPUTED)
                .hint(of.messages().get("money.others.hint"));
        Entry entry =
                Entry.of(key, label, new Says.Quantity(cell, known, "others")).tagged(stage);
        if (!isBalanced(parts)) {
            return entry.proved(others)
                    .computed(Ground.sums(euros(known), of.labels().formats()));
        }
        // The whole less what is listed says the same in fewer numbers.
        List<Amount> listed = listed(parts, others);
        return entry.proved(Stream.concat(Stream.of(whole), listed.stream()).toList())
                .computed(Ground.rest(
                        whole.euros().getAsLong(), euros(listed), of.labels().formats()));
    }

    /// What of an amount its parts leave; nothing, where they make it up and some are `others`, so that whoever
    /// adds them up knows.
    private Optional<Entry> remainder(Amount whole, Reconciliation parts, List<Amount> others) {
        long rest = parts.remainder().orElse(-1);
        if (parts.known() == 0 || rest < 0 || rest == 0 && (others.isEmpty() || !isBalanced(parts))) {
            return Optional.empty();
        }
        Cell cell = of.euros(rest)
                .qualified(of.labels().sign(Reconciliation.of(of.index(), whole).reserve(parts.parts())))
                .from(Origin.COMPUTED)
                .hint(RestWords.hint(of.labels(), parts));
        Says says = new Says.Quantity(cell, Optional.empty(), Optional.of(whole.perimeter()), "remainder");
        String label = rest == 0
                ? of.messages().get("money.balanced")
                : of.messages().get("money.remainder", RestWords.nature(of.labels(), parts));
        List<Long> less = new ArrayList<>(euros(listed(parts, others)));
        long more = euros(others).stream().mapToLong(e -> e).sum();
        if (more > 0) {
            less.add(more);
        }
        return Optional.of(Entry.of("remainder-" + whole.id(), label, says)
                .as(Part.REMAINDER)
                .proved(List.of(whole))
                .computed(
                        Ground.rest(whole.euros().getAsLong(), less, of.labels().formats())));
    }

    private static List<Amount> listed(Reconciliation parts, List<Amount> others) {
        return parts.parts().stream().filter(a -> !others.contains(a)).toList();
    }

    /// Whether an amount and all its parts are known to the euro, and these make it up.
    private static boolean isBalanced(Reconciliation parts) {
        return parts.remainder().orElse(-1) == 0
                && Stream.concat(Stream.of(parts.whole()), parts.parts().stream())
                        .allMatch(a -> a.euros().isPresent() && a.qualifier() == Qualifier.EXACT);
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
