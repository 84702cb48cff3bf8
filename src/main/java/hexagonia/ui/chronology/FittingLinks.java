package hexagonia.ui.chronology;

import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Links to records in one line: as many as there is room for, whole, then how many more there are and, on hover,
/// which. The first one is shortened where even it has no room. Tab comes to them only while `walked` holds.
final class FittingLinks extends Region {
    private static final double GAP = 10;

    private final Labels labels;
    private final List<String> records;
    private final List<Hyperlink> links;
    private final Label more = Nodes.label("", "second");
    private final Tooltip hidden = new Tooltip();

    FittingLinks(Labels labels, List<String> records, Consumer<String> open, ObservableBooleanValue walked) {
        this.labels = labels;
        this.records = records;
        this.links = records.stream().map(id -> link(id, open)).toList();
        hidden.setWrapText(true);
        hidden.setMaxWidth(320);
        Tooltip.install(more, hidden);
        links.forEach(link -> link.focusTraversableProperty().bind(walked));
        getChildren().addAll(links);
        getChildren().add(more);
        setMinWidth(0);
    }

    /// Two records with the same short name go by their full ones.
    private Hyperlink link(String id, Consumer<String> open) {
        boolean alone = records.stream()
                        .filter(r -> labels.brief(r).equals(labels.brief(id)))
                        .count()
                == 1;
        Hyperlink link = Nodes.link(alone ? labels.brief(id) : labels.name(id), () -> open.accept(id));
        Nodes.hint(link, labels.name(id));
        return link;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(c -> c.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return room(links.size()) - (links.isEmpty() ? 0 : GAP);
    }

    @Override
    protected void layoutChildren() {
        int shown = fitting();
        more.setVisible(shown < links.size());
        double x = 0;
        for (int i = 0; i < links.size(); i++) {
            Hyperlink link = links.get(i);
            link.setVisible(i < shown);
            if (i < shown) {
                double left = getWidth() - x - (more.isVisible() ? GAP + width(more) : 0);
                x += place(link, x, Math.max(0, left)) + GAP;
            }
        }
        if (more.isVisible()) {
            hidden.setText(records.stream().skip(shown).map(labels::name).collect(Collectors.joining(", ")));
            place(more, x, width(more));
        }
    }

    /// How many links there is room for, the words for the others included.
    private int fitting() {
        if (computePrefWidth(-1) <= getWidth()) {
            return links.size();
        }
        int shown = links.size() - 1;
        while (shown > 1 && room(shown) + rest(links.size() - shown) > getWidth()) {
            shown--;
        }
        rest(links.size() - shown);
        return shown;
    }

    private double rest(int count) {
        more.setText(labels.messages().get("chronology.more", count));
        return width(more);
    }

    private double room(int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> width(links.get(i)) + GAP)
                .sum();
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
