package hexagonia.chart.tree;

import hexagonia.chart.Hues;
import hexagonia.chart.LineWords;
import hexagonia.chart.Measures;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Strip;
import hexagonia.chart.StripContent;
import hexagonia.chart.Words;
import hexagonia.chart.Worth;
import hexagonia.chart.tree.Tree.Leaf;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.rows.Branch;
import hexagonia.figure.Datum;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Tier;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tree of what an exploration keeps: the amounts of its total by lever and measure, down to the laureates. Levers,
/// measures and groups of laureates are those of the data, whatever they are called.
public final class TreeContent {
    private final Findings findings;
    private final Labels labels;
    private final StrategyIndex index;
    private final Measures measures;
    private final LineWords words;
    private final TreePieces pieces;

    private TreeContent(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.index = findings.index();
        this.measures = new Measures(findings, labels);
        this.words = new LineWords(findings, labels, measures);
        this.pieces = new TreePieces(findings, labels, measures, words, new Hues(index));
    }

    /// The tree of `findings`; without levers where nothing adds or nothing passes.
    public static Tree of(Findings findings, Labels labels) {
        return new TreeContent(findings, labels).tree();
    }

    /// What is found of one lever.
    private static final class Found {
        /// The amounts of each measure, by its entity.
        private final Map<String, List<Branch>> measures = new LinkedHashMap<>();
        /// Wholes that hold more than their measures.
        private final List<Branch> rests = new ArrayList<>();
        private final List<Amount> unknown = new ArrayList<>();
    }

    private Tree tree() {
        Map<String, Found> levers = new LinkedHashMap<>();
        index.ofKind(Kind.LEVER).forEach(l -> levers.put(l.id(), new Found()));
        if (findings.perimeter().adds()) {
            findings.passingSums().branches().forEach(branch -> sort(branch, levers));
            Set<String> undisclosed = undisclosed();
            for (Amount measure : Measures.passing(findings)) {
                Found found = levers.computeIfAbsent(lever(measure), _ -> new Found());
                if (!found.measures.containsKey(measure.entity()) && !isLeftOut(measure, undisclosed)) {
                    found.unknown.add(measure);
                }
            }
        }
        List<Tree.Branch> branches = new ArrayList<>();
        levers.forEach((lever, found) -> {
            if (!found.measures.isEmpty() || !found.rests.isEmpty() || !found.unknown.isEmpty()) {
                branches.add(branch(lever, found));
            }
        });
        return new Tree(
                strip(branches),
                branches,
                findings.hasSelection(),
                new Words(
                        labels.messages().get("amount.undisclosed"),
                        labels.messages().get("amount.undisclosed-brief")));
    }

    /// The measures in which something passes whose amount no document gives.
    private Set<String> undisclosed() {
        return findings.amounts().stream()
                .filter(a -> a.euros().isEmpty())
                .flatMap(a -> index.measureOf(a).stream())
                .map(Amount::id)
                .collect(Collectors.toSet());
    }

    /// Whether clauses keep nothing of what a document publishes: that is not unknown.
    private static boolean isLeftOut(Amount measure, Set<String> undisclosed) {
        return measure.adds() && measure.euros().isPresent() && !undisclosed.contains(measure.id());
    }

    /// An amount stands under its measure; a whole of several measures is taken apart, and keeps what they leave.
    private void sort(Branch branch, Map<String, Found> levers) {
        Amount amount = branch.amount();
        Found found = levers.computeIfAbsent(lever(amount), _ -> new Found());
        Optional<String> measure = index.measureOf(amount).map(Amount::entity);
        if (measure.isPresent() || branch.parts().isEmpty() && !isOfLever(amount)) {
            found.measures
                    .computeIfAbsent(measure.orElse(amount.entity()), _ -> new ArrayList<>())
                    .add(branch);
            return;
        }
        if (branch.own() > 0) {
            found.rests.add(branch);
        }
        branch.parts().forEach(part -> sort(part, levers));
    }

    private boolean isOfLever(Amount amount) {
        return amount.lever().filter(amount.entity()::equals).isPresent()
                || amount.lever().isPresent() && amount.tier() == Tier.ENVELOPE;
    }

    private String lever(Amount amount) {
        return index.upwards(amount).stream()
                .flatMap(a -> a.lever().stream())
                .findFirst()
                .orElse("");
    }

    private Tree.Branch branch(String lever, Found found) {
        List<Piece> parts = new ArrayList<>();
        found.measures.forEach((entity, branches) -> parts.add(pieces.measure(lever, entity, branches)));
        parts.sort(Comparator.comparingLong((Piece p) -> -p.euros()));
        List<Piece> ranked = new ArrayList<>(parts.stream()
                .map(part -> part.stepped(measures.step(part.datum().id())))
                .toList());
        found.rests.forEach(rest -> ranked.add(pieces.rest(rest, rest.own(), pieces.hue(lever, parts), parts)));
        return new Tree.Branch(
                pieces.lever(lever, ranked),
                found.unknown.stream().map(this::unknown).toList());
    }

    /// A measure none of whose euros count.
    private Leaf unknown(Amount measure) {
        Entity entity = index.entity(measure.entity());
        String axis = measure.axis().map(labels::brief).orElse("");
        Words note = words.note(measure);
        boolean published = measure.euros().isPresent() && !measure.adds();
        String stage = published ? labels.stage(measure) : "";
        List<String> said =
                Stream.of(stage, axis, note.full()).filter(s -> !s.isEmpty()).toList();
        return new Leaf(
                new Datum(
                        entity.id(),
                        labels.name(entity),
                        published ? labels.amount(measure) : labels.messages().get("amount.undisclosed"),
                        String.join(" · ", said)),
                new Words(labels.name(entity), labels.brief(entity)),
                published ? labels.bareAmount(measure) : labels.messages().get("amount.undisclosed-brief"),
                new Words(String.join(" · ", said), said.isEmpty() ? "" : said.getFirst()),
                measures.isSelected(entity.id(), List.of(measure)),
                measures.behind(measure));
    }

    /// The strip is on another scale than the picture: its parts say what they are worth.
    private Words valued(Piece piece) {
        String value = "\u00A0"
                + (piece.blank() == 0
                        ? piece.value().text()
                        : Worth.of(findings, labels)
                                .of(piece.euros() - piece.blank())
                                .text());
        return new Words(piece.label().full() + value, piece.label().brief() + value);
    }

    /// What lacks a value stands after what has one, hatched as it is in the picture.
    private Optional<Strip> strip(List<Tree.Branch> branches) {
        List<Piece> levers = branches.stream().map(Tree.Branch::lever).toList();
        List<Piece> known = levers.stream().filter(p -> p.euros() > 0).toList();
        return new StripContent(findings, labels, measures)
                .over(
                        levers.stream()
                                .filter(p -> p.euros() > p.blank())
                                .map(p -> Part.of(p.datum(), valued(p), p.hue(), p.euros() - p.blank())
                                        .withSelection(Math.min(p.selected(), p.euros() - p.blank()))
                                        .withBehind(p.behind()))
                                .toList(),
                        levers.stream().mapToLong(Piece::blank).sum(),
                        Ground.together(
                                known.stream()
                                        .map(p -> p.behind().ground().get())
                                        .toList(),
                                known.stream().map(Piece::euros).toList(),
                                labels.formats()));
    }
}
