package hexagonia.ui.detail;

import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Entity;
import hexagonia.model.Tier;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The money of a record as a small tree: what contains its amounts, the amounts, what they contain, and its training
/// project's amount with the sum of both.
final class MoneyTree {
    private static final int INDENT = 12;
    /// More parts than this are not listed.
    private static final int MANY = 12;
    /// Nor are the parts of what a lever or an axis holds, when the tree would grow longer than this; nor any, than
    /// that.
    private static final int FEW = 16;
    private static final int ALL = 40;
    private static final int ABOVE = 4;

    private final Labels labels;
    private final StrategyIndex index;
    private final Entity entity;
    private final Inspector.Opener opener;

    MoneyTree(Labels labels, Entity entity, Inspector.Opener opener) {
        this.labels = labels;
        this.index = labels.index();
        this.entity = entity;
        this.opener = opener;
    }

    Optional<Node> node() {
        List<Amount> own = index.moneyOf(entity.id());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        VBox rows = new VBox();
        Map<Amount, Integer> tree = new LinkedHashMap<>();
        List<Amount> seeds = new ArrayList<>(own);
        index.companionAward(entity.id()).ifPresent(seeds::add);
        seeds.forEach(amount -> place(amount, tree));
        tree.forEach((amount, depth) -> rows.getChildren().add(row(amount, depth)));
        together(own).ifPresent(rows.getChildren()::add);
        HBox title = new HBox(
                Nodes.label(labels.messages().get("money.title"), "section-title"),
                Nodes.spring(),
                Nodes.label(labels.messages().get("unit.millions"), "note"));
        return Optional.of(Inspector.section(null, title, rows));
    }

    /// Puts an amount under those that contain it, which come first, and the record's own parts under it. The subtotals
    /// above another record's amount are left out.
    private void place(Amount amount, Map<Amount, Integer> tree) {
        boolean own = index.moneyOf(entity.id()).contains(amount);
        List<Amount> up = index.upwards(amount).reversed().stream()
                .filter(a -> own || a.equals(amount) || a.tier() != Tier.SUBTOTAL)
                .toList();
        int depth = -1;
        for (Amount step : up.subList(Math.max(0, up.size() - ABOVE), up.size())) {
            depth = tree.getOrDefault(step, depth + 1);
            tree.putIfAbsent(step, depth);
        }
        List<Amount> parts = index.parts(amount.id());
        if (own
                && tree.size() + parts.size() <= (index.amountsOf(entity.id()).isEmpty() ? FEW : ALL)
                && parts.size() <= MANY) {
            int below = depth + 1;
            parts.forEach(part -> tree.putIfAbsent(part, below));
        }
    }

    private Node row(Amount amount, int depth) {
        Entity of = index.entity(amount.entity());
        boolean itself = of.id().equals(entity.id());
        String name = amount.tier() == Tier.SUBTOTAL || amount.reference()
                ? amount.label().in(labels.locale())
                : itself ? labels.name(of) : labels.brief(of);
        HBox row = new HBox();
        row.getStyleClass().add("tree-row");
        if (depth > 0) {
            row.getChildren().add(branch(depth));
        }
        if (itself) {
            row.getStyleClass().add("chosen");
            row.getChildren().add(shrinking(Nodes.label(name)));
        } else {
            Hyperlink link = Nodes.link(name, () -> opener.open(of.id()));
            link.setMinWidth(0);
            row.getChildren().add(link);
        }
        Nodes.hint(
                row,
                labels.name(of) + " — " + (amount.stage().isPresent() ? labels.stage(amount) : labels.amount(amount)));
        if (amount.partBasis().orElse(Basis.STATED) == Basis.INFERRED) {
            row.getChildren().add(Marks.inferred(inference(amount)));
        }
        row.getChildren().add(Nodes.spring());
        row.getChildren().add(value(amount));
        if (amount.basis() == Basis.COMPUTED) {
            row.getChildren()
                    .add(Marks.computed(amount.evidence()
                            .derivation()
                            .map(d -> d.formula().in(labels.locale()))
                            .orElse("")));
        }
        return row;
    }

    /// The angle that hangs a row under the one that contains it.
    private static Node branch(int depth) {
        Region angle = new Region();
        angle.getStyleClass().add("branch");
        HBox.setMargin(angle, new Insets(0, 2, 8, (depth - 1) * INDENT + 3));
        return angle;
    }

    private String inference(Amount amount) {
        return amount.evidence()
                .derivation()
                .map(d -> d.formula().in(labels.locale()))
                .orElseGet(() -> labels.messages().get("money.inferred"));
    }

    private Node value(Amount amount) {
        Label value = Nodes.label(labels.bareAmount(amount), amount.euros().isEmpty() ? "second" : "medium");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return value;
    }

    private Optional<Node> together(List<Amount> own) {
        Optional<Amount> training = index.companionAward(entity.id());
        if (training.isEmpty()
                || training.get().euros().isEmpty()
                || own.getFirst().euros().isEmpty()) {
            return Optional.empty();
        }
        long award = own.getFirst().euros().getAsLong();
        long other = training.get().euros().getAsLong();
        String sum = labels.formats().millions(award + other);
        HBox row = new HBox(
                Nodes.label(labels.messages()
                        .get(
                                "money.together",
                                labels.formats().millions(award),
                                labels.formats().millions(other))),
                Marks.computed(labels.messages().get("table.together.hint")),
                Nodes.spring(),
                Nodes.label(sum, "semibold"));
        row.getStyleClass().add("tree-row");
        return Optional.of(row);
    }

    private static Label shrinking(Label label) {
        label.setMinWidth(0);
        return label;
    }
}
