package hexagonia.ui.history;

import hexagonia.explore.History;
import hexagonia.ui.hint.HintWatch;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import hexagonia.wording.Steps;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The list of the steps walked through, the last first; the one we stand at is marked, and a click goes to another.
public final class StepsCard {
    private static final double WIDTH = 360;
    private static final double ROW = 28;
    private static final double MOST = 12;
    /// From how many letters on a step may be cut.
    private static final int LONG = 48;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

    private final Session session;
    private final Steps steps;
    private final ListView<Integer> list = new ListView<>();

    private StepsCard(Session session, Labels labels) {
        this.session = session;
        this.steps = new Steps(labels);
    }

    /// Shows the list under a control.
    public static void show(Overlay overlay, Node anchor, Session session, Labels labels) {
        new StepsCard(session, labels).show(overlay, anchor, labels);
    }

    private void show(Overlay overlay, Node anchor, Labels labels) {
        list.setId("steps");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(labels.messages().get("history.title"));
        list.setCellFactory(_ -> new Step());
        list.setOnMouseClicked(_ -> go());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
        VBox card = new VBox(
                6,
                Nodes.label(labels.messages().get("history.title"), "panel-title"),
                Nodes.wrapped(labels.messages().get("history.note"), "note"),
                list);
        card.getStyleClass().add("card-content");
        card.setId("history-card");
        card.setPrefWidth(WIDTH);
        Subscription subscription = session.listen(_ -> tell());
        overlay.under(anchor, card, subscription::unsubscribe);
        list.requestFocus();
    }

    private void tell() {
        History history = session.history();
        int last = history.steps().size() - 1;
        list.getItems()
                .setAll(IntStream.rangeClosed(0, last)
                        .map(i -> last - i)
                        .boxed()
                        .toList());
        list.setPrefHeight(Math.min(MOST, last + 1) * ROW + 2);
        list.getSelectionModel().select(Integer.valueOf(history.at()));
        if (last - history.at() >= MOST) {
            list.scrollTo(last - history.at());
        }
    }

    private void go() {
        Integer step = list.getSelectionModel().getSelectedItem();
        if (step != null) {
            session.to(step);
        }
    }

    /// One step in words.
    private final class Step extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer step, boolean empty) {
            super.updateItem(step, empty);
            boolean any = !empty && step != null;
            History history = session.history();
            setText(any ? steps.step(history, step) : null);
            pseudoClassStateChanged(CURRENT, any && step == history.at());
            pseudoClassStateChanged(AHEAD, any && step > history.at());
            boolean hinted = any && getText().length() > LONG;
            setTooltip(hinted ? new Tooltip(getText()) : null);
            if (hinted) {
                HintWatch.over(getTooltip(), this);
            }
        }
    }
}
