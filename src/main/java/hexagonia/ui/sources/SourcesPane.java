package hexagonia.ui.sources;

import hexagonia.exhibit.Reading;
import hexagonia.exhibit.table.SourcesExhibit;
import hexagonia.explore.Citations;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.model.Strategy;
import hexagonia.ui.failure.View;
import hexagonia.ui.glossary.GlossaryPane;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The documents and what each section states, what they do not say, and the glossary: three parts, one shown at a
/// time. Selecting a record marks the sections that speak of it; a link in a section selects its record.
public final class SourcesPane extends VBox implements View {
    private static final String SECTION = Reading.SECTION;
    private static final String PART = Reading.PART;
    private static final double LEAST = 240;
    /// How many documents are counted before their rows scroll.
    private static final int MOST = 5;

    /// The parts, the first being shown unless another is chosen.
    private enum Part {
        STATED,
        UNSAID,
        GLOSSARY
    }

    private final Session session;
    private final Labels labels;
    private final Citations citations;
    private final OutlineTree outline;
    private final Statements statements;
    private final Map<Part, ToggleButton> buttons = new LinkedHashMap<>();
    private final Label speaking = Nodes.label("", "second");
    private final VBox stated;
    private final Subscription subscription;
    private final Label without = Nodes.wrapped("", "without-object");
    private UnsaidPane unsaid;
    private GlossaryPane glossary;
    private String shown = "";
    private Set<String> selection = Set.of();

    public SourcesPane(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        citations = new Citations(session.index());
        outline = new OutlineTree(labels, citations, this::choose);
        statements = new Statements(labels, citations, this::choose, this::open);
        speaking.setId("sources-speaking");
        SplitPane split = new SplitPane(outline, statements);
        split.setDividerPositions(0.42);
        split.getStyleClass().add("sources-split");
        SplitPane.setResizableWithParent(outline, false);
        split.setMinHeight(LEAST);
        VBox.setVgrow(split, Priority.ALWAYS);
        SheetView counts = new SheetView("counts", session, labels, speaking::setText);
        counts.show(
                SourcesExhibit.sheet(labels, citations),
                session.exploration(),
                labels.messages().get("sources.documents"));
        counts.getStyleClass().add("counts");
        counts.rows(MOST);
        stated = new VBox(counts, split);
        VBox.setVgrow(stated, Priority.ALWAYS);
        FlowPane parts = new FlowPane(6, 6);
        parts.getStyleClass().add("panel-bar");
        for (Part part : Part.values()) {
            buttons.put(part, button(part));
        }
        parts.getChildren().addAll(buttons.values());
        parts.getChildren().add(speaking);
        without.setId("sources-without");
        Nodes.showWhen(without, without.textProperty().map(text -> !text.isEmpty()));
        getChildren().addAll(parts, without, stated);
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

    private ToggleButton button(Part part) {
        Strategy strategy = session.index().strategy();
        int count = switch (part) {
            case STATED -> strategy.documents().size();
            case UNSAID -> strategy.absences().size();
            case GLOSSARY -> strategy.glossary().size();
        };
        ToggleButton button = new ToggleButton(labels.messages().get("sources.part." + key(part), count));
        button.setId("sources-" + key(part));
        button.getStyleClass().add("pill");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            session.send(new Transition.Choose(PART, part == Part.STATED ? Optional.empty() : Optional.of(key(part))));
        });
        return button;
    }

    private static String key(Part part) {
        return part.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void choose(String place) {
        session.send(new Transition.Choose(SECTION, Optional.of(place)));
    }

    private void open(String id) {
        session.send(new Transition.Select(List.of(id)));
    }

    private void tell(Findings findings) {
        Part part = findings.exploration()
                .view()
                .choice(PART)
                .flatMap(name -> buttons.keySet().stream()
                        .filter(p -> key(p).equals(name))
                        .findFirst())
                .orElse(Part.STATED);
        buttons.forEach((p, button) -> button.setSelected(p == part));
        List<Clause> clauses = findings.exploration().clauses();
        without.setText(
                clauses.isEmpty()
                        ? ""
                        : labels.messages()
                                .get(
                                        "tables.without-object",
                                        clauses.stream().map(labels::clause).collect(Collectors.joining(" · "))));
        Set<String> selected = findings.exploration().selection();
        Node content = switch (part) {
            case STATED -> stated(findings, selected);
            case UNSAID -> unsaid(selected);
            case GLOSSARY -> glossary();
        };
        if (!getChildren().getLast().equals(content)) {
            VBox.setVgrow(content, Priority.ALWAYS);
            getChildren().set(getChildren().size() - 1, content);
        }
        speaking.setVisible(part == Part.STATED);
    }

    private Node stated(Findings findings, Set<String> selected) {
        Set<String> sections = citations.speakingOf(selected);
        Place place = findings.exploration()
                .view()
                .choice(SECTION)
                .flatMap(this::place)
                .orElseGet(() ->
                        new Place.Whole(session.index().strategy().documents().getFirst()));
        outline.tell(place.id(), sections);
        if (!shown.equals(place.id()) || !selection.equals(selected)) {
            statements.show(place, selected, !shown.equals(place.id()));
        }
        shown = place.id();
        selection = selected;
        speaking.setText(selected.isEmpty() ? "" : labels.messages().get("sources.speaking.count", sections.size()));
        return stated;
    }

    private Optional<Place> place(String id) {
        return Optional.ofNullable(session.index().section(id))
                .<Place>map(Place.Part::new)
                .or(() -> Optional.ofNullable(session.index().document(id)).map(Place.Whole::new));
    }

    private Node unsaid(Set<String> selected) {
        if (unsaid == null) {
            unsaid = new UnsaidPane(labels, this::open);
        }
        unsaid.tell(selected);
        return unsaid;
    }

    private Node glossary() {
        if (glossary == null) {
            glossary = new GlossaryPane(labels);
        }
        return glossary;
    }
}
