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
    private final TreeGrounds grounds;
    private final List<String> path;
    private final Worth worth;

    TreePieces(Findings findings, Labels labels, Measures measures, LineWords words, Hues hues) {
        this.findings = findings;
        this.labels = labels;
        this.measures = measures;
        this.words = words;
        this.hues = hues;
        this.grounds = new TreeGrounds(labels.formats());
        this.path = SpendingContent.path(findings);
        this.worth = Worth.of(findings, labels);
    }

    /// A lever of these measures; what counts under no lever has a piece of its own.
    Piece lever(String lever, List<Piece> parts) {
        boolean known = findings.index().has(lever);
        String name = known ? labels.name(lever) : labels.messages().get("tree.no-lever");
        long euros = TreeGrounds.total(parts);
        Qualifier reserve = known ? findings.parting().reserve(List.of(lever)) : Qualifier.EXACT;
        Optional<Amount> envelope = known
                ? findings.index().moneyOf(lever).stream()
                        .filter(a -> a.tier() == Tier.ENVELOPE && a.euros().isPresent())
                        .filter(a -> a.euros().getAsLong() == euros)
                        .findFirst()
                : Optional.empty();
        Ground ground = envelope.map(e -> Ground.stated(List.of(e)))
                .orElseGet(() -> new Ground(TreeGrounds.facts(parts), grounds.sum(parts), measures.leftOf(lever)));
        Behind behind = new Behind(
                known ? List.of(lever) : List.of(),
                known ? Optional.of(new Value(Dimension.LEVER, lever)) : Optional.empty(),
                List.of(),
                () -> ground);
        return new Piece(
                datum(
                        known ? lever : "no-lever",
                        name,
                        euros,
                        reserve,
                        envelope.isPresent()
                                ? labels.messages().get("chart.note.envelope")
                                : parts.size() > 1 ? labels.messages().get("chart.note.sum") : ""),
                new Words(name, known ? labels.brief(lever) : name),
                worth.of(
                        euros,
                        reserve,
                        envelope.isPresent() || TreeGrounds.isOneStated(parts) ? List.of() : ground.computed()),
                Words.NONE,
                hue(lever, parts),
                0,
                euros,
                TreeGrounds.selected(parts),
                TreeGrounds.blank(parts),
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
        Qualifier reserve = findings.parting().reserve(List.of(id));
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
        Behind behind = measured
                ? measures.behind(findings.index().measureOf(amount).orElseThrow())
                : new Behind(
                        List.of(id),
                        Optional.empty(),
                        List.of(),
                        () -> new Ground(TreeGrounds.kept(branches), grounds.sum(parts)));
        return new Piece(
                datum(
                        id,
                        labels.name(entity),
                        euros,
                        reserve,
                        labels.messages().get(measured ? "chart.note.measure" : "chart.note.sum")),
                new Words(labels.name(entity), labels.brief(entity)),
                whole
                        ? said(amount, euros, reserve)
                        : worth.of(euros, reserve, behind.ground().get().computed()),
                measured && whole ? words.note(amount) : Words.NONE,
                hue,
                0,
                euros,
                whole && parts.isEmpty() && findings.picks(amount) ? euros : TreeGrounds.selected(parts),
                whole && parts.isEmpty() ? blank(amount, euros) : TreeGrounds.blank(parts),
                Form.MEASURE,
                parts,
                behind,
                parts.isEmpty() ? List.of() : way(findings.index().has(lever) ? List.of(lever, id) : List.of(id)));
    }

    /// What lies inside a measure: one laureate, or several named together.
    private Piece laureates(Branch branch, Hue hue) {
        Amount amount = branch.amount();
        if (branch.parts().isEmpty() && branch.isLeft()) {
            return rest(branch, branch.own(), hue, List.of());
        }
        Entity entity = findings.index().entity(amount.entity());
        boolean group = !branch.parts().isEmpty() || amount.tier() == Tier.SUBTOTAL;
        Qualifier reserve = isWhole(amount, branch.euros()) ? amount.qualifier() : Qualifier.EXACT;
        List<Piece> parts = new ArrayList<>(branch.parts().stream()
                .map(b -> laureates(b, hue))
                .sorted(Comparator.comparingLong((Piece p) -> -p.euros()))
                .toList());
        if (!parts.isEmpty() && branch.own() > 0) {
            parts.add(rest(branch, branch.own(), hue, List.copyOf(parts)));
        }
        Words label = group ? Words.of(kept(branch)) : new Words(labels.name(entity), labels.brief(entity));
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
                        labels.qualified(reserve, labels.formats().inMillionsOfEuros(branch.euros())),
                        labels.stage(amount) + lacking(amount, parts)),
                label,
                said(amount, branch.euros(), reserve),
                Words.NONE,
                hue,
                0,
                branch.euros(),
                parts.isEmpty() ? (findings.picks(amount) ? branch.euros() : 0) : TreeGrounds.selected(parts),
                parts.isEmpty() ? blank(amount, branch.euros()) : TreeGrounds.blank(parts),
                group ? Form.GROUP : Form.LAUREATE,
                parts,
                new Behind(
                        records,
                        Optional.empty(),
                        List.of(),
                        () -> new Ground(
                                TreeGrounds.kept(List.of(branch)),
                                isWhole(amount, branch.euros()) && amount.basis() == Basis.STATED
                                        ? ""
                                        : grounds.sum(parts))),
                List.of());
    }

    /// What documents call several laureates; how many of them are kept, where not all are.
    private String kept(Branch group) {
        String name = group.amount().label().in(labels.locale());
        long all = awards(group.amount());
        long kept = group.all().filter(b -> b.amount().tier() == Tier.AWARD).count();
        return kept == all ? name : labels.messages().get("tree.kept", name, kept, all);
    }

    private long awards(Amount whole) {
        return findings.index().parts(whole.id()).stream()
                .mapToLong(part -> part.tier() == Tier.AWARD ? 1 : awards(part))
                .sum();
    }

    /// What is left of a whole beside these parts of it.
    Piece rest(Branch whole, long euros, Hue hue, List<Piece> parts) {
        Amount amount = whole.amount();
        Reconciliation sums = Reconciliation.of(findings.index(), amount);
        Qualifier reserve = sums.reserve(whole.inside());
        boolean rounding =
                sums.nature().filter(n -> n == Reconciliation.Nature.ROUNDING).isPresent();
        Words name = new Words(
                labels.messages().get(rounding ? "tree.rounding.of" : "tree.rest.of", labels.brief(amount.entity())),
                labels.messages().get(rounding ? "tree.rounding" : "tree.rest"));
        String formula = parts.isEmpty() ? "" : grounds.rest(euros, parts);
        Ground ground = new Ground(TreeGrounds.with(amount, parts), formula);
        return new Piece(
                new Datum(
                        amount.id() + "-rest",
                        name.full(),
                        labels.qualified(reserve, labels.formats().inMillionsOfEuros(euros)),
                        formula),
                name,
                worth.of(euros, reserve, ground.computed()),
                Words.of(labels.messages().get(rounding ? "tree.rounding.note" : "tree.rest.note")),
                hue,
                0,
                euros,
                findings.picks(amount) ? euros : 0,
                blank(amount, euros),
                Form.REST,
                List.of(),
                Behind.computed(() -> ground),
                List.of());
    }

    /// The euros kept of an amount, as documents write it where that is all of it.
    private Said said(Amount amount, long euros, Qualifier reserve) {
        return worth.of(
                euros,
                reserve,
                List.of(
                        isWhole(amount, euros) ? amount.basis() : Basis.COMPUTED,
                        amount.partBasis().orElse(Basis.STATED)));
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

    private static boolean isWhole(Amount amount, long euros) {
        return amount.euros().isPresent() && amount.euros().getAsLong() == euros;
    }

    private Datum datum(String id, String name, long euros, Qualifier reserve, String note) {
        String value = euros == 0
                ? labels.messages().get("amount.undisclosed")
                : labels.qualified(reserve, labels.formats().inMillionsOfEuros(euros));
        return new Datum(id, name, value, note);
    }
}
