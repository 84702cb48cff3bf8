package hexagonia.chart.tree;

import hexagonia.chart.Behind;
import hexagonia.chart.SpendingContent;
import hexagonia.chart.Words;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Leaf;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.explore.Findings;
import hexagonia.figure.Datum;
import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.model.Tier;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The measures by area, their laureates within; gone down into one measure, its laureates by area. The same tree as
/// that of the flow.
public final class TilingContent {
    private final Findings findings;
    private final Labels labels;
    private final Tree tree;
    private final TreeWords words;

    private TilingContent(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        tree = TreeContent.of(findings, labels);
        words = new TreeWords(findings, labels, tree);
    }

    public static Tiling of(Findings findings, Labels labels) {
        return new TilingContent(findings, labels).tiling();
    }

    private Tiling tiling() {
        List<Piece> blocks = blocks();
        List<Leaf> unknown = unknown();
        boolean whole = SpendingContent.path(findings).isEmpty();
        return new Tiling(
                finding(blocks, unknown),
                words.coverage(),
                tree,
                whole ? tree.strip() : Optional.empty(),
                blocks,
                word("treemap.unknown", unknown.size(), labels.inWords(unknown.size())),
                unknown,
                names -> word("treemap.among", names),
                new FlowContent(findings, labels, tree),
                words.sentence(),
                words.twin(unknown.equals(tree.unknown()) ? List.of() : unknown));
    }

    /// The measures, or what is in the only one that is gone down into; of one of several groups, or of
    /// one thing alone, these.
    private List<Piece> blocks() {
        List<Piece> measures =
                tree.measures().stream().filter(p -> p.euros() > 0).toList();
        boolean inside = !SpendingContent.path(findings).isEmpty() && measures.size() == 1;
        List<Piece> blocks = inside && !measures.getFirst().parts().isEmpty()
                ? measures.getFirst().parts()
                : measures;
        while (blocks.size() == 1
                && (blocks.getFirst().parts().size() == 1
                        || blocks.getFirst().parts().stream().anyMatch(p -> p.form() == Form.GROUP))) {
            blocks = blocks.getFirst().parts();
        }
        return blocks;
    }

    /// What has no area: measures, or the laureates of the one gone down into.
    private List<Leaf> unknown() {
        if (SpendingContent.path(findings).isEmpty()) {
            return tree.unknown();
        }
        List<Leaf> laureates = findings.amounts().stream()
                .filter(a -> a.tier() == Tier.AWARD && a.euros().isEmpty())
                .map(this::laureate)
                .toList();
        return tree.measures().size() + tree.unknown().size() == 1 ? laureates : tree.unknown();
    }

    private Leaf laureate(Amount award) {
        String id = award.entity();
        return new Leaf(
                new Datum(id, labels.name(id), labels.amount(award), labels.stage(award)),
                new Words(labels.name(id), labels.brief(id)),
                labels.bareAmount(award),
                Words.NONE,
                findings.picks(award),
                Behind.stated(id, award));
    }

    private String finding(List<Piece> blocks, List<Leaf> unknown) {
        Optional<String> empty = words.empty();
        if (empty.isPresent()) {
            return empty.get();
        }
        if (blocks.size() == 1 && !blocks.getFirst().parts().isEmpty()) {
            return finding(blocks.getFirst().parts(), unknown);
        }
        Piece largest = blocks.stream()
                .filter(p -> p.form() != Form.REST)
                .max((a, b) -> Long.compare(a.euros(), b.euros()))
                .orElse(blocks.getFirst());
        long euros = blocks.stream().mapToLong(Piece::euros).sum();
        String without = word("treemap.without", unknown.size(), labels.inWords(unknown.size()));
        String sum =
                labels.qualified(findings.total().reserve(), labels.formats().inMillionsOfEuros(euros));
        if (largest.euros() == euros) {
            return word("treemap.one", named(largest), sum, without);
        }
        long share = Math.round(100.0 * largest.euros() / euros);
        String part = findings.total().reserve() == Qualifier.EXACT
                ? labels.formats().percent(share / 100.0)
                : labels.formats().millions(largest.euros());
        List<Piece> tied = blocks.stream()
                .filter(p -> p.form() != Form.REST && p.euros() == largest.euros())
                .toList();
        return tied.size() > 1
                ? word("treemap.tied", together(tied), part, sum, without)
                : word("treemap.finding", named(largest), part, sum, without);
    }

    /// Two by name, more by their number.
    private String together(List<Piece> tied) {
        return tied.size() == 2
                ? tied.stream().map(this::named).collect(Collectors.joining(word("ranked.and")))
                : word("treemap.count", tied.size(), labels.inWords(tied.size()));
    }

    /// What a block is called, however many of its laureates are kept.
    private String named(Piece block) {
        return findings.index()
                .maybeAmount(block.datum().id())
                .map(a -> a.label().in(labels.locale()))
                .orElseGet(() -> block.label().brief());
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
