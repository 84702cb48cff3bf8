package hexagonia.ui.detail;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Entity;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who says it: the claims of a record's amounts and of its training project's, each with document, date and heading.
final class Claims {
    private static final int FIRST = 5;
    /// Quotes narrower than this have their tags beside them.
    private static final double SHORT = 96;

    private final Labels labels;
    private final Consumer<String> read;

    Claims(Labels labels, Consumer<String> read) {
        this.read = read;
        this.labels = labels;
    }

    Optional<Node> of(Entity entity) {
        Stream<String> companions = labels.index().companions(entity.id()).stream();
        List<Amount> amounts = Stream.concat(Stream.of(entity.id()), companions)
                .flatMap(id -> labels.index().moneyOf(id).stream())
                .toList();
        int count = amounts.stream().mapToInt(a -> a.evidence().claims().size()).sum();
        List<Supplier<Node>> found = amounts.stream().flatMap(this::cards).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        VBox cards = new VBox();
        cards.setId("claims");
        cards.getStyleClass().add("claims");
        FoldedList.into(cards, found, FIRST, Supplier::get, labels);
        HBox title = new HBox(
                Nodes.label(labels.messages().get("claims.title"), "section-title"),
                Nodes.spring(),
                Nodes.label(labels.messages().get("claims.count", count), "note"));
        return Optional.of(Inspector.section(null, title, cards));
    }

    private Stream<Supplier<Node>> cards(Amount amount) {
        Stream<Supplier<Node>> claims = amount.evidence().claims().stream().map(c -> () -> card(amount, c));
        Stream<Supplier<Node>> derivation = amount.evidence().derivation().stream()
                .map(d -> () -> ours(amount, d.formula().in(labels.locale())));
        return Stream.concat(claims, derivation);
    }

    /// What we computed, or why we hang an amount where we do.
    private Node ours(Amount amount, String formula) {
        HBox first = new HBox(5, Nodes.label(labels.amount(amount), "semibold"));
        first.getChildren()
                .add(Nodes.tag(labels.messages()
                        .of(
                                "basis",
                                amount.basis() == hexagonia.model.Basis.STATED
                                        ? hexagonia.model.Basis.INFERRED
                                        : amount.basis())));
        VBox card = new VBox(first, Nodes.wrapped(formula, "second"));
        card.getStyleClass().add("claim");
        return card;
    }

    private Node card(Amount amount, Claim claim) {
        String said = claim.asStated()
                .map(s -> labels.messages().get("claims.quote", s))
                .orElseGet(() -> labels.amount(amount));
        Label quote = Nodes.wrapped(said, "semibold");
        HBox tags = new HBox(5);
        claim.stage()
                .or(amount::stage)
                .ifPresent(
                        s -> tags.getChildren().add(Nodes.tag(labels.messages().of("stage", s))));
        if (amount.euros().isPresent()) {
            tags.getChildren().add(Nodes.tag(labels.messages().of("qualifier", claim.qualifier())));
        }
        tags.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox();
        if (TextMeasure.bundled().width(said, Letters.semibold(12)) < SHORT) {
            tags.getChildren().addFirst(quote);
            card.getChildren().add(tags);
        } else {
            card.getChildren().addAll(quote, tags);
        }
        card.getChildren().addAll(Sources.source(claim, labels, read));
        claim.note().ifPresent(n -> card.getChildren().add(Nodes.wrapped(n.in(labels.locale()), "note")));
        card.getStyleClass().add("claim");
        return card;
    }
}
