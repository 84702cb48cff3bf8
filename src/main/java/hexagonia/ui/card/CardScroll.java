package hexagonia.ui.card;

import hexagonia.exhibit.Card;
import hexagonia.figure.Palette;
import hexagonia.sheet.Target;
import hexagonia.wording.Labels;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A card that scrolls. Where it is asked to, it brings the first entry about what is selected into view, once there is
/// a view.
public final class CardScroll extends ScrollPane {
    private final CardPane content;
    private boolean seeking;

    public CardScroll(String id, Labels labels, Palette palette, Consumer<Target> open) {
        content = new CardPane(labels, palette, open);
        content.setMinWidth(0);
        setId(id);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        content.listen(this);
        viewportBoundsProperty().subscribe(_ -> reveal());
        content.heightProperty().subscribe(_ -> reveal());
    }

    /// Shows a card from its top.
    public void show(Card card) {
        again(card);
        setVvalue(0);
    }

    /// Shows a card where it was scrolled to.
    public void again(Card card) {
        content.show(card);
    }

    /// Brings the first entry about what is selected into view.
    public void seek() {
        seeking = true;
        reveal();
    }

    private void reveal() {
        double room = getViewportBounds().getHeight();
        double hidden = content.getHeight() - room;
        if (!seeking || room <= 0 || hidden <= 0) {
            return;
        }
        seeking = false;
        Node chosen = content.lookup(".said:chosen");
        if (chosen == null) {
            return;
        }
        content.layout();
        Bounds at = content.sceneToLocal(chosen.localToScene(chosen.getBoundsInLocal()));
        double from = getVvalue() * hidden;
        if (at.getMinY() < from || at.getMaxY() > from + room) {
            setVvalue(Math.clamp((at.getMinY() - room / 3) / hidden, 0, 1));
        }
    }
}
