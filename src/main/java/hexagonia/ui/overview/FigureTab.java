package hexagonia.ui.overview;

import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Head;
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

/// One figure of the overview at the full size of the centre, under the opening sentence, with its table beside or
/// below
/// it on demand.
public final class FigureTab extends VBox implements View {
    private static final double WIDE = 1000;

    private final String tab;
    private final Session session;
    private final FigurePanel panel;
    private final Labels labels;
    private final Label headline = Nodes.wrapped("", "headline");
    private final Label subtitle = Nodes.wrapped("", "second");
    private final SplitPane split = new SplitPane();
    private final SheetView twin;
    private final ToggleButton button = new ToggleButton(null, new FontIcon(Feather.LIST));
    private final Subscription subscription;

    private FigureTab(String tab, Session session, Labels labels, FigurePanel panel) {
        this.tab = tab;
        this.session = session;
        this.labels = labels;
        this.panel = panel;
        setId(tab + "-tab");
        getStyleClass().add("figure-tab");
        headline.setId(tab + "-headline");
        subtitle.setId(tab + "-subtitle");
        VBox sentence = new VBox(headline, subtitle);
        sentence.getStyleClass().add("headline-block");
        twin = new SheetView("twin", session, labels, subtitle::setText);
        String name = labels.messages().get("figure.twin");
        button.setId(tab + "-twin");
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(name);
        Nodes.hint(button, name);
        button.setOnAction(_ -> twin(button.isSelected()));
        if (panel.bar().getChildren().stream().noneMatch(n -> n instanceof javafx.scene.control.Button)) {
            panel.bar().getChildren().add(Nodes.spring());
        }
        panel.bar().getChildren().add(button);
        panel.view().onDrawn(this::show);
        split.getItems().add(panel.node());
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
        getChildren().addAll(sentence, split);
        subscription = session.listen(tab, this::tell);
    }

    /// The map, in the tab `map`.
    public static FigureTab map(Session session, Labels labels, Palette palette) {
        return new FigureTab("map", session, labels, new MapPanel("map", session, labels, palette));
    }

    /// Spending by axis, in the tab `spending`.
    public static FigureTab spending(Session session, Labels labels, Palette palette) {
        return new FigureTab("spending", session, labels, new SpendingPanel("spending", session, labels, palette));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        panel.dispose();
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
        session.send(new Transition.Choose(tab + "-twin", shown ? Optional.of("shown") : Optional.empty()));
    }

    private void show(Figure figure) {
        twin.show(
                TwinSheet.of(figure.twin()),
                session.exploration(),
                labels.messages().get("figure.twin.table"));
    }

    private void tell(Findings findings) {
        Head head = Exhibits.find("spending").orElseThrow().of(findings, labels).head();
        headline.setText(head.finding());
        subtitle.setText(head.coverage());
        boolean shown = findings.exploration().view().choice(tab + "-twin").isPresent();
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
