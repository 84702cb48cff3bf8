package hexagonia.ui.table;

import hexagonia.sheet.Cell.Mention;
import hexagonia.sheet.Target;
import hexagonia.ui.hint.HintWatch;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// What a cell names, in one line: as many links as there is room for, whole, then one that says how many more there
/// are, on hover which, and opens them in a menu; then the words that lead nowhere, shortened. The first link is
/// shortened where even it has no room.
/// Tab comes to the links only while `walked` holds.
final class Mentions extends Region {
    private static final double GAP = 10;
    /// The share of the line that words keep from the links.
    private static final double SHARE = 0.15;

    private final List<Mention> mentions;
    private final List<Hyperlink> links;
    private final Hyperlink more = Nodes.link("", this::offer);
    private final Consumer<Target> open;
    private final Label words = Nodes.label("", "note");
    private final Tooltip hidden = new Tooltip();

    Mentions(List<Mention> all, Consumer<Target> open, ObservableBooleanValue walked) {
        this.open = open;
        mentions = all.stream().filter(m -> m.target().isPresent()).toList();
        links = mentions.stream().map(m -> link(m, open)).toList();
        all.stream().filter(m -> m.target().isEmpty()).findFirst().ifPresent(m -> {
            words.setText(m.text());
            Nodes.hint(words, m.full());
        });
        hidden.setWrapText(true);
        hidden.setMaxWidth(320);
        Tooltip.install(more, hidden);
        HintWatch.over(hidden, more);
        links.forEach(link -> link.focusTraversableProperty().bind(walked));
        more.focusTraversableProperty().bind(walked);
        more.getStyleClass().add("second");
        getChildren().addAll(links);
        getChildren().addAll(more, words);
        setMinWidth(0);
        getStyleClass().add("mentions");
    }

    /// Whether the keyboard may come to a link here.
    boolean isWalked() {
        return isVisible() && getScene() != null && links.stream().anyMatch(Hyperlink::isFocusTraversable);
    }

    /// Puts the keyboard on the first link.
    boolean enter() {
        links.stream().limit(1).forEach(Hyperlink::requestFocus);
        return !links.isEmpty();
    }

    /// The links that have no room, in a menu.
    private void offer() {
        ContextMenu menu = new ContextMenu();
        for (int i = 0; i < links.size(); i++) {
            if (!links.get(i).isVisible()) {
                Mention mention = mentions.get(i);
                MenuItem item = new MenuItem(mention.full());
                item.setOnAction(_ -> open.accept(mention.target().orElseThrow()));
                menu.getItems().add(item);
            }
        }
        menu.show(more, Side.BOTTOM, 0, 0);
    }

    private static Hyperlink link(Mention mention, Consumer<Target> open) {
        Hyperlink link =
                Nodes.link(mention.text(), () -> open.accept(mention.target().orElseThrow()));
        Nodes.hint(link, mention.full());
        return link;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(c -> c.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return room(links.size()) + width(words);
    }

    @Override
    protected void layoutChildren() {
        double most = getWidth() - Math.min(width(words), getWidth() * SHARE);
        int shown = fitting(most);
        more.setVisible(shown < links.size());
        double x = 0;
        for (int i = 0; i < links.size(); i++) {
            Hyperlink link = links.get(i);
            link.setVisible(i < shown);
            if (i < shown) {
                double left = most - x - GAP - (more.isVisible() ? GAP + width(more) : 0);
                x += place(link, x, Math.max(0, left)) + GAP;
            }
        }
        if (more.isVisible()) {
            hidden.setText(mentions.stream().skip(shown).map(Mention::full).collect(Collectors.joining(", ")));
            x += place(more, x, width(more)) + GAP;
        }
        place(words, x, Math.max(0, getWidth() - x));
    }

    /// How many links there is room for, the words for the others included.
    private int fitting(double most) {
        if (room(links.size()) <= most) {
            return links.size();
        }
        int shown = links.size() - 1;
        while (shown > 1 && room(shown) + rest(links.size() - shown) > most) {
            shown--;
        }
        rest(links.size() - shown);
        return Math.max(shown, Math.min(1, links.size()));
    }

    private double rest(int count) {
        more.setText("+\u00A0" + count);
        return width(more) + GAP;
    }

    private double room(int count) {
        return links.stream().limit(count).mapToDouble(l -> width(l) + GAP).sum();
    }

    private double place(Region node, double x, double most) {
        double width = Math.min(width(node), most);
        node.resizeRelocate(x, 0, width, getHeight());
        return width;
    }

    private double width(Node node) {
        return snapSizeX(node.prefWidth(-1));
    }
}
