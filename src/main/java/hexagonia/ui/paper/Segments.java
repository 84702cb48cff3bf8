package hexagonia.ui.paper;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A few values side by side, one of which is chosen.
final class Segments<T> extends FlowPane {
    private static final double GAP = 4;
    /// As wide as wished, so that they stand on one line where there is room.
    private static final double ONE_LINE = 1000;

    /// `id` names a value within ids; `named` says it.
    Segments(List<T> values, T chosen, Function<T, String> id, Function<T, String> named, Consumer<T> choose) {
        super(GAP, GAP);
        setPrefWrapLength(ONE_LINE);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton button = new ToggleButton(named.apply(value));
            button.setId(id.apply(value));
            button.getStyleClass().add("pill");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(value);
            });
            getChildren().add(button);
        }
    }
}
