package hexagonia.ui.sources;

import hexagonia.explore.Citations.Citation;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Completeness;
import hexagonia.model.Event;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Qualifier;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.ui.glossary.Explanations;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One claim: the figure phrase as the document writes it, then the fact in our words with value, qualifier and stage;
/// its records are links.
final class CitationCard {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Labels labels;
    private final Consumer<String> open;

    CitationCard(Labels labels, Consumer<String> open) {
        this.labels = labels;
        this.open = open;
    }

    Node of(Citation citation, Set<String> selection) {
        VBox card = new VBox(1);
        card.getStyleClass().add("citation");
        citation.claim()
                .asStated()
                .ifPresent(s ->
                        card.getChildren().add(Nodes.wrapped(labels.messages().get("claims.quote", s), "medium")));
        FlowPane fact = new FlowPane(6, 2);
        fact.getChildren().setAll(fact(citation));
        card.getChildren().add(fact);
        citation.claim().note().ifPresent(n -> card.getChildren().add(Nodes.wrapped(n.in(labels.locale()), "note")));
        card.pseudoClassStateChanged(
                CHOSEN,
                hexagonia.explore.Citations.subjects(citation.fact()).stream().anyMatch(selection::contains));
        return card;
    }

    private List<Node> fact(Citation citation) {
        return switch (citation.fact()) {
            case Amount a -> amount(a, citation);
            case Indicator i -> indicator(i, citation);
            case Relation r -> relation(r);
            case Roster r -> roster(r);
            case Event e -> event(e);
            case Mandate m -> mandate(m);
        };
    }

    private List<Node> amount(Amount amount, Citation citation) {
        List<Node> nodes = new ArrayList<>(List.of(link(amount.entity())));
        String label = amount.label().in(labels.locale());
        if (!label.equals(labels.name(amount.entity())) && !label.equals(labels.brief(amount.entity()))) {
            nodes.add(text(label));
        }
        nodes.add(strong(labels.amount(amount)));
        citation.claim().stage().or(amount::stage).ifPresent(stage -> nodes.add(tag("stage", stage)));
        qualifier(citation.claim().qualifier(), nodes);
        return nodes;
    }

    private List<Node> indicator(Indicator indicator, Citation citation) {
        List<Node> nodes = new ArrayList<>(List.of(
                link(indicator.entity()),
                text(indicator.label().in(labels.locale())),
                strong(new FactWords(labels).figure(indicator)),
                tag("nature", indicator.nature())));
        qualifier(citation.claim().qualifier(), nodes);
        return nodes;
    }

    private void qualifier(Qualifier qualifier, List<Node> nodes) {
        if (qualifier != Qualifier.EXACT) {
            nodes.add(tag("qualifier", qualifier));
        }
    }

    private List<Node> relation(Relation relation) {
        List<Node> nodes = new ArrayList<>(List.of(
                link(relation.from()), second(labels.messages().of("role", relation.role())), link(relation.to())));
        if (relation.basis() == Basis.INFERRED) {
            nodes.add(Nodes.inferred(labels.messages().get("money.inferred")));
        }
        return nodes;
    }

    private List<Node> roster(Roster roster) {
        List<Node> nodes = new ArrayList<>(
                List.of(link(roster.entity()), text(roster.label().in(labels.locale()))));
        roster.statedCount()
                .ifPresent(count -> nodes.add(strong(
                        labels.qualified(roster.qualifier(), labels.formats().number(count)))));
        if (roster.completeness() != Completeness.COMPLETE) {
            nodes.add(tag("completeness", roster.completeness()));
        }
        return nodes;
    }

    private List<Node> event(Event event) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(strong(event.date()
                .map(d -> labels.formats().date(d.iso()))
                .orElseGet(() -> labels.messages().get("moments.no-date"))));
        if (event.basis() == Basis.INFERRED) {
            nodes.add(Nodes.inferred(labels.messages().get("sources.date.inferred")));
        }
        nodes.add(text(event.title().in(labels.locale())));
        event.entities().stream().limit(6).forEach(id -> nodes.add(link(id)));
        return nodes;
    }

    private List<Node> mandate(Mandate mandate) {
        List<Node> nodes = new ArrayList<>(
                List.of(link(mandate.person()), text(mandate.function().in(labels.locale()))));
        mandate.organisation().ifPresent(id -> nodes.add(link(id)));
        return nodes;
    }

    private Hyperlink link(String id) {
        Hyperlink link = Nodes.link(labels.name(id), () -> open.accept(id));
        link.setMaxWidth(400);
        return link;
    }

    private static Label text(String text) {
        Label label = Nodes.wrapped(text);
        label.setMaxWidth(420);
        return label;
    }

    private static Label second(String text) {
        return Nodes.label(text, "second");
    }

    private static Label strong(String text) {
        Label label = Nodes.label(text, "semibold");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Label tag(String prefix, Enum<?> value) {
        Label tag = Explanations.means(Nodes.tag(labels.messages().of(prefix, value)), value);
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }
}
