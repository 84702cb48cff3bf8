package hexagonia.ui.search;

import hexagonia.model.Term;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.overlay.TallScroll;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import javafx.scene.layout.VBox;

/// A term of the glossary with its meaning.
final class TermCard {
    private TermCard() {}

    static void show(Overlay overlay, Labels labels, Term term) {
        VBox content = new VBox(6, Nodes.wrapped(term.term().in(labels.locale()), "record-name"));
        term.expansion().ifPresent(e -> content.getChildren().add(Nodes.wrapped(e.in(labels.locale()), "second")));
        content.getChildren().add(Nodes.wrapped(term.meaning().in(labels.locale())));
        if (!term.forms().isEmpty()) {
            content.getChildren()
                    .add(Nodes.wrapped(
                            labels.messages().get("search.term.forms", String.join(", ", term.forms())), "note"));
        }
        content.getStyleClass().add("card-content");
        TallScroll scroll = new TallScroll(content);
        scroll.setFocusTraversable(true);
        scroll.setId("term-card");
        scroll.setAccessibleText(term.term().in(labels.locale()));
        scroll.setPrefWidth(440);
        overlay.middle(scroll);
        scroll.requestFocus();
    }
}
