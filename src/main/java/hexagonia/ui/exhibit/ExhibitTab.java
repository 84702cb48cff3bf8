package hexagonia.ui.exhibit;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.table.TwinSheet;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import hexagonia.ui.failure.View;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.keys.Key;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One picture at the full size of the centre, under what it finds, with its table beside or below it on demand.
public final class ExhibitTab extends VBox implements View {
    private static final double WIDE = 1000;

    private final String id;
    private final Session session;
    private final Exhibit exhibit;
    private final PlatePanel panel;
    private final Labels labels;
    private final Label headline = Nodes.wrapped("", "headline");
    private final Label subtitle = Nodes.wrapped("", "second");
    private final ChoiceBar choices;
    private final SplitPane split = new SplitPane();
    private final SheetView twin;
    private final ToggleButton button = new ToggleButton(null, new FontIcon(Feather.LIST));
    private final Subscription subscription;

    public ExhibitTab(Exhibit exhibit, Session session, Labels labels, Palette palette) {
        this.exhibit = exhibit;
        id = exhibit.id();
        this.session = session;
        this.labels = labels;
        panel = new PlatePanel(id, session, labels, palette);
        setId(id + "-tab");
        getStyleClass().add("figure-tab");
        headline.setId(id + "-headline");
        subtitle.setId(id + "-subtitle");
        VBox sentence = new VBox(headline, subtitle);
        sentence.getStyleClass().add("headline-block");
        choices = new ChoiceBar(id + "-", session::send);
        choices.getStyleClass().add("pills");
        Nodes.showWhen(choices, choices.offering());
        twin = new SheetView("twin", session, labels, subtitle::setText);
        String name = labels.messages().get("figure.twin");
        button.setId(id + "-twin");
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(name);
        Nodes.hint(button, name);
        button.setOnAction(_ -> twin(button.isSelected()));
        panel.bar().add(button);
        panel.view().onDrawn(this::show);
        split.getItems().add(panel);
        VBox.setVgrow(split, Priority.ALWAYS);
        widthProperty()
                .subscribe(width -> split.setOrientation(
                        width.doubleValue() >= WIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL));
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (Key.TWIN.matches(event)) {
                twin(!button.isSelected());
                event.consume();
            }
        });
        getChildren().addAll(sentence, choices, split);
        subscription = session.listen(exhibit.tab(), this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public void focus() {
        panel.view().requestFocus();
    }

    /// The figure shown.
    public FigureView view() {
        return panel.view();
    }

    private void twin(boolean shown) {
        session.send(new Transition.Choose(id + "-twin", shown ? Optional.of("shown") : Optional.empty()));
    }

    private void show(Figure figure) {
        twin.show(
                TwinSheet.of(figure.twin()),
                session.exploration(),
                labels.messages().get("figure.twin.table"));
    }

    private void tell(Findings findings) {
        Content content = exhibit.of(findings, labels);
        headline.setText(content.head().finding());
        subtitle.setText(content.head().coverage());
        choices.show(content.head().choices());
        panel.show(content);
        boolean shown = findings.exploration().view().choice(id + "-twin").isPresent();
        button.setSelected(shown);
        if (shown != split.getItems().contains(twin)) {
            if (shown) {
                split.getItems().add(twin);
                split.setDividerPositions(getWidth() >= WIDE ? 0.56 : 0.62);
                panel.view().figure().ifPresent(this::show);
            } else {
                split.getItems().remove(twin);
            }
        }
    }
}
