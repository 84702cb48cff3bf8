package hexagonia.ui.failure;

import hexagonia.text.Messages;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Stands in the place of what failed: a sentence, the way back if there is one, and a way to copy the details.
final class FailureNote extends VBox {
    private static final double GAP = 8;

    FailureNote(Session session, Messages words, Throwable thrown) {
        super(GAP);
        session.said(thrown);
        getStyleClass().add("failure");
        setAlignment(Pos.CENTER);
        Label sentence = Nodes.wrapped(words.get("failure.view"), "failure-sentence");
        FlowPane ways = new FlowPane(GAP, GAP);
        ways.setAlignment(Pos.CENTER);
        if (session.history().canGoBack()) {
            ways.getChildren().add(button(words.get("failure.back"), "failure-back", session::back));
        }
        Details details = new Details(thrown, session.index().strategy().meta());
        Button copy = button(words.get("failure.copy"), "failure-copy", () -> {});
        copy.setOnAction(_ -> {
            details.copy();
            copy.setText(words.get("failure.copied"));
        });
        ways.getChildren().add(copy);
        getChildren().addAll(sentence, ways);
        addEventHandler(MouseEvent.ANY, Event::consume);
    }

    /// Puts the keyboard on the first way out.
    void focus() {
        lookup(".button").requestFocus();
    }

    private static Button button(String name, String style, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().addAll("bordered", style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
