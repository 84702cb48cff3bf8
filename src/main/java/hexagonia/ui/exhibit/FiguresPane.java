package hexagonia.ui.exhibit;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Findings;
import hexagonia.figure.Palette;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The figures, one at a time, with their names above to choose from and beside these the ways to see the one shown.
public final class FiguresPane extends VBox implements View {
    private static final double GAP = 24;
    private static final double INSETS = 32;

    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private final ReadOnlyDoubleProperty taken;
    private final ChoiceBar picker;
    private final FlowPane ways = new FlowPane(GAP, GAP / 2);
    private final Subscription subscription;
    private Exhibit figure;
    private ExhibitPane shown;

    /// @param taken the height that is taken from it now and then, at its foot
    public FiguresPane(Session session, Labels labels, Palette palette, ReadOnlyDoubleProperty taken) {
        this.taken = taken;
        this.session = session;
        this.labels = labels;
        this.palette = palette;
        picker = new ChoiceBar("figure-", session::send);
        picker.setId("figures-picker");
        ways.getStyleClass().add("pills");
        ways.getChildren().add(picker);
        ways.widthProperty().subscribe(width -> picker.setMaxWidth(Math.max(0, width.doubleValue() - INSETS)));
        getChildren().add(ways);
        subscription = session.listen(Exhibits.FIGURES, this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        if (shown != null) {
            shown.dispose();
        }
    }

    @Override
    public void focus() {
        shown.focus();
    }

    private void tell(Findings findings) {
        Exhibit wanted = Exhibits.figure(findings.exploration().view());
        if (wanted == figure) {
            return;
        }
        figure = wanted;
        if (shown != null) {
            shown.dispose();
            getChildren().remove(shown);
        }
        picker.show(Exhibits.figures().stream().map(this::choice).toList());
        shown = new ExhibitPane(wanted, session, labels, palette, taken);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().add(shown);
        shown.choices().getStyleClass().remove("pills");
        ways.getChildren().setAll(picker, shown.choices());
    }

    private Choice choice(Exhibit exhibit) {
        String name = labels.messages().get("figures." + exhibit.id());
        return new Choice(exhibit.id(), name, exhibit == figure, true, exhibit.show());
    }
}
