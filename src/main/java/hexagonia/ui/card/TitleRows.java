package hexagonia.ui.card;

import hexagonia.chart.Hues;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.explore.Comparison;
import hexagonia.figure.Palette;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.ui.figure.Paints;
import hexagonia.ui.state.CompareEvent;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a card: kind, name, then its entries: the large figure, what follows from it on one line,
/// sentences.
final class TitleRows extends VBox {
    private final Card card;
    private final Parts parts;
    private final Labels labels;
    private final Palette palette;

    TitleRows(Card card, Section section, Parts parts, Labels labels, Palette palette) {
        super(4);
        this.card = card;
        this.parts = parts;
        this.labels = labels;
        this.palette = palette;
        Label name = Nodes.wrapped(card.name(), "record-name");
        name.setId("record-name");
        getChildren().addAll(kind(), name);
        List<Entry> entries = section.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.depth() == 0) {
                getChildren().add(entry.says() instanceof Says.Quantity q ? figure(entry, q.cell()) : sentence(entry));
            } else {
                int from = i;
                while (i + 1 < entries.size() && entries.get(i + 1).depth() > 0) {
                    i++;
                }
                getChildren().add(line(entries.subList(from, i + 1)));
            }
        }
    }

    /// What follows from the figure, on one line; what is ours of several in a row is marked once, after the last.
    private static Node line(List<Entry> entries) {
        FlowPane line = new FlowPane(4, 1);
        line.setRowValignment(VPos.CENTER);
        for (int i = 0; i < entries.size(); i++) {
            Origin origin = origin(entries.get(i));
            boolean again = i + 1 < entries.size() && origin(entries.get(i + 1)) == origin;
            if (i > 0) {
                line.getChildren().add(Nodes.label("·", "second"));
            }
            line.getChildren().add(small(entries.get(i), !again));
        }
        return line;
    }

    private static Origin origin(Entry entry) {
        return Parts.cell(entry).map(Cell::origin).orElse(Origin.STATED);
    }

    /// The kind with the colour the record has in the figures, and what copies its figure.
    private Node kind() {
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        card.colour()
                .map(new Hues(labels.index())::of)
                .ifPresent(hue -> row.getChildren().add(new Circle(4, Paints.of(hue, palette))));
        row.getChildren().addAll(Nodes.label(card.what(), "second"), Nodes.spring());
        if (Comparison.isComparable(labels.index(), card.record())) {
            Button compare = Nodes.icon(Feather.COLUMNS, labels.messages().get("compare.this"), () -> {});
            compare.setId("record-compare");
            compare.setOnAction(_ -> CompareEvent.ask(compare, List.of(card.record())));
            row.getChildren().add(compare);
        }
        card.citation().ifPresent(words -> row.getChildren().add(copy(words)));
        return row;
    }

    private Button copy(String citation) {
        Button copy = Nodes.icon(Feather.COPY, labels.messages().get("record.copy"), () -> {});
        copy.setId("record-copy");
        copy.setOnAction(_ -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, citation));
            copy.setGraphic(new FontIcon(Feather.CHECK));
            copy.setAccessibleText(labels.messages().get("record.copied"));
            Nodes.hint(copy, labels.messages().get("record.copied"));
        });
        return copy;
    }

    private Node figure(Entry entry, Cell cell) {
        HBox number = new HBox(8);
        number.setAlignment(Pos.CENTER_LEFT);
        if (cell.state() == Cell.State.FILLED) {
            number.getChildren().add(Parts.whole(new LargeFigure(cell.qualifier() + cell.text())));
        } else {
            Node words = Nodes.label(cell.text(), "record-name", "second");
            cell.hint().ifPresent(hint -> Nodes.hint(words, hint));
            number.getChildren().add(words);
        }
        Parts.mark(cell).ifPresent(number.getChildren()::add);
        FlowPane row = new FlowPane(10, 2, Parts.whole(number));
        row.setRowValignment(VPos.CENTER);
        row.getChildren().addAll(parts.tags(entry));
        row.setId("record-figure");
        return row;
    }

    private static Node sentence(Entry entry) {
        return Nodes.wrapped(Parts.cell(entry).map(Cell::text).orElse(""), "second");
    }

    private static Node small(Entry entry, boolean marked) {
        Cell cell = Parts.cell(entry).orElse(Cell.EMPTY);
        if (cell.state() != Cell.State.FILLED) {
            return Parts.empty(cell, false);
        }
        Label words = Nodes.label(cell.shown(true), "second");
        cell.hint().ifPresent(hint -> Nodes.hint(words, hint));
        return Parts.beside(words, Parts.mark(cell).filter(_ -> marked));
    }
}
