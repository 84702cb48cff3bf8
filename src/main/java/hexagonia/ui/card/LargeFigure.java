package hexagonia.ui.card;

import hexagonia.ui.theme.Nodes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The one figure of a record: an amount as written in the language, its digits large, the signs and the unit
/// around them smaller, as far apart as the language has them: `≈ 2 500 M€`, `€70M`.
final class LargeFigure extends HBox {
    private static final String SPACES = "\\s\\u00A0\\u202F";
    private static final Pattern AMOUNT =
            Pattern.compile("(\\D*?)([" + SPACES + "]?)(\\d(?:[\\d.,\\u00A0\\u202F]*\\d)?)([" + SPACES + "]?)(\\D*)");
    private static final double SPACE = 4;
    private static final double NO_SPACE = 1;

    /// @throws IllegalArgumentException when `amount` is not one number with what stands around it
    LargeFigure(String amount) {
        setAlignment(Pos.BASELINE_LEFT);
        Matcher written = AMOUNT.matcher(amount);
        if (!written.matches()) {
            throw new IllegalArgumentException("not an amount: " + amount);
        }
        around(written.group(1)).ifPresent(before -> {
            getChildren().add(before);
            setMargin(before, new Insets(0, gap(written.group(2)), 0, 0));
        });
        getChildren().add(Nodes.label(written.group(3), "figure-number"));
        around(written.group(5)).ifPresent(after -> {
            getChildren().add(after);
            setMargin(after, new Insets(0, 0, 0, gap(written.group(4))));
        });
    }

    private static double gap(String space) {
        return space.isEmpty() ? NO_SPACE : SPACE;
    }

    private static Optional<Label> around(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Nodes.label(text, "figure-unit"));
    }
}
