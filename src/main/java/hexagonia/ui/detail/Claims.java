package hexagonia.ui.detail;

import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who says it: the claims of a record's amounts and of its training project's, each with document, date and heading.
final class Claims {
    private final Labels labels;

    Claims(Labels labels) {
        this.labels = labels;
    }

    Optional<Node> of(Entity entity) {
        Stream<String> training =
                labels.index().from(entity.id(), Role.TRAINING).stream().map(Relation::to);
        List<Amount> amounts = Stream.concat(Stream.of(entity.id()), training)
                .flatMap(id -> labels.index().moneyOf(id).stream())
                .toList();
        int count = amounts.stream().mapToInt(a -> a.evidence().claims().size()).sum();
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        VBox cards = new VBox();
        cards.setId("claims");
        cards.getStyleClass().add("claims");
        amounts.forEach(amount -> cards.getChildren().addAll(cards(amount)));
        HBox title = new HBox(
                Nodes.label(labels.messages().get("claims.title"), "section-title"),
                Nodes.spring(),
                Nodes.label(labels.messages().get("claims.count", count), "note"));
        return Optional.of(Inspector.section(null, title, cards));
    }

    private List<Node> cards(Amount amount) {
        Stream<Node> claims = amount.evidence().claims().stream().map(c -> card(amount, c));
        Stream<Node> derivation = amount.evidence().derivation().stream()
                .map(d -> Nodes.wrapped(d.formula().in(labels.locale()), "note"));
        return Stream.concat(claims, derivation).toList();
    }

    private Node card(Amount amount, Claim claim) {
        HBox first = new HBox(5);
        first.setAlignment(Pos.CENTER_LEFT);
        String said = claim.asStated()
                .map(s -> labels.messages().get("claims.quote", s))
                .orElseGet(() -> labels.amount(amount));
        VBox card = new VBox(Nodes.wrapped(said, "semibold"));
        first.getChildren()
                .addAll(
                        Nodes.tag(labels.messages().of("stage", claim.stage().orElse(amount.stage()))),
                        Nodes.tag(labels.messages().of("qualifier", claim.qualifier())));
        card.getChildren().add(first);
        card.getChildren().addAll(source(claim, labels));
        claim.note().ifPresent(n -> card.getChildren().add(Nodes.wrapped(n.in(labels.locale()), "note")));
        card.getStyleClass().add("claim");
        return card;
    }

    /// Document, date and heading of a claim.
    static List<Node> source(Claim claim, Labels labels) {
        return List.of(
                Nodes.wrapped(labels.dated(labels.index().documentOf(claim.section()))),
                Nodes.wrapped(labels.section(claim.section()), "second"));
    }

    /// The sources of a fact as one line.
    static String line(Fact fact, Labels labels) {
        Stream<String> claims = fact.evidence().claims().stream()
                .map(c -> labels.document(c.section()) + ", " + labels.section(c.section()));
        Stream<String> derivation =
                fact.evidence().derivation().stream().map(d -> d.formula().in(labels.locale()));
        return Stream.concat(claims, derivation)
                .distinct()
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
