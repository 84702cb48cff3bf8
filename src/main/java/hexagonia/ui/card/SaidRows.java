package hexagonia.ui.card;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Section;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.sheet.Cell;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Things said, one under the other: quotations with who says them, dates with what happened, questions with
/// what no document answers.
final class SaidRows extends VBox {
    /// Quotations narrower than this have their tags beside them.
    private static final double SHORT = 96;

    private final Form form;
    private final Parts parts;

    SaidRows(Section section, Parts parts) {
        this.form = section.form();
        this.parts = parts;
        setId(section.key());
        getStyleClass().add(form == Form.QUOTES ? "claims" : "indicators");
        parts.fold(this, section.entries(), section.first(), this::row);
    }

    private Node row(Entry entry) {
        Cell cell = Parts.cell(entry).orElse(Cell.EMPTY);
        VBox box = new VBox(1);
        switch (form) {
            case QUOTES -> {
                box.getStyleClass().add("claim");
                quote(entry, cell, box);
                box.getChildren().add(Nodes.wrapped(entry.label()));
            }
            case DATES -> {
                Label when = Nodes.wrapped(cell.text(), "medium");
                box.getChildren().add(Parts.beside(when, Parts.mark(cell)));
                box.getChildren().add(Nodes.wrapped(entry.label(), "second"));
                cell.hint().ifPresent(hint -> Nodes.hint(box, hint));
            }
            default -> {
                if (!entry.label().isEmpty()) {
                    box.getChildren().add(Nodes.wrapped(entry.label(), "medium"));
                }
                box.getChildren().add(Nodes.wrapped(cell.text(), "second"));
            }
        }
        boolean plain = form == Form.QUOTES;
        entry.notes().forEach(note -> box.getChildren().add(plain ? parts.heading(note) : parts.note(note)));
        return box;
    }

    private void quote(Entry entry, Cell cell, VBox box) {
        String said = cell.shown(true);
        Label quote = Nodes.wrapped(said, "semibold");
        HBox tags = new HBox(5);
        List<Label> words = parts.tags(entry);
        tags.getChildren().addAll(words);
        tags.setAlignment(Pos.CENTER_LEFT);
        if (TextMeasure.bundled().width(said, Letters.semibold(12)) < SHORT) {
            tags.getChildren().addFirst(quote);
            box.getChildren().add(tags);
        } else {
            box.getChildren().addAll(quote, tags);
        }
    }
}
