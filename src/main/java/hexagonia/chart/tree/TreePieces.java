package hexagonia.chart.tree;

import hexagonia.chart.Behind;
import hexagonia.chart.Behind.Value;
import hexagonia.chart.Hues;
import hexagonia.chart.LineWords;
import hexagonia.chart.Measures;
import hexagonia.chart.Said;
import hexagonia.chart.SpendingContent;
import hexagonia.chart.Words;
import hexagonia.chart.Worth;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.explore.Findings;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Branch;
import hexagonia.figure.Datum;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.Qualifier;
import hexagonia.model.Tier;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the pieces of a tree, each with its words, what is selected of it and what is behind it.
final class TreePieces {
    private final Findings findings;
    private final Labels labels;
    private final Measures measures;
    private final LineWords words;
    private final Hues hues;
    private final List<String> path;
    private final Worth worth;
    private final Terms terms;

    TreePieces(Findings findings, Labels labels, Measures measures, LineWords words, Hues hues) {
        this.findings = findings;
        this.labels = labels;
        this.measures = measures;
        this.words = words;
        this.hues = hues;
        this.path = SpendingContent.path(findings);
        this.worth = Worth.of(findings, labels);
        this.terms = new Terms(labels.formats());
    }

    /// A lever of these measures; what counts under no lever has a piece of its own.
    Piece lever(String lever, List<Piece> parts) {
        boolean known = findings.index().has(lever);
        String name = known ? labels.name(lever) : labels.messages().get("tree.no-lever");
        long euros = sum(parts);
        Optional<Amount> envelope = known
                ? findings.index().moneyOf(lever).stream()
                        .filter(a -> a.tier() == Tier.ENVELOPE && a.euros().isPresent())
                        .filter(a -> a.euros().getAsLong() == euros)
                        .findFirst()
                : Optional.empty();
        Behind behind = new Behind(
                known ? List.of(lever) : List.of(),
                known ? Optional.of(new Value(Dimension.LEVER, lever)) : Optional.empty(),
                List.of(),
                () -> envelope.map(e -> Ground.stated(List.of(e)))
                        .orElseGet(() -> new Ground(facts(parts), terms.sum(euros, parts))));
        return new Piece(
                datum(known ? lever : "no-lever", name, euros, "chart.note.sum"),
                new Words(name, known ? labels.brief(lever) : name),
                worth.of(euros, envelope.isPresent() || parts.size() == 1 ? Basis.STATED : Basis.COMPUTED),
                Words.NONE,
                hue(lever, parts),
                0,
                euros,
                selected(parts),
                blank(parts),
                Form.LEVER,
                parts,
                behind,
                known ? way(List.of(lever)) : List.of());
    }

    /// The hue of a lever; of one with axes that of its money, where all of it has one.
    Hue hue(String lever, List<Piece> parts) {
        Hue own = hues.of(lever);
        List<Hue> inside = parts.stream().map(Piece::hue).distinct().toList();
        return own.equals(Hue.NEUTRAL) && inside.size() == 1 ? inside.getFirst() : own;
    }

    /// The way down to a record, from what is gone down into; none where that is it.
    private List<String> way(List<String> from) {
        String last = from.getLast();
        if (path.contains(last)) {
            return List.of();
        }
        return path.isEmpty()
                ? from
                : Stream.concat(path.stream(), Stream.of(last)).toList();
    }

    Piece measure(String lever, String id, List<Branch> branches) {
        Entity entity = findings.index().entity(id);
        Amount amount = branches.getFirst().amount();
        boolean whole = branches.size() == 1 && amount.entity().equals(id);
        long euros = branches.stream().mapToLong(Branch::euros).sum();
        Hue hue = hues.of(amount);
        List<Piece> parts = new ArrayList<>();
        if (!whole) {
            branches.forEach(b -> parts.add(laureates(b, hue)));
        } else if (!branches.getFirst().parts().isEmpty()) {
            branches.getFirst().parts().forEach(b -> parts.add(laureates(b, hue)));
            parts.sort(Comparator.comparingLong((Piece p) -> -p.euros()));
            if (branches.getFirst().own() > 0) {
                parts.add(rest(branches.getFirst(), branches.getFirst().own(), hue, List.copyOf(parts)));
            }
        }
        boolean measured = findings.index().measureOf(amount).isPresent();
        Behind behind = measured && whole
                ? measures.behind(amount)
                : new Behind(
                        List.of(id),
                        Optional.empty(),
                        List.of(),
                        () -> new Ground(kept(branches), terms.sum(euros, parts)));
        return new Piece(
                datum(id, labels.name(entity), euros, measured ? "chart.note.measure" : "chart.note.sum"),
                new Words(labels.name(entity), labels.brief(entity)),
                whole ? said(amount, euros) : worth.of(euros, Basis.COMPUTED),
                measured && whole ? words.note(amount) : Words.NONE,
                hue,
                0,
                euros,
                whole && parts.isEmpty() && findings.picks(amount) ? euros : selected(parts),
                whole && parts.isEmpty() ? blank(amount, euros) : blank(parts),
                Form.MEASURE,
                parts,
                behind,
                parts.isEmpty() ? List.of() : way(findings.index().has(lever) ? List.of(lever, id) : List.of(id)));
    }

    /// What lies inside a measure: one laureate, or several named together.
    private Piece laureates(Branch branch, Hue hue) {
        Amount amount = branch.amount();
        Entity entity = findings.index().entity(amount.entity());
        boolean group = !branch.parts().isEmpty() || amount.tier() == Tier.SUBTOTAL;
        List<Piece> parts = new ArrayList<>(branch.parts().stream()
                .map(b -> laureates(b, hue))
                .sorted(Comparator.comparingLong((Piece p) -> -p.euros()))
                .toList());
        if (!parts.isEmpty() && branch.own() > 0) {
            parts.add(rest(branch, branch.own(), hue, List.copyOf(parts)));
        }
        Words label = group
                ? Words.of(amount.label().in(labels.locale()))
                : new Words(labels.name(entity), labels.brief(entity));
        List<String> records = group
                ? branch.all()
                        .filter(b -> b.amount().tier() == Tier.AWARD)
                        .map(b -> b.amount().entity())
                        .distinct()
                        .toList()
                : List.of(entity.id());
        return new Piece(
                new Datum(
                        group ? amount.id() : entity.id(),
                        label.full(),
                        labels.formats().inMillionsOfEuros(branch.euros()),
                        labels.stage(amount) + lacking(amount, parts)),
                label,
                said(amount, branch.euros()),
                Words.NONE,
                hue,
                0,
                branch.euros(),
                parts.isEmpty() ? (findings.picks(amount) ? branch.euros() : 0) : selected(parts),
                parts.isEmpty() ? blank(amount, branch.euros()) : blank(parts),
                group ? Form.GROUP : Form.LAUREATE,
                parts,
                new Behind(
                        records,
                        Optional.empty(),
                        List.of(),
                        () -> new Ground(kept(List.of(branch)), terms.sum(branch.euros(), parts))),
                List.of());
    }

    /// What is left of a whole beside these parts of it.
    Piece rest(Branch whole, long euros, Hue hue, List<Piece> parts) {
        Amount amount = whole.amount();
        boolean rounding = Reconciliation.of(findings.index(), amount)
                .nature()
                .filter(n -> n == Reconciliation.Nature.ROUNDING)
                .isPresent();
        String name = labels.messages().get(rounding ? "tree.rounding" : "tree.rest");
        String formula = terms.difference(euros, parts);
        return new Piece(
                new Datum(amount.id() + "-rest", name, labels.formats().inMillionsOfEuros(euros), formula),
                Words.of(name),
                worth.of(euros, Basis.COMPUTED),
                Words.of(labels.messages().get(rounding ? "tree.rounding.note" : "tree.rest.note")),
                hue,
                0,
                euros,
                findings.picks(amount) ? euros : 0,
                blank(amount, euros),
                Form.REST,
                List.of(),
                Behind.computed(() -> new Ground(with(amount, parts), formula)),
                List.of());
    }

    /// The euros kept of an amount, as documents write it where that is all of it.
    private Said said(Amount amount, long euros) {
        boolean all = amount.euros().isPresent() && amount.euros().getAsLong() == euros;
        return worth.of(
                euros,
                all ? amount.qualifier() : Qualifier.EXACT,
                List.of(
                        all ? amount.basis() : Basis.COMPUTED,
                        amount.partBasis().orElse(Basis.STATED)));
    }

    private Datum datum(String id, String name, long euros, String note) {
        return new Datum(
                id,
                name,
                labels.formats().inMillionsOfEuros(euros),
                labels.messages().get(note));
    }

    /// What amounts rest on: they themselves where all of them is kept, else what is kept inside.
    private static List<Fact> kept(List<Branch> branches) {
        return branches.stream()
                .flatMap(Branch::all)
                .filter(b ->
                        b.euros() == b.amount().euros().orElse(-1) || b.parts().isEmpty())
                .<Fact>map(Branch::amount)
                .distinct()
                .toList();
    }

    /// What pieces rest on, but for what is only left.
    private static List<Fact> facts(List<Piece> parts) {
        return parts.stream()
                .filter(p -> p.form() != Form.REST)
                .<Fact>flatMap(p -> p.behind().ground().get().facts().stream())
                .distinct()
                .toList();
    }

    private static List<Fact> with(Amount whole, List<Piece> parts) {
        return Stream.<Fact>concat(Stream.of(whole), facts(parts).stream())
                .distinct()
                .toList();
    }

    private static long sum(List<Piece> parts) {
        return parts.stream().mapToLong(Piece::euros).sum();
    }

    /// What an amount without parts lacks of what a filter asks for, after other words.
    private String lacking(Amount amount, List<Piece> parts) {
        return parts.isEmpty() && findings.parting().isBlank(amount)
                ? " · " + new SumWords(findings, labels).lacking()
                : "";
    }

    /// What of these euros, which lie in no part of an amount, lacks a value.
    private long blank(Amount amount, long euros) {
        return findings.parting().isBlank(amount) ? euros : 0;
    }

    private static long blank(List<Piece> parts) {
        return parts.stream().mapToLong(Piece::blank).sum();
    }

    private static long selected(List<Piece> parts) {
        return parts.stream().mapToLong(Piece::selected).sum();
    }
}
