package hexagonia.ui.glossary;

import hexagonia.model.Term;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Terms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

/// Lets the terms of the trade explain themselves on hover: a tag as a whole, and the acronyms of a name. It works on
/// whatever stands under the node it is installed on, also on what is put there later.
public final class Explanations {
    /// The styles of labels that are names.
    private static final Set<String> NAMES = Set.of("record-name", "panel-title", "section-title", "name", "term");

    /// Where a node says what it was explained for.
    private static final String SEEN = "hexagonia.explained";

    private final Terms terms;

    private Explanations(Terms terms) {
        this.terms = terms;
    }

    /// Explains what stands under `root`.
    public static void install(Node root, Terms terms) {
        Explanations explanations = new Explanations(terms);
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> explanations.enter(event.getTarget()));
    }

    /// Says that a tag stands for this value, where its word alone has several meanings.
    public static <T extends Node> T means(T tag, Enum<?> value) {
        tag.setUserData(value);
        return tag;
    }

    private void enter(EventTarget target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node instanceof Label label) {
                explain(label);
                return;
            }
        }
    }

    private void explain(Label label) {
        String text = label.getText();
        if (text == null || text.isEmpty() || text.equals(label.getProperties().put(SEEN, text))) {
            return;
        }
        List<Term> found = termsOf(label, text);
        if (!found.isEmpty()) {
            Stream<String> own =
                    Stream.ofNullable((String) label.getProperties().get(Nodes.HINT));
            String words =
                    Stream.concat(own, found.stream().map(terms::explain)).collect(Collectors.joining("\n\n"));
            label.setAccessibleHelp(words);
            Nodes.hint(label, words);
        }
    }

    private List<Term> termsOf(Label label, String text) {
        if (label.getStyleClass().contains("tag")) {
            return (label.getUserData() instanceof Enum<?> value ? terms.of(value) : terms.of(text))
                    .map(List::of)
                    .orElseGet(() -> terms.acronymsIn(text));
        }
        return label.getStyleClass().stream().anyMatch(NAMES::contains) ? terms.acronymsIn(text) : List.of();
    }
}
