package hexagonia.ui.card;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.record.RecordExhibit;
import hexagonia.explore.Findings;
import hexagonia.figure.Palette;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/// Shows the record selected last; with nothing selected, the whole strategy.
public final class Inspector extends ScrollPane {
    /// The room of the edge and of the bar, whether the bar shows or not: what is read keeps its width.
    private static final double BAR = 9;

    private final Session session;
    private final Labels labels;
    private final RecordExhibit exhibit = new RecordExhibit();
    private final CardPane content;
    private final Subscription subscription;
    /// The record and the perimeter on show; the record is empty for the whole strategy.
    private String shown;
    private String within;

    public Inspector(Session session, Labels labels, Palette palette) {
        this.session = session;
        this.labels = labels;
        content = new CardPane(labels, palette, target -> Meaning.follow(target).ifPresent(session::send));
        setAccessibleText(labels.messages().get("inspector.name"));
        setId("inspector");
        getStyleClass().add("inspector");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        content.listen(this);
        var width = widthProperty().subtract(BAR);
        content.minWidthProperty().bind(width);
        content.prefWidthProperty().bind(width);
        content.maxWidthProperty().bind(width);
        subscription = session.listen(this::tell);
    }

    /// Stops listening; to be called when the inspector is taken away.
    public void dispose() {
        subscription.unsubscribe();
    }

    private void tell(Findings findings) {
        String id = findings.exploration().selection().stream()
                .reduce((_, last) -> last)
                .orElse("");
        String perimeter = findings.exploration().perimeter();
        boolean same = id.equals(shown) && perimeter.equals(within);
        if (same && !id.isEmpty()) {
            return;
        }
        Card card = ((Body.Carded) exhibit.of(findings, labels).body()).card();
        shown = id;
        within = perimeter;
        boolean held = !same && holdsTheKeyboard();
        content.show(card);
        if (same) {
            return;
        }
        setVvalue(0);
        if (held) {
            requestFocus();
        }
    }

    /// Whether the keyboard is in what is about to be replaced: a link that was followed.
    private boolean holdsTheKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != content) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
