package hexagonia.chart.tree;

import hexagonia.chart.Behind;
import hexagonia.chart.Said;
import hexagonia.chart.Told;
import hexagonia.chart.Words;
import hexagonia.chart.Worth;
import hexagonia.chart.tree.Flow.Caption;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Leaf;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.explore.Findings;
import hexagonia.explore.Parting;
import hexagonia.figure.Datum;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Qualifier;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How far money can be followed: from the envelope to levers, measures and laureates.
public final class FlowContent implements Flow.Rows {
    /// How many are named of those that share a row.
    private static final int NAMED = 12;

    private final Findings findings;
    private final Labels labels;
    private final Tree tree;
    private final TreeWords words;
    private final Worth worth;

    FlowContent(Findings findings, Labels labels, Tree tree) {
        this.findings = findings;
        this.labels = labels;
        this.tree = tree;
        this.words = new TreeWords(findings, labels, tree);
        this.worth = Worth.of(findings, labels);
    }

    public static Flow of(Findings findings, Labels labels) {
        return new FlowContent(findings, labels, TreeContent.of(findings, labels)).flow();
    }

    private Flow flow() {
        return new Flow(
                finding(false),
                words.empty().isPresent() ? "" : finding(true),
                words.coverage(),
                tree,
                envelope()
                        .map(e -> new Caption(
                                Words.of(word("flow.envelope")),
                                new Told(
                                        Words.of(worth.isShare() ? labels.amount(e) : labels.bareAmount(e)),
                                        List.of(e.basis()),
                                        new Datum(e.entity(), e.label().in(labels.locale()), labels.amount(e), ""),
                                        Behind.stated(e.entity(), e)))),
                List.of(
                        caption(
                                "levers",
                                tree.levers().stream().map(Tree.Branch::lever).toList(),
                                findings.total().reserve()),
                        caption("measures", measures(), reserve(measures())),
                        caption("laureates", tree.pieces(Form.LAUREATE), reserve(tree.pieces(Form.LAUREATE)))),
                this,
                this::others,
                words.sentence(),
                words.twin(List.of()));
    }

    /// Measures without an amount as one.
    private Leaf others(List<Leaf> leaves) {
        String name = word("chart.more", leaves.size());
        String names = leaves.stream().map(l -> l.label().brief()).collect(Collectors.joining(", "));
        Leaf first = leaves.getFirst();
        return new Leaf(
                new Datum(first.datum().id() + "-others", name, first.datum().value(), names),
                Words.of(name),
                first.value(),
                Words.of(names),
                leaves.stream().anyMatch(Leaf::selected),
                first.behind());
    }

    /// The last laureates of a measure as one: a click unfolds them.
    @Override
    public Piece together(Piece measure, List<Piece> laureates) {
        List<Piece> single = laureates.stream().flatMap(Piece::leaves).toList();
        boolean all = single.size()
                == measure.leaves().filter(p -> p.form() == Form.LAUREATE).count();
        Words name = Words.of(
                all ? word("ranked.laureates", single.size(), single.size()) : word("chart.more", single.size()));
        return several(others(measure).id(), name, measure, laureates, Form.LAUREATE, brief(single));
    }

    @Override
    public Piece rests(Piece measure, List<Piece> rests) {
        boolean rounding = rests.stream().allMatch(p -> p.label().brief().equals(word("tree.rounding")));
        Words name = new Words(
                word(
                        rounding ? "tree.rounding.of" : "tree.rest.of",
                        measure.label().brief()),
                word(rounding ? "tree.rounding" : "tree.rest"));
        String names = rests.stream().map(p -> p.label().full()).collect(Collectors.joining(" · "));
        return several(beside(measure).id(), name, measure, rests, Form.REST, names);
    }

    @Override
    public Piece named(Piece group) {
        List<Piece> laureates =
                group.parts().stream().filter(p -> p.form() != Form.REST).toList();
        return laureates.size() == group.parts().size()
                ? group
                : several(group.datum().id(), group.label(), group, laureates, Form.GROUP, brief(laureates))
                        .of(laureates);
    }

    private static String brief(List<Piece> pieces) {
        return pieces.stream().limit(NAMED).map(p -> p.label().brief()).collect(Collectors.joining(", "));
    }

    /// Some pieces inside another as one.
    private Piece several(String id, Words name, Piece whole, List<Piece> pieces, Form form, String note) {
        long euros = euros(pieces);
        Qualifier reserve = reserve(pieces);
        return new Piece(
                new Datum(
                        id,
                        name.full(),
                        labels.qualified(reserve, labels.formats().inMillionsOfEuros(euros)),
                        note),
                name,
                worth.of(euros, reserve, List.of(Basis.COMPUTED)),
                Words.NONE,
                whole.hue(),
                whole.step(),
                euros,
                pieces.stream().mapToLong(Piece::selected).sum(),
                pieces.stream().mapToLong(Piece::blank).sum(),
                form,
                List.of(),
                whole.behind(),
                whole.way());
    }

    /// The datum that the last laureates of a measure share, as yet without words.
    public static Datum others(Piece measure) {
        return new Datum(measure.datum().id() + "-others", "", "", "");
    }

    /// The datum of the laureates that are named beneath a measure, as yet without words.
    public static Datum listed(Piece measure) {
        return new Datum(measure.datum().id() + "-listed", "", "", "");
    }

    /// The datum of what wholes inside a measure hold beside their parts, as yet without words.
    public static Datum beside(Piece measure) {
        return new Datum(measure.datum().id() + "-beside", "", "", "");
    }

    private Optional<Amount> envelope() {
        return tree.strip().flatMap(_ -> findings.perimeter().envelope()).map(findings.index()::amount);
    }

    /// The sum of these pieces over a column: in terms of their measures where they are many.
    private Caption caption(String column, List<Piece> pieces, Qualifier reserve) {
        Words words = new Words(word("flow." + column), "");
        long euros = euros(pieces);
        if (euros == 0) {
            return new Caption(words, new Told(Words.NONE, List.of(), listed(column, words, ""), Behind.NOTHING));
        }
        List<Piece> some = pieces.stream().filter(p -> p.euros() > 0).toList();
        List<Long> inside = tree.measures().stream()
                .map(m -> m.leaves()
                        .filter(some::contains)
                        .mapToLong(Piece::euros)
                        .sum())
                .filter(e -> e > 0)
                .toList();
        List<Long> terms =
                inside.size() > 1 ? inside : some.stream().map(Piece::euros).toList();
        Ground ground = new Ground(TreeGrounds.facts(some), Ground.sums(terms, labels.formats()));
        List<Basis> beside = some.size() == 1 ? some.getFirst().value().beside() : ground.computed();
        Said said = worth.of(euros, reserve, beside);
        return new Caption(
                words,
                new Told(
                        Words.of(said.text()),
                        said.beside(),
                        listed(
                                column,
                                words,
                                labels.qualified(reserve, labels.formats().inMillionsOfEuros(euros))),
                        Behind.computed(() -> ground)));
    }

    private static Datum listed(String column, Words words, String value) {
        return new Datum("flow-" + column, words.full(), value, "");
    }

    /// What can be followed to a measure: all but what levers hold beside theirs.
    private List<Piece> measures() {
        return tree.measures().stream().filter(p -> p.form() != Form.REST).toList();
    }

    private static long euros(List<Piece> pieces) {
        return pieces.stream().mapToLong(Piece::euros).sum();
    }

    private Qualifier reserve(List<Piece> pieces) {
        return findings.parting()
                .reserve(pieces.stream()
                        .flatMap(p -> p.behind().records().stream())
                        .toList());
    }

    /// The title; a brief one says only what reaches a laureate.
    private String finding(boolean brief) {
        Optional<String> empty = words.empty();
        if (empty.isPresent()) {
            return empty.get();
        }
        String sum = labels.sum(findings.total());
        String measured = labels.qualified(reserve(measures()), labels.formats().millions(euros(measures())));
        List<Piece> laureates = tree.pieces(Form.LAUREATE);
        String named = labels.qualified(reserve(laureates), labels.formats().millions(euros(laureates)));
        int reached = euros(laureates) > 0 ? 1 : 0;
        boolean filtered = findings.parting().sum() == Parting.Sum.PARTED;
        String levers = word(
                !brief
                                && tree.levers().stream()
                                        .allMatch(l -> findings.index()
                                                .has(l.lever().datum().id()))
                        ? "flow.to-levers"
                        : "flow.to-sum",
                sum);
        String rest = filtered && euros(laureates) == tree.euros()
                ? word("flow.all.named")
                : brief
                        ? word(filtered ? "flow.named" : "flow.further.brief", named, reached)
                        : filtered && euros(measures()) == tree.euros()
                                ? word("flow.all.measured", named, reached)
                                : word("flow.further", measured, named, reached);
        if (filtered) {
            return word(
                    "flow.filtered",
                    sum,
                    labels.formats().inMillionsOfEuros(findings.whole().euros().orElse(0)),
                    rest);
        }
        return envelope()
                .map(e -> word("flow.finding", words.nearly(e), levers, rest))
                .orElseGet(() -> word("flow.plain", levers, rest));
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
