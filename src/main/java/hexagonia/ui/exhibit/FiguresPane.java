package hexagonia.ui.exhibit;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Findings;
import hexagonia.figure.Palette;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The figures, one at a time, with their names above to choose from.
public final class FiguresPane extends VBox implements View {
    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private final ChoiceBar picker;
    private final Subscription subscription;
    private Exhibit figure;
    private ExhibitPane shown;

    public FiguresPane(Session session, Labels labels, Palette palette) {
        this.session = session;
        this.labels = labels;
        this.palette = palette;
        picker = new ChoiceBar("figure-", session::send);
        picker.setId("figures-picker");
        picker.getStyleClass().add("pills");
        getChildren().add(picker);
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
        shown = new ExhibitPane(wanted, session, labels, palette);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().add(shown);
    }

    private Choice choice(Exhibit exhibit) {
        String name = labels.messages().get("figures." + exhibit.id());
        return new Choice(exhibit.id(), name, exhibit == figure, true, Exhibits.show(exhibit));
    }
}
