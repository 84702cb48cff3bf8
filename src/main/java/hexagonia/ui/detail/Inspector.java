package hexagonia.ui.detail;

import hexagonia.exhibit.Reading;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Palette;
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
    private final Palette palette;
    private final Seats seats;
    private final VBox content = new VBox();
    private final Subscription subscription;
    private String shown;
    /// The perimeter that the overall view on show tells of.
    private String overallOf;

    public Inspector(Session session, Labels labels, Palette palette) {
        this.session = session;
        this.labels = labels;
        this.palette = palette;
        seats = new Seats(labels, palette);
        setAccessibleText(labels.messages().get("inspector.name"));
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
        if (!Objects.equals(id, shown)) {
            seats.leave();
        }
        String perimeter = findings.exploration().perimeter();
        if (id == null && shown == null && perimeter.equals(overallOf)) {
            content.getChildren().set(0, new Overall(labels, findings, this::open).head());
        } else if (id == null) {
            content.getChildren().setAll(new Overall(labels, findings, this::open).sections());
            overallOf = perimeter;
            setVvalue(0);
        } else if (!Objects.equals(id, shown) || content.getChildren().isEmpty()) {
            boolean held = holdsTheKeyboard();
            content.getChildren().setAll(record(session.index().entity(id)));
            setVvalue(0);
            if (held) {
                requestFocus();
            }
        }
        shown = id;
        if (!content.getChildren().isEmpty()) {
            content.getChildren().getFirst().getStyleClass().add("first");
        }
    }

    /// Whether the keyboard is in what is about to be replaced: a link that was followed.
    private boolean holdsTheKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != content) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private List<Node> record(Entity entity) {
        Opener opener = this::open;
        List<Node> sections = new ArrayList<>();
        Attached attached = new Attached(session.explorer(), labels, entity);
        sections.add(new RecordHead(labels, palette, entity, attached).node());
        new MoneyTree(labels, entity, opener).node().ifPresent(sections::add);
        attached.node(opener).ifPresent(sections::add);
        new Claims(labels, this::read).of(entity).ifPresent(sections::add);
        new FigureGroups(labels).of(entity).forEach(sections::add);
        seats.of(entity, opener).ifPresent(sections::add);
        new Particulars(labels, entity, opener).node().ifPresent(sections::add);
        Links links = new Links(labels, entity, opener);
        links.node().ifPresent(sections::add);
        links.themes().ifPresent(sections::add);
        new Indicators(labels, entity, this::read).node().ifPresent(sections::add);
        new Rosters(labels, entity, this::read).node().ifPresent(sections::add);
        new Moments(labels, entity, opener, this::read).node().ifPresent(sections::add);
        new Unsaid(labels, entity).node().ifPresent(sections::add);
        return sections;
    }

    private void open(String id) {
        session.send(new Transition.Select(List.of(id)));
    }

    private void read(String section) {
        session.send(Reading.section(section));
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
