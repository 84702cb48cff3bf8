package hexagonia.ui.exhibit;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Meaning;
import hexagonia.figure.Palette;
import hexagonia.ui.card.CardScroll;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What stands under a head: a picture with its table on demand, a table, a card, or several of them one under the
/// other, where pictures are strips. What is made for an exhibit once is kept.
final class BodyPane extends VBox {
    /// The height of rows below which the page scrolls instead.
    private static final double LEAST = 220;
    /// What is taken at the foot now and then.
    private static final double LINE = 40;

    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private final Consumer<String> say;
    private final Map<String, Node> made = new HashMap<>();
    private ReadOnlyDoubleProperty taken = new SimpleDoubleProperty(LINE);
    private boolean drawn;
    private Set<String> selection = Set.of();

    /// @param say where a table says what it did
    BodyPane(Session session, Labels labels, Palette palette, Consumer<String> say) {
        this.session = session;
        this.labels = labels;
        this.palette = palette;
        this.say = say;
    }

    /// Has a picture leave a line at its foot, for what takes the height of one now and then: it stays as it is. Where
    /// it needs all the room there is, it leaves none.
    void keep(ReadOnlyDoubleProperty taken) {
        this.taken = taken;
        taken.subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        setPadding(new Insets(0, 0, foot(), 0));
        super.layoutChildren();
    }

    private double foot() {
        double needed = drawn && getChildren().getFirst() instanceof PlateBox plate ? plate.least() : getHeight();
        return Math.clamp(getHeight() - needed, 0, Math.max(0, LINE - taken.get()));
    }

    /// Shows the body of an exhibit, whose id its nodes have too.
    void show(String id, Content content) {
        List<Node> nodes = content.body() instanceof Body.Several(var parts)
                ? parts.stream()
                        .map(p -> node(p.exhibit().id(), p.content(), true))
                        .toList()
                : List.of(node(id, content, false));
        Nodes.hold(this, nodes);
        drawn = content.body() instanceof Body.Drawn;
        selection = session.exploration().selection();
    }

    /// Puts the keyboard on the body; of several, on the last.
    void focus() {
        switch (getChildren().getLast()) {
            case PlateBox plate -> plate.focus();
            case SheetView sheet -> sheet.focus();
            case Node node -> node.requestFocus();
        }
    }

    private Node node(String id, Content content, boolean among) {
        return switch (content.body()) {
            case Body.Drawn _
            when among -> {
                PlatePanel strip = kept(id, PlatePanel.class, () -> strip(id));
                strip.show(content);
                yield strip;
            }
            case Body.Drawn _ -> {
                PlateBox plate = kept(id, PlateBox.class, () -> new PlateBox(id, session, labels, palette, say));
                plate.show(content);
                yield plate;
            }
            case Body.Tabled _ -> {
                SheetView sheet = kept(id, SheetView.class, () -> sheet(id));
                sheet.show(content, session.exploration());
                yield sheet;
            }
            case Body.Carded(var card) -> {
                CardScroll scroll = kept(id, CardScroll.class, () -> card(id));
                scroll.again(card);
                if (!selection.equals(session.exploration().selection())) {
                    scroll.seek();
                }
                yield scroll;
            }
            case Body.Several _ -> {
                BodyPane several = kept(id, BodyPane.class, () -> new BodyPane(session, labels, palette, say));
                several.show(id, content);
                yield several;
            }
        };
    }

    /// What was made for an exhibit, if it is of the kind that is needed, else another.
    private <N extends Node> N kept(String id, Class<N> kind, Supplier<N> make) {
        if (!kind.isInstance(made.get(id))) {
            N node = make.get();
            VBox.setVgrow(node, node instanceof PlatePanel ? Priority.NEVER : Priority.ALWAYS);
            made.put(id, node);
        }
        return kind.cast(made.get(id));
    }

    private PlatePanel strip(String id) {
        PlatePanel strip = new PlatePanel(id, session, labels, palette).bare().twin(this::focus);
        strip.getStyleClass().add("strip");
        return strip;
    }

    private SheetView sheet(String id) {
        SheetView sheet = new SheetView(id, session, labels, say);
        sheet.setMinHeight(LEAST);
        return sheet;
    }

    private CardScroll card(String id) {
        return new CardScroll(
                id, labels, palette, target -> Meaning.follow(target).ifPresent(session::send));
    }
}
