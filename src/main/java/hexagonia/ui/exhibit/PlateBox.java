package hexagonia.ui.exhibit;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.table.TwinSheet;
import hexagonia.explore.Transition;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A picture with its table beside or below it on demand, which is part of the state.
final class PlateBox extends SplitPane {
    private static final double WIDE = 1000;

    private final String choice;
    private final Session session;
    private final Labels labels;
    private final PlatePanel panel;
    private final SheetView twin;
    private final ToggleButton button = new ToggleButton(null, new FontIcon(Feather.LIST));

    PlateBox(String id, Session session, Labels labels, Palette palette, Consumer<String> say) {
        this.session = session;
        this.labels = labels;
        choice = PlatePanel.twinOf(id);
        panel = new PlatePanel(id, session, labels, palette).twin(() -> twin(!button.isSelected()));
        twin = new SheetView("twin", session, labels, say);
        String name = labels.messages().get("figure.twin");
        button.setId(choice);
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(name);
        Nodes.hint(button, name);
        button.setOnAction(_ -> twin(button.isSelected()));
        panel.bar().add(button);
        panel.view().onDrawn(this::draw);
        getItems().add(panel);
        widthProperty()
                .subscribe(width ->
                        setOrientation(width.doubleValue() >= WIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL));
    }

    /// Shows an exhibit whose body is a picture.
    void show(Content content) {
        panel.show(content);
        boolean shown = session.exploration().view().choice(choice).isPresent();
        button.setSelected(shown);
        if (!shown) {
            getItems().remove(twin);
        } else if (!getItems().contains(twin)) {
            getItems().add(twin);
            setDividerPositions(getWidth() >= WIDE ? 0.56 : 0.62);
            panel.view().figure().ifPresent(this::draw);
        }
    }

    /// The height in which its picture need not be scrolled, at the width that it has; 0 while the table has a
    /// part of it.
    double least() {
        return getItems().contains(twin) ? 0 : panel.least();
    }

    void focus() {
        panel.view().requestFocus();
    }

    private void twin(boolean shown) {
        session.send(new Transition.Choose(choice, shown ? Optional.of(PlatePanel.SHOWN) : Optional.empty()));
    }

    private void draw(Figure figure) {
        twin.show(
                TwinSheet.of(figure.twin()),
                session.exploration(),
                labels.messages().get("figure.twin.table"));
    }
}
