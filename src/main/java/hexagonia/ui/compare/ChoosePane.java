package hexagonia.ui.compare;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.compare.Candidates;
import hexagonia.exhibit.compare.Candidates.Candidate;
import hexagonia.exhibit.compare.ProposalSheet;
import hexagonia.exhibit.record.SeatMap;
import hexagonia.explore.Comparison;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Palette;
import hexagonia.model.Kind;
import hexagonia.text.FoldedText;
import hexagonia.text.Messages;
import hexagonia.ui.keys.OneStop;
import hexagonia.ui.overlay.Panes;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What can be compared: the kinds of record, the records of one of them to tick, and the proposals; one under the
/// other where they have no room side by side.
final class ChoosePane extends BorderPane {
    private static final double KINDS = 208;
    private static final double PROPOSALS = 312;
    /// What two cards take, with what stands around them.
    private static final double CARDS = 520;
    /// What the proposals take under the records.
    private static final double UNDER = 180;
    private static final double BETWEEN = 10;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private final SeatMap map = new SeatMap();
    private final VBox kinds = new VBox(2);
    private final FlowPane lines = new FlowPane(2, 2);
    private final TextField filter = new TextField();
    private final FlowPane records = new FlowPane(BETWEEN, BETWEEN);
    private final VBox middle;
    private final SheetView proposals;
    private final Label none = Nodes.label("", "second");
    private Optional<Kind> shown = Optional.empty();
    private String perimeter = "";
    private boolean folded;

    ChoosePane(Session session, Labels labels, Palette palette) {
        this.palette = palette;
        this.session = session;
        this.labels = labels;
        Messages words = labels.messages();
        getStyleClass().add("choose");
        kinds.getStyleClass().add("kinds");
        kinds.setAccessibleText(words.get("compare.kinds"));
        lines.getStyleClass().add("kinds");
        kinds.setMinWidth(KINDS);
        new OneStop(kinds);
        new OneStop(lines);
        new OneStop(records, tile -> tile instanceof CandidateTile candidate ? candidate.box() : null);
        filter.setId("compare-filter");
        filter.setPromptText(words.get("compare.filter"));
        filter.setAccessibleText(words.get("compare.filter"));
        filter.textProperty().subscribe(_ -> seek());
        Panes.mark(records);
        records.widthProperty().subscribe(this::stretch);
        ScrollPane scroll = new ScrollPane(records);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        middle = new VBox(8, filter, scroll);
        middle.getStyleClass().add("choose-records");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Nodes.showWhen(none, none.textProperty().map(said -> !said.isEmpty()));
        proposals = new SheetView("proposals", session, labels, _ -> {});
        setCenter(middle);
        widthProperty().map(w -> w.doubleValue() < KINDS + CARDS + PROPOSALS).subscribe(this::fold);
    }

    private void fold(boolean narrow) {
        List<Node> buttons = List.copyOf(kinds());
        kinds().clear();
        folded = narrow;
        pseudoClassStateChanged(NARROW, narrow);
        kinds().setAll(buttons);
        proposals.setPrefSize(narrow ? USE_COMPUTED_SIZE : PROPOSALS, narrow ? UNDER : USE_COMPUTED_SIZE);
        proposals.setMinSize(narrow ? 0 : PROPOSALS, narrow ? UNDER : 0);
        middle.setMinHeight(narrow ? UNDER + UNDER / 2 : 0);
        setLeft(narrow ? null : kinds);
        setTop(narrow ? lines : null);
        setRight(null);
        setBottom(null);
        if (narrow) {
            setBottom(proposals);
        } else {
            setRight(proposals);
        }
    }

    /// Records of one width fill the room from side to side.
    private void stretch() {
        double room = records.getWidth();
        double least = tiles().findFirst().map(CandidateTile::least).orElse(room);
        int across = Math.max(1, (int) ((room + BETWEEN) / (least + BETWEEN)));
        double each = Math.floor((room - BETWEEN * (across - 1)) / across);
        tiles().forEach(tile -> tile.setPrefWidth(each));
    }

    private ObservableList<Node> kinds() {
        return (folded ? lines : kinds).getChildren();
    }

    void focus() {
        tiles().findFirst().map(CandidateTile::box).ifPresent(Node::requestFocus);
    }

    private Stream<CandidateTile> tiles() {
        return records.getChildren().stream()
                .filter(CandidateTile.class::isInstance)
                .map(CandidateTile.class::cast);
    }

    /// Shows what can be chosen; `content` is that of the proposals.
    void show(Findings findings, Content content) {
        Optional<Kind> kind = ProposalSheet.kind(findings);
        kinds().setAll(ProposalSheet.kinds(findings).stream()
                .map(k -> button(k, kind))
                .toList());
        if (!kind.equals(shown) || !perimeter.equals(findings.exploration().perimeter())) {
            shown = kind;
            perimeter = findings.exploration().perimeter();
            filter.clear();
            fill(findings);
        }
        List<String> ticked =
                Comparison.of(session.index(), session.exploration()).ids();
        tiles().forEach(tile -> tile.tick(ticked.contains(tile.record())));
        proposals.show(content, findings.exploration());
    }

    /// A kind; another one begins anew.
    private Node button(Kind kind, Optional<Kind> chosen) {
        int size = session.index().ofKind(kind).size();
        String id = kind.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(labels.messages().of("kind", kind));
        button.setId("choose-" + id);
        button.getStyleClass().add("kind");
        button.setGraphic(Nodes.label(labels.formats().number(size), "count"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setSelected(chosen.filter(kind::equals).isPresent());
        button.setOnAction(_ -> session.send(new Transition.InTurn(List.of(
                new Transition.Choose(Comparison.KIND, Optional.of(id)),
                new Transition.Compare(
                        chosen.filter(kind::equals).isPresent()
                                ? session.exploration().comparison()
                                : List.of())))));
        return button;
    }

    private void fill(Findings findings) {
        List<Candidate> all =
                shown.map(new Candidates(findings, labels, map)::of).orElse(List.of());
        boolean wordy = all.size() <= Candidates.CARDS && all.stream().anyMatch(Candidate::isWordy);
        records.getChildren()
                .setAll(all.stream()
                        .map(candidate -> new CandidateTile(candidate, wordy, palette))
                        .toList());
        records.getChildren().add(none);
        stretch();
        seek();
    }

    /// Shows only what the text typed finds.
    private void seek() {
        String text = FoldedText.of(filter.getText());
        tiles().forEach(tile -> tile.seek(text));
        none.setText(
                tiles().anyMatch(Node::isVisible)
                        ? ""
                        : labels.messages().get("compare.filter.none", filter.getText()));
    }
}
