package hexagonia.ui.card;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Section;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.sheet.Cell;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is counted at the left; at the right how many, with its mark, and a tag beneath. A long value stands on
/// a line of its own.
final class CountRows extends VBox {
    /// Values wider than this stand on a line of their own.
    private static final double NARROW = 118;

    /// A heading stands close to what it heads.
    private static final Insets CLOSE = new Insets(0, 0, -5, 0);

    private final Parts parts;

    CountRows(Section section, Parts parts) {
        this.parts = parts;
        getStyleClass().add("indicators");
        parts.fold(this, section.entries(), section.first(), this::row);
    }

    private Node row(Entry entry) {
        if (entry.part() == Part.HEADING) {
            Node heading = parts.note(new Note(entry.label(), entry.link().target()));
            VBox.setMargin(heading, CLOSE);
            return heading;
        }
        VBox box = new VBox(1, line(entry));
        entry.notes().forEach(note -> box.getChildren().add(parts.note(note)));
        return box;
    }

    private Node line(Entry entry) {
        Labeled name = parts.wrapped(entry.label(), entry.link().target());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Optional<Cell> cell = Parts.cell(entry).filter(c -> c.state() != Cell.State.NOT_APPLICABLE);
        boolean wide = cell.filter(c -> TextMeasure.bundled().width(c.shown(true), Letters.semibold(12)) > NARROW)
                .isPresent();
        VBox second = new VBox(1);
        second.setAlignment(wide ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
        cell.ifPresent(c -> {
            HBox figure = new HBox(4, value(c, wide));
            Parts.mark(c).ifPresent(figure.getChildren()::add);
            figure.setAlignment(second.getAlignment());
            second.getChildren().add(figure);
        });
        List<Label> tags = parts.tags(entry);
        second.getChildren().addAll(tags);
        if (!tags.isEmpty() && !wide) {
            second.setMinWidth(Region.USE_PREF_SIZE);
        }
        return wide ? new VBox(1, name, second) : new HBox(8, name, second);
    }

    private static Node value(Cell cell, boolean wide) {
        if (cell.state() != Cell.State.FILLED) {
            return Parts.empty(cell, false);
        }
        return wide
                ? Nodes.wrapped(cell.shown(true), "semibold")
                : Parts.whole(Nodes.label(cell.shown(true), "semibold"));
    }
}
