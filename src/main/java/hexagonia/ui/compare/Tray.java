package hexagonia.ui.compare;

import hexagonia.explore.Comparison;
import hexagonia.explore.Comparison.Refusal;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.text.Messages;
import hexagonia.ui.keys.Dragging;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is compared, one removable chip each, under every tab as soon as there is one. It answers what asks to join,
/// and says why it cannot.
public final class Tray extends HBox {
    private static final String TAB = "compare";
    /// The chips take one line where it is this long.
    private static final double LINE = 2000;
    /// How much of the height of the window the chips may take, before the count alone stands for them.
    private static final double MOST = 0.2;
    /// The height of one line of chips, which they always may take.
    private static final double LEAST = 40;
    private static final Transition CHOOSING = new Transition.Choose(Comparison.CHOOSING, Optional.of("yes"));

    private final Session session;
    private final Labels labels;
    private final Label count = Nodes.label("", "second");
    private final FlowPane chips = new FlowPane(6, 6);
    private final Label said = Nodes.label("", "second");
    private final Button go;
    private final ReadOnlyDoubleWrapper taken = new ReadOnlyDoubleWrapper();
    private Runnable onShown = () -> {};

    public Tray(Session session, Labels labels) {
        super(12);
        this.session = session;
        this.labels = labels;
        Messages words = labels.messages();
        setId("tray");
        getStyleClass().add("tray");
        setAlignment(Pos.CENTER_LEFT);
        Label name = Nodes.label(words.get("compare.tray"), "semibold");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setPrefWrapLength(LINE);
        HBox.setHgrow(chips, Priority.ALWAYS);
        Dragging.install(
                chips,
                chips::getChildren,
                (chip, by) -> session.send(comparison().moved(((Chip) chip).record(), by)));
        said.setId("tray-said");
        count.setId("tray-count");
        go = new Button(words.get("compare.tray.go"), new FontIcon(Feather.COLUMNS));
        go.setId("tray-go");
        go.setOnAction(_ -> {
            session.send(Comparison.show(comparison().ids()));
            onShown.run();
        });
        Node clear = Nodes.link(words.get("compare.tray.clear"), () -> session.send(new Transition.Compare(List.of())));
        clear.setId("tray-clear");
        List.of(name, count, go).forEach(n -> n.setMinWidth(Region.USE_PREF_SIZE));
        ((Region) clear).setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.SOMETIMES);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(name, count, chips, said, clear, go);
        widthProperty().subscribe(_ -> room());
        sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> room());
    }

    /// Has the chips give way where they would leave the views no room: on a low screen with large letters.
    private void room() {
        if (getScene() == null || getWidth() <= 0) {
            return;
        }
        double others = getChildren().stream()
                .filter(n -> n != chips && n != said && n.isManaged())
                .mapToDouble(n -> n.prefWidth(-1) + getSpacing())
                .sum();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - others - 2 * getSpacing();
        double window = sceneToLocal(0, getScene().getHeight()).getY()
                - sceneToLocal(0, 0).getY();
        boolean fits = chips.prefHeight(Math.max(1, room)) <= Math.max(LEAST, MOST * window);
        chips.setVisible(fits);
        chips.setManaged(fits);
        take();
    }

    /// The height that it takes from what stands above it, known before that is laid out: nothing while it is away.
    public ReadOnlyDoubleProperty taken() {
        return taken.getReadOnlyProperty();
    }

    private void take() {
        double width = getParent() instanceof Region foot ? foot.getWidth() : getWidth();
        taken.set(isManaged() ? Math.max(LEAST, snapSizeY(prefHeight(width > 0 ? width : -1))) : 0);
    }

    private Comparison comparison() {
        return Comparison.of(session.index(), session.exploration());
    }

    /// Has this done once what is compared is shown: the button is gone then, and the keyboard wants another place than
    /// the one beside it, which empties the comparison.
    public void onShown(Runnable work) {
        onShown = work;
    }

    /// Has records join those compared, or leave them; what cannot be is said.
    public void toggle(List<String> ids) {
        List<String> comparable = ids.stream()
                .filter(id -> Comparison.isComparable(session.index(), id))
                .toList();
        if (comparable.isEmpty()) {
            return;
        }
        Optional<Refusal> refusal = comparison().refusal(comparable);
        if (refusal.isPresent()) {
            String kind = comparison()
                    .kind()
                    .map(k -> labels.messages().of("kind", k))
                    .orElse("");
            said.setText(
                    switch (refusal.get()) {
                        case FULL -> labels.messages().get("compare.refused.full");
                        case KIND -> labels.messages().get("compare.refused.kind", kind);
                    });
            said.getStyleClass().setAll("label", "reservation");
            show(true);
        } else {
            Transition change = comparison().toggled(comparable);
            session.send(isChoosing() ? new Transition.InTurn(List.of(change, CHOOSING)) : change);
        }
    }

    /// Whether records are ticked on the very tab that would show them as soon as there are two.
    private boolean isChoosing() {
        View view = session.exploration().view();
        return view.tab().equals(TAB)
                && (!comparison().isReady() || view.choice(Comparison.CHOOSING).isPresent());
    }

    public void tell(Findings findings) {
        Comparison comparison = comparison();
        List<String> ids = comparison.ids();
        count.setText(labels.messages()
                .get(
                        ids.size() == Comparison.MOST ? "compare.tray.full" : "compare.tray.count",
                        ids.size(),
                        Comparison.MOST));
        chips(ids, comparison.reference(findings.exploration()));
        Nodes.dress(said, "label", "second");
        said.setText(ids.size() == 1 ? labels.messages().get("compare.tray.one") : "");
        boolean there = findings.exploration().view().tab().equals(TAB)
                && findings.exploration().view().choice(Comparison.CHOOSING).isEmpty();
        go.setDisable(!comparison.isReady());
        go.setVisible(!there);
        go.setManaged(!there);
        show(!ids.isEmpty());
        room();
    }

    /// Shows these, each by the chip that it had.
    private void chips(List<String> ids, Optional<String> reference) {
        Optional<Node> held = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        if (!chips.getChildren().stream().map(c -> ((Chip) c).record()).toList().equals(ids)) {
            Map<String, Chip> before = new HashMap<>();
            chips.getChildren().forEach(c -> before.put(((Chip) c).record(), (Chip) c));
            chips.getChildren()
                    .setAll(ids.stream()
                            .map(id -> before.computeIfAbsent(id, this::chip))
                            .toList());
            held.filter(chips.getChildren()::contains).ifPresent(Node::requestFocus);
        }
        for (int i = 0; i < ids.size(); i++) {
            ((Chip) chips.getChildren().get(i))
                    .stands(i, ids.size(), reference.filter(ids.get(i)::equals).isPresent());
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
        if (shown && getScene() != null) {
            applyCss();
        }
        take();
    }

    private Chip chip(String id) {
        return new Chip(
                id,
                labels,
                () -> session.send(comparison().toggled(List.of(id))),
                by -> session.send(comparison().moved(id, by)));
    }
}
