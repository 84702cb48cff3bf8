package hexagonia.ui.exhibit;

import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Transition;
import hexagonia.ui.keys.OneStop;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The ways to see an exhibit, side by side; one of them is pressed. Arrows go from one to the next.
public final class ChoiceBar extends FlowPane {
    private static final double GAP = 6;
    /// The width that it likes at most, so that it is no higher than it must be where it gets it.
    private static final double WRAP = 720;

    private final String prefix;
    private final Consumer<Transition> send;
    private final OneStop stop = new OneStop(this);

    /// @param prefix what the ids of the buttons begin with
    public ChoiceBar(String prefix, Consumer<Transition> send) {
        super(GAP, GAP);
        setPrefWrapLength(WRAP);
        this.prefix = prefix;
        this.send = send;
    }

    /// The width of all its buttons side by side.
    @Override
    protected double computePrefWidth(double height) {
        double buttons = getManagedChildren().stream()
                .mapToDouble(b -> snapSizeX(b.prefWidth(-1)) + GAP)
                .sum();
        return Math.min(getPrefWrapLength(), snappedLeftInset() + Math.max(0, buttons - GAP) + snappedRightInset());
    }

    public void show(List<Choice> choices) {
        if (!choices.stream()
                .map(this::id)
                .toList()
                .equals(getChildren().stream().map(Node::getId).toList())) {
            getChildren().setAll(choices.stream().map(this::button).toList());
        }
        for (int i = 0; i < choices.size(); i++) {
            show((ToggleButton) getChildren().get(i), choices.get(i));
        }
        stop.arrange();
    }

    private String id(Choice choice) {
        return prefix + choice.id();
    }

    private ToggleButton button(Choice choice) {
        ToggleButton button = new ToggleButton();
        button.setId(id(choice));
        button.getStyleClass().add("pill");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void show(ToggleButton button, Choice choice) {
        button.setText(choice.name());
        button.setSelected(choice.chosen());
        button.setDisable(!choice.open());
        button.setOnAction(_ -> {
            button.setSelected(true);
            send.accept(choice.send());
        });
    }
}
