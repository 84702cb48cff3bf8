package hexagonia.ui.card;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Meaning;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.sheet.Cell;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Things said, one under the other: quotations with who says them, dates with what happened, questions with
/// what no document answers.
final class SaidRows extends VBox {
    /// Quotations narrower than this have their tags beside them.
    private static final double SHORT = 96;

    /// What a name in a line of others takes at most.
    private static final double WIDE = 400;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Form form;
    private final Parts parts;

    SaidRows(Section section, Parts parts) {
        this.form = section.form();
        this.parts = parts;
        setId(section.key());
        getStyleClass().add(form == Form.QUOTES ? "claims" : "indicators");
        List<Entry> entries = section.entries();
        if (!entries.isEmpty() && entries.getFirst().part() == Card.Part.HEADING) {
            headed(entries.getFirst(), entries.subList(1, entries.size()));
        } else {
            parts.fold(this, entries, section.first(), this::row);
        }
    }

    /// What heads the others at their left.
    private void headed(Entry heading, List<Entry> others) {
        Node name = row(heading);
        name.getStyleClass().add("glossary-term");
        VBox said = new VBox(6);
        others.forEach(entry -> said.getChildren().add(row(entry)));
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().add(new HBox(16, name, said));
    }

    private Node row(Entry entry) {
        Cell cell = Parts.cell(entry).orElse(Cell.EMPTY);
        VBox box = new VBox(1);
        box.getStyleClass().add("said");
        switch (form) {
            case QUOTES -> {
                box.getStyleClass().add("claim");
                if (cell.under().isEmpty()) {
                    quote(entry, cell, box);
                    box.getChildren().add(Nodes.wrapped(entry.label()));
                } else {
                    statement(entry, cell, box);
                }
            }
            case DATES -> {
                Label when = Nodes.wrapped(cell.text(), "medium");
                box.getChildren().add(Parts.beside(when, Parts.mark(cell)));
                box.getChildren().add(Nodes.wrapped(entry.label(), "second"));
                cell.hint().ifPresent(hint -> Nodes.hint(box, hint));
            }
            default -> {
                if (!entry.label().isEmpty()) {
                    box.getChildren()
                            .add(parts.wrapped(entry.label(), entry.link().target(), "medium"));
                }
                box.getChildren().add(Nodes.wrapped(cell.text(), "second"));
            }
        }
        box.pseudoClassStateChanged(CHOSEN, entry.part() == Card.Part.ITSELF);
        boolean plain = form == Form.QUOTES;
        entry.notes().stream()
                .filter(note -> cell.under().isEmpty() || !isRecord(note))
                .forEach(note -> box.getChildren().add(plain ? parts.heading(note) : parts.note(note)));
        return box;
    }

    /// What is said, then in one line whom it is about, what it says of it in our words, and the other records.
    private void statement(Entry entry, Cell cell, VBox box) {
        if (!cell.text().isEmpty()) {
            box.getChildren().add(Nodes.wrapped(cell.text(), "semibold"));
        }
        FlowPane line = new FlowPane(6, 2);
        line.setRowValignment(VPos.CENTER);
        Label under = Nodes.wrapped(cell.under());
        for (Labeled part : List.of(parts.wrapped(entry.label(), entry.link().target()), under)) {
            add(part, line);
        }
        Parts.mark(cell).ifPresent(line.getChildren()::add);
        line.getChildren().addAll(parts.tags(entry));
        entry.notes().stream().filter(SaidRows::isRecord).forEach(note -> {
            Labeled record = parts.wrapped(note.text(), note.target());
            add(record, line);
        });
        box.getChildren().add(line);
    }

    /// Adds a part that breaks where it would be wider than its line.
    private static void add(Labeled part, FlowPane line) {
        part.maxWidthProperty()
                .bind(line.widthProperty()
                        .map(width -> width.doubleValue() > 0 ? Math.min(WIDE, width.doubleValue()) : WIDE));
        line.getChildren().add(part);
    }

    private static boolean isRecord(Note note) {
        return note.target().filter(Meaning.Records.class::isInstance).isPresent();
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
