package hexagonia.ui.exhibit;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Findings;
import hexagonia.figure.Palette;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Any exhibit at the full size of its tab: what it finds, the ways to see it, its body.
public final class ExhibitPane extends VBox implements View {
    private final Exhibit exhibit;
    private final Labels labels;
    private final HeadBlock head;
    private final ChoiceBar choices;
    private final ChoiceMenu many;
    private final HBox menu;
    private final BodyPane body;
    private final Subscription subscription;

    /// @param taken the height that is taken from it now and then, at its foot
    public ExhibitPane(Exhibit exhibit, Session session, Labels labels, Palette palette, ReadOnlyDoubleProperty taken) {
        String tab = exhibit.tab();
        this.exhibit = exhibit;
        this.labels = labels;
        setId(tab + "-tab");
        getStyleClass().add("exhibit-pane");
        head = new HeadBlock(tab);
        choices = new ChoiceBar(tab + "-", session::send);
        choices.getStyleClass().add("pills");
        many = new ChoiceMenu(tab + "-", labels.messages(), session::send);
        menu = new HBox(many);
        menu.getStyleClass().add("pills");
        body = new BodyPane(session, labels, palette, head::say);
        body.keep(taken);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, choices, menu, body);
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

    /// Where the ways to see it stand while they are few, to be placed by who holds this.
    ChoiceBar choices() {
        return choices;
    }

    private void tell(Findings findings) {
        Content content = exhibit.of(findings, labels);
        head.show(content);
        List<Choice> ways = content.head().choices();
        boolean bar = ways.size() < ChoiceMenu.FROM;
        choices.show(bar ? ways : List.of());
        many.show(bar ? List.of() : ways);
        show(choices, bar && !ways.isEmpty());
        show(menu, !bar);
        body.show(exhibit.id(), content);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
