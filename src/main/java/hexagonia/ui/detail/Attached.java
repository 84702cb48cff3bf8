package hexagonia.ui.detail;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Total;
import hexagonia.model.Amount;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Tier;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The amounts a record has through others, when it has none of its own: what an organisation carries, what has its
/// seat
/// in a place, a department or a region, the laureates of a call, the parts of a programme. Their sum counts no euro
/// twice, and is ours.
final class Attached {
    private static final int FIRST = 10;

    private final Explorer explorer;
    private final StrategyIndex index;
    private final Labels labels;
    private final Entity entity;
    private final List<Amount> amounts;

    Attached(Explorer explorer, Labels labels, Entity entity) {
        this.explorer = explorer;
        this.index = explorer.index();
        this.labels = labels;
        this.entity = entity;
        this.amounts = index.moneyOf(entity.id()).isEmpty() ? found() : List.of();
    }

    private List<Amount> found() {
        return switch (entity.kind()) {
            case ORGANISATION, PLACE, REGION -> usual().awardsIn(List.of(entity.id()));
            case DEPARTMENT -> usual().awardsIn(places());
            case PROGRAMME, CALL -> parts();
            default -> List.of();
        };
    }

    private Findings usual() {
        return explorer.findings(Exploration.start(index.defaultPerimeter().id()));
    }

    /// The places of a department.
    private List<String> places() {
        String code = entity.details() instanceof Details.Department own ? own.code() : entity.id();
        return index.ofKind(Kind.PLACE).stream()
                .filter(place -> place.details() instanceof Details.Place p
                        && p.department()
                                .filter(d -> d.equals(entity.id()) || d.equals(code))
                                .isPresent())
                .map(Entity::id)
                .toList();
    }

    private List<Amount> parts() {
        Set<String> parts = index.to(entity.id()).stream()
                .filter(r -> r.role() == Role.LAUREATE_OF || r.role() == Role.PART_OF)
                .map(Relation::from)
                .collect(Collectors.toSet());
        return index.strategy().amounts().stream()
                .filter(a -> a.perimeter().equals(index.defaultPerimeter().id()) && !a.reference())
                .filter(a -> parts.contains(a.entity()) && a.tier() != Tier.SUBTOTAL)
                .sorted(Comparator.comparingLong(a -> -a.euros().orElse(0)))
                .toList();
    }

    boolean isEmpty() {
        return amounts.isEmpty();
    }

    /// What they add up to, and how many of them are known.
    Node sum() {
        Set<String> entities = amounts.stream().map(Amount::entity).collect(Collectors.toCollection(HashSet::new));
        Total total = usual().totalOf(entities);
        long known = amounts.stream().filter(a -> a.euros().isPresent()).count();
        String coverage = labels.messages().get("attached.coverage", amounts.size(), known);
        if (total.euros().isEmpty()) {
            return new VBox(
                    2,
                    Nodes.label(labels.messages().get("amount.undisclosed"), "record-name", "second"),
                    Nodes.wrapped(coverage, "second"));
        }
        HBox figure = new HBox(
                8,
                new LargeFigure(labels.formats().inMillionsOfEuros(total.euros().getAsLong())),
                Marks.computed(labels.messages().get("attached.sum.hint")));
        figure.setAlignment(Pos.CENTER_LEFT);
        figure.setId("record-figure");
        return new VBox(2, figure, Nodes.wrapped(coverage, "second"));
    }

    Optional<Node> node(Inspector.Opener opener) {
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        VBox rows = new VBox();
        FoldedList.into(rows, amounts, FIRST, a -> row(a, opener), labels);
        HBox title = new HBox(
                Nodes.label(
                        labels.messages()
                                .get("attached."
                                        + switch (entity.kind()) {
                                            case ORGANISATION -> "carried";
                                            case PLACE, REGION, DEPARTMENT -> "seated";
                                            default -> "parts";
                                        }),
                        "section-title"),
                Nodes.spring(),
                Nodes.label(labels.messages().get("unit.millions"), "note"));
        return Optional.of(Inspector.section(null, title, rows));
    }

    private Node row(Amount amount, Inspector.Opener opener) {
        Hyperlink name = Nodes.link(labels.name(amount.entity()), () -> opener.open(amount.entity()));
        name.setMinWidth(0);
        Label value = Nodes.label(labels.bareAmount(amount), amount.euros().isEmpty() ? "second" : "medium");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, Nodes.spring(), value);
        row.getStyleClass().add("tree-row");
        return row;
    }
}
