package hexagonia.ui.compare;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.compare.ProposalSheet;
import hexagonia.explore.Comparison;
import hexagonia.explore.Findings;
import hexagonia.explore.Standing;
import hexagonia.explore.Transition;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.text.FoldedText;
import hexagonia.text.Messages;
import hexagonia.ui.state.CompareEvent;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// What can be compared: the kinds of record, the records of one of them to tick, and the proposals.
final class ChoosePane extends HBox {
    private static final double KINDS = 208;
    private static final double PROPOSALS = 420;
    private static final double TILE = 196;

    private final Session session;
    private final Labels labels;
    private final VBox kinds = new VBox(2);
    private final TextField filter = new TextField();
    private final TilePane records = new TilePane(8, 8);
    private final SheetView proposals;
    private Optional<Kind> shown = Optional.empty();

    ChoosePane(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        Messages words = labels.messages();
        getStyleClass().add("choose");
        kinds.getStyleClass().add("kinds");
        kinds.setAccessibleText(words.get("compare.kinds"));
        kinds.setMinWidth(KINDS);
        filter.setId("compare-filter");
        filter.setPromptText(words.get("compare.filter"));
        filter.setAccessibleText(words.get("compare.filter"));
        filter.textProperty().subscribe(_ -> records());
        records.setPrefTileWidth(TILE);
        records.setTileAlignment(javafx.geometry.Pos.TOP_LEFT);
        ScrollPane scroll = new ScrollPane(records);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox middle = new VBox(8, filter, scroll);
        middle.getStyleClass().add("choose-records");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        proposals = new SheetView("proposals", session, labels, _ -> {});
        proposals.setMinWidth(PROPOSALS);
        proposals.setPrefWidth(PROPOSALS);
        getChildren().addAll(kinds, middle, proposals);
    }

    void focus() {
        boxes().findFirst().ifPresent(Node::requestFocus);
    }

    private Stream<Node> boxes() {
        return records.getChildren().stream()
                .map(entry -> ((HBox) entry).getChildren().getFirst());
    }

    /// Shows what can be chosen; `content` is that of the proposals.
    void show(Findings findings, Content content) {
        Optional<Kind> kind = ProposalSheet.kind(findings);
        kinds.getChildren()
                .setAll(ProposalSheet.kinds(findings).stream()
                        .map(k -> button(k, kind))
                        .toList());
        if (!kind.equals(shown)) {
            shown = kind;
            filter.clear();
        }
        records();
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

    private void records() {
        List<Entity> all = shown.map(session.index()::ofKind).orElse(List.of());
        String text = FoldedText.of(filter.getText());
        List<String> ticked =
                Comparison.of(session.index(), session.exploration()).ids();
        String held = getScene() != null && getScene().getFocusOwner() != null
                ? getScene().getFocusOwner().getId()
                : null;
        records.getChildren()
                .setAll(all.stream()
                        .filter(e -> FoldedText.of(labels.name(e)).contains(text))
                        .map(e -> tick(e, ticked.contains(e.id())))
                        .toList());
        boxes().filter(n -> n.getId().equals(held)).forEach(Node::requestFocus);
    }

    private Node tick(Entity entity, boolean ticked) {
        CheckBox box = new CheckBox();
        box.setId("tick-" + entity.id());
        box.setSelected(ticked);
        Label name = Nodes.label(labels.brief(entity), "semibold");
        Label more = Nodes.label(more(entity), "note");
        VBox words = new VBox(name, more);
        words.setMaxWidth(TILE - 24);
        HBox entry = new HBox(8, box, words);
        entry.setOnMouseClicked(_ -> box.fire());
        box.setAccessibleText(labels.name(entity) + ", " + more.getText());
        Nodes.hint(box, labels.name(entity));
        box.setOnAction(_ -> {
            box.setSelected(ticked);
            CompareEvent.ask(box, List.of(entity.id()));
        });
        return entry;
    }

    /// Where a record sits, and what amount stands for it.
    private String more(Entity entity) {
        Stream<String> town = session.index().seat(entity.id()).stream()
                .map(s -> s.point().commune().orElseGet(() -> labels.name(s.place())));
        Stream<String> amount = new Standing(session.index())
                .of(entity.id(), session.exploration().perimeter()).stream().map(labels::amount);
        return Stream.concat(town, amount).collect(Collectors.joining(" · "));
    }
}
