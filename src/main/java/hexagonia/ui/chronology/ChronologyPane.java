package hexagonia.ui.chronology;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Chronology;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Palette;
import hexagonia.model.Event;
import hexagonia.ui.exhibit.PlatePanel;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Events in the order of time, grouped by year, then the functions of persons. Follows the filters that mean something
/// to events and names the others; one kind of event can be picked.
public final class ChronologyPane extends VBox implements View {
    private static final double HEIGHT = 148;
    private static final double WIDE = 1000;
    /// The height below which the page scrolls instead.
    private static final double LEAST = 220;
    private static final double ROW = 64;
    private static final double WIDE_ROW = 46;

    private final Session session;
    private final Labels labels;
    private final Label finding = Nodes.wrapped("", "headline");
    private final Label reading = Nodes.wrapped("", "second");
    private final Label without = Nodes.wrapped("", "second", "without-object");
    private final FlowPane kinds = new FlowPane(6, 6);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);
    private final Exhibit timeline = Exhibits.find("timeline").orElseThrow();
    private final PlatePanel strip;
    private final Subscription subscription;
    private Set<String> selection = Set.of();

    public ChronologyPane(Session session, Labels labels, Palette palette) {
        this.session = session;
        this.labels = labels;
        strip = new PlatePanel(timeline.id(), session, labels, palette).bare();
        strip.setMinHeight(HEIGHT);
        strip.setMaxHeight(HEIGHT);
        strip.getStyleClass().add("timeline");
        finding.setId("chronology-finding");
        without.setId("chronology-without");
        Nodes.showWhen(without, without.textProperty().map(text -> !text.isEmpty()));
        VBox head = new VBox(finding, reading, without);
        head.getStyleClass().add("headline-block");
        kinds.setId("chronology-kinds");
        kinds.getStyleClass().add("kinds");
        list.setId("chronology");
        list.getStyleClass().add("moments");
        list.setAccessibleText(labels.messages().get("tab.chronology"));
        list.setPlaceholder(Nodes.wrapped(labels.messages().get("empty.filters"), "second"));
        list.setCellFactory(_ -> new MomentCell(labels, this::open, this::isChosen, _ -> isWide()));
        list.widthProperty().subscribe(_ -> {
            list.setFixedCellSize(isWide() ? WIDE_ROW : ROW);
            list.refresh();
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        list.setMinHeight(LEAST);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, strip, kinds, list);
        subscription = session.listen("chronology", this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    private boolean isWide() {
        return list.getWidth() >= WIDE;
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && list.getFocusModel().getFocusedItem() instanceof Moment moment) {
            moment.subjects().stream().findFirst().ifPresent(this::open);
            event.consume();
        }
    }

    private void open(String id) {
        session.send(new Transition.Select(List.of(id)));
    }

    private boolean isChosen(Line line) {
        return line instanceof Moment moment && moment.subjects().stream().anyMatch(selection::contains);
    }

    private void tell(Findings findings) {
        Set<String> before = selection;
        selection = findings.exploration().selection();
        Chronology chronology = Chronology.of(findings);
        Optional<String> kind = findings.exploration().view().choice(Chronology.KIND);
        Content content = timeline.of(findings, labels);
        finding.setText(content.head().finding());
        reading.setText(content.head().coverage());
        without.setText(String.join(" ", content.head().notes()));
        strip.show(content);
        kinds(chronology, kind);
        List<Line> shown = Moment.of(chronology, kind);
        if (!lines.equals(shown)) {
            lines.setAll(shown);
        }
        list.refresh();
        if (!before.equals(selection)) {
            reveal();
        }
    }

    /// Scrolls to the first line of the records selected, unless one of theirs was just clicked.
    private void reveal() {
        if (isChosen(list.getFocusModel().getFocusedItem())) {
            return;
        }
        lines.stream()
                .filter(this::isChosen)
                .findFirst()
                .ifPresent(line -> list.scrollTo(Math.max(0, lines.indexOf(line) - 2)));
    }

    /// A button for all, one for each kind of event there is, one for functions; each with its count.
    private void kinds(Chronology chronology, Optional<String> chosen) {
        kinds.getChildren().clear();
        int total = chronology.events().size() + chronology.mandates().size();
        kinds.getChildren().add(kind(Optional.empty(), labels.messages().get("chronology.all"), total, chosen));
        session.index().strategy().events().stream()
                .map(Event::kind)
                .distinct()
                .forEach(kind -> kinds.getChildren()
                        .add(kind(
                                Optional.of(Chronology.word(kind)),
                                labels.messages().of("chronology.event", kind),
                                (int) chronology.events().stream()
                                        .filter(e -> e.kind() == kind)
                                        .count(),
                                chosen)));
        kinds.getChildren()
                .add(kind(
                        Optional.of(Chronology.MANDATE),
                        labels.messages().get("chronology.mandates"),
                        chronology.mandates().size(),
                        chosen));
    }

    private Node kind(Optional<String> kind, String name, int count, Optional<String> chosen) {
        ToggleButton button = new ToggleButton(labels.messages().get("chronology.kind", name, count));
        button.setId("kind-" + kind.orElse("all"));
        button.getStyleClass().add("pill");
        button.setSelected(kind.equals(chosen));
        button.setDisable(count == 0 && !kind.equals(chosen));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            session.send(new Transition.Choose(Chronology.KIND, kind.equals(chosen) ? Optional.empty() : kind));
        });
        return button;
    }
}
