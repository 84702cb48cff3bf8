package hexagonia.ui.exhibit;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.explore.Findings;
import hexagonia.figure.Palette;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Any exhibit at the full size of its tab: what it finds, the ways to see it, its body.
public final class ExhibitPane extends VBox implements View {
    private final Exhibit exhibit;
    private final Labels labels;
    private final HeadBlock head;
    private final ChoiceBar choices;
    private final BodyPane body;
    private final Subscription subscription;

    public ExhibitPane(Exhibit exhibit, Session session, Labels labels, Palette palette) {
        this.exhibit = exhibit;
        this.labels = labels;
        String tab = exhibit.tab();
        setId(tab + "-tab");
        getStyleClass().add("exhibit-pane");
        head = new HeadBlock(tab);
        choices = new ChoiceBar(tab + "-", session::send);
        choices.getStyleClass().add("pills");
        body = new BodyPane(session, labels, palette, head::say);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, choices, body);
        subscription = session.listen(tab, this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public void focus() {
        body.focus();
    }

    private void tell(Findings findings) {
        Content content = exhibit.of(findings, labels);
        head.show(content);
        choices.show(content.head().choices());
        body.show(exhibit.id(), content);
    }
}
