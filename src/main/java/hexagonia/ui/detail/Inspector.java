package hexagonia.ui.detail;

import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.model.Entity;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Shows the record selected last; with nothing selected, the total, its coverage and how to select.
public final class Inspector extends ScrollPane {
    private final Session session;
    private final Labels labels;
    private final VBox content = new VBox();
    private final Subscription subscription;
    private String shown;

    public Inspector(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        setId("inspector");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        subscription = session.listen(this::tell);
    }

    /// Stops listening; to be called when the inspector is taken away.
    public void dispose() {
        subscription.unsubscribe();
    }

    private void tell(Findings findings) {
        List<String> selection = List.copyOf(findings.exploration().selection());
        String id = selection.isEmpty() ? null : selection.getLast();
        if (id == null) {
            content.getChildren().setAll(new Overall(labels, findings, this::open).sections());
        } else if (!Objects.equals(id, shown) || content.getChildren().isEmpty()) {
            content.getChildren().setAll(record(session.index().entity(id)));
            setVvalue(0);
        }
        shown = id;
        if (!content.getChildren().isEmpty()) {
            content.getChildren().getFirst().getStyleClass().add("first");
        }
    }

    private List<Node> record(Entity entity) {
        Opener opener = this::open;
        List<Node> sections = new ArrayList<>();
        sections.add(new RecordHead(labels, entity).node());
        new MoneyTree(labels, entity, opener).node().ifPresent(sections::add);
        new Claims(labels).of(entity).ifPresent(sections::add);
        new FigureGroups(labels).of(entity).forEach(sections::add);
        Links links = new Links(labels, entity, opener);
        links.node().ifPresent(sections::add);
        links.themes().ifPresent(sections::add);
        new Indicators(labels, entity).node().ifPresent(sections::add);
        new Moments(labels, entity).node().ifPresent(sections::add);
        new Unsaid(labels, entity).node().ifPresent(sections::add);
        return sections;
    }

    private void open(String id) {
        session.send(new Transition.Select(List.of(id)));
    }

    /// Opens another record.
    @FunctionalInterface
    interface Opener {
        void open(String id);
    }

    /// A titled part of the inspector.
    static VBox section(String title, Node... nodes) {
        VBox section = new VBox(nodes);
        section.getStyleClass().add("inspector-section");
        if (title != null) {
            section.getChildren().addFirst(Nodes.label(title, "section-title"));
        }
        return section;
    }
}
