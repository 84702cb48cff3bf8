package hexagonia.ui.sources;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Reading;
import hexagonia.exhibit.sources.Place;
import hexagonia.exhibit.sources.SourceParts;
import hexagonia.explore.Findings;
import hexagonia.figure.Palette;
import hexagonia.sheet.Target;
import hexagonia.ui.card.CardScroll;
import hexagonia.ui.exhibit.ChoiceBar;
import hexagonia.ui.exhibit.HeadBlock;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The documents and what each section states, what they do not say, and the glossary: three parts, one shown at a
/// time. Selecting a record marks the sections that speak of it; a link in a section selects its record.
public final class SourcesPane extends VBox implements View {
    private static final double LEAST = 240;
    /// How many documents are counted before their rows scroll.
    private static final int MOST = 5;

    private final Session session;
    private final Labels labels;
    private final OutlineTree outline;
    private final HeadBlock head = new HeadBlock("sources");
    private final HeadBlock place = new HeadBlock("statements");
    private final SheetView counts;
    private final CardScroll statements;
    private final CardScroll unsaid;
    private final ChoiceBar parts;
    private final Label speaking = Nodes.label("", "second");
    private final VBox stated;
    private final Subscription subscription;
    private GlossaryPane glossary;
    private String shown = "";
    private Set<String> selection = Set.of();

    public SourcesPane(Session session, Labels labels, Palette palette) {
        this.session = session;
        this.labels = labels;
        outline = new OutlineTree(labels, session.findings().citations(), this::read);
        statements = new CardScroll("statements-card", labels, palette, this::open);
        unsaid = new CardScroll("unsaid", labels, palette, this::open);
        VBox.setVgrow(statements, Priority.ALWAYS);
        VBox read = new VBox(place, statements);
        read.setId("statements");
        SplitPane split = new SplitPane(outline, read);
        split.setDividerPositions(0.42);
        split.getStyleClass().add("sources-split");
        SplitPane.setResizableWithParent(outline, false);
        split.setMinHeight(LEAST);
        VBox.setVgrow(split, Priority.ALWAYS);
        counts = new SheetView("counts", session, labels, head::say);
        counts.getStyleClass().add("counts");
        counts.rows(MOST);
        stated = new VBox(counts, split);
        VBox.setVgrow(stated, Priority.ALWAYS);
        parts = new ChoiceBar("sources-", session::send);
        speaking.setId("sources-speaking");
        speaking.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(8, parts, speaking);
        HBox.setHgrow(parts, Priority.ALWAYS);
        bar.getStyleClass().add("panel-bar");
        getChildren().addAll(head, bar, stated);
        subscription = session.listen("sources", this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public void focus() {
        outline.requestFocus();
    }

    private void read(String place) {
        session.send(Reading.section(place));
    }

    private void open(Target target) {
        Meaning.follow(target).ifPresent(session::send);
    }

    private void tell(Findings findings) {
        SourceParts part = SourceParts.shown(findings.exploration().view());
        Content content =
                Exhibits.shown(findings.exploration().view()).orElseThrow().of(findings, labels);
        head.show(content);
        parts.show(content.head().choices());
        boolean selected = !selection.equals(findings.exploration().selection());
        selection = findings.exploration().selection();
        Node page = switch (part) {
            case STATED -> stated(content, findings, selected);
            case UNSAID -> unsaid(content, selected);
            case GLOSSARY -> glossary();
        };
        if (!getChildren().getLast().equals(page)) {
            VBox.setVgrow(page, Priority.ALWAYS);
            getChildren().set(getChildren().size() - 1, page);
        }
        speaking.setVisible(part == SourceParts.STATED);
        speaking.setManaged(speaking.isVisible());
    }

    private Node stated(Content content, Findings findings, boolean selected) {
        Set<String> sections = findings.citations().speakingOf(selection);
        Place read = Place.read(findings);
        outline.tell(read.id(), sections);
        for (Body.Part part : ((Body.Several) content.body()).parts()) {
            switch (part.content().body()) {
                case Body.Tabled _ -> counts.show(part.content(), findings.exploration());
                case Body.Carded carded when !shown.equals(read.id()) -> state(part.content(), carded.card(), true);
                case Body.Carded carded when selected -> state(part.content(), carded.card(), false);
                default -> {}
            }
        }
        shown = read.id();
        speaking.setText(selection.isEmpty() ? "" : labels.messages().get("sources.speaking.count", sections.size()));
        return stated;
    }

    private void state(Content content, Card card, boolean fromTop) {
        place.show(content);
        if (fromTop) {
            statements.show(card);
        } else {
            statements.again(card);
        }
    }

    private Node unsaid(Content content, boolean selected) {
        unsaid.again(((Body.Carded) content.body()).card());
        if (selected) {
            unsaid.seek();
        }
        return unsaid;
    }

    private Node glossary() {
        if (glossary == null) {
            glossary = new GlossaryPane(session, labels);
        }
        return glossary;
    }
}
