package hexagonia.ui.card;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Stage;
import hexagonia.sheet.Cell;
import hexagonia.ui.theme.Nodes;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Figures under one another, aligned: date, stage, bar, value, and a check at the one retained; below each,
/// what it covers, which opens who says it.
final class BarRows extends VBox {
    private static final double GAP = 5;
    private static final double LINE = 12;
    private static final double CHECK = 14;
    /// Beyond this, bars find no room beside dates, tags and values: the tags then stand in the notes.
    private static final double CRAMPED = 200;
    /// What the border and padding of a tag take.
    private static final double TAG = 14;

    private final Parts parts;
    private final double dates;
    private final double tags;
    private final double values;

    BarRows(Section section, Parts parts) {
        this.parts = parts;
        dates = widest(section.entries().stream().map(Entry::label), Letters.medium(12));
        double widestTag = widest(section.entries().stream().flatMap(e -> tag(e).stream()), Letters.regular(11));
        double tagged = widestTag == 0 ? 0 : widestTag + TAG;
        values = widest(
                section.entries().stream().flatMap(e -> money(e).stream()).map(BarRows::value), Letters.semibold(12));
        tags = dates + tagged + values > CRAMPED ? 0 : tagged;
        getStyleClass().add("group-rows");
        for (Entry entry : section.entries()) {
            getChildren().add(line(entry));
            entry.notes().forEach(note -> getChildren().add(note(entry, note)));
        }
    }

    private static double widest(Stream<String> texts, Letters letters) {
        return Math.ceil(texts.filter(t -> !t.isEmpty())
                .mapToDouble(t -> TextMeasure.bundled().width(t, letters))
                .map(w -> w + 2)
                .max()
                .orElse(0));
    }

    private static Optional<String> tag(Entry entry) {
        return entry.tags().stream().findFirst().map(t -> t.text());
    }

    private static Optional<Cell> money(Entry entry) {
        return Parts.cell(entry).filter(c -> !c.bars().isEmpty());
    }

    private static String value(Cell cell) {
        return cell.qualifier() + cell.brief();
    }

    private Node line(Entry entry) {
        HBox line = new HBox(GAP);
        Optional<Cell> money = money(entry);
        line.setAlignment(money.isPresent() ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        if (dates > 0) {
            line.getChildren().add(fixed(Nodes.label(entry.label(), "medium"), dates));
        }
        if (tags > 0 && (money.isPresent() || !entry.tags().isEmpty())) {
            HBox tag = new HBox();
            tag.getChildren().addAll(parts.tags(entry));
            tag.setAlignment(Pos.TOP_LEFT);
            line.getChildren().add(fixed(tag, tags));
        }
        if (money.isPresent()) {
            Label value = Nodes.label(value(money.get()), "semibold");
            value.setAlignment(Pos.CENTER_RIGHT);
            line.getChildren()
                    .addAll(new Track(money.get().bars().getFirst().length(), style(entry)), fixed(value, values));
        } else {
            Label said = Nodes.wrapped(Parts.cell(entry).map(Cell::text).orElse(""), "medium");
            said.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(said, Priority.ALWAYS);
            line.getChildren().add(said);
        }
        line.getChildren().add(fixed(entry.part() == Part.RETAINED ? retained() : new Region(), CHECK));
        return line;
    }

    private static Optional<String> style(Entry entry) {
        if (entry.part() == Part.RETAINED) {
            return Optional.empty();
        }
        boolean announced = entry.says() instanceof Says.Quantity q
                && q.stage().filter(Stage.ANNOUNCED::equals).isPresent();
        return Optional.of(announced ? "announced" : "other");
    }

    private Node note(Entry entry, Note note) {
        Optional<String> tag = tag(entry).filter(_ -> tags == 0);
        String words = tag.map(t -> parts.labels().messages().get("groups.tagged", t, note.text()))
                .orElse(note.text());
        Labeled line = parts.wrapped(words, note.target(), "note");
        line.getStyleClass().addAll("source-link", "group-note");
        return line;
    }

    private Region retained() {
        Label check = new Label(null, new FontIcon(Feather.CHECK));
        check.getStyleClass().add("retained");
        String words = parts.labels().messages().get("groups.retained");
        check.setAccessibleText(words);
        Nodes.hint(check, words);
        return check;
    }

    private static Region fixed(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    /// A bar as long as its share of the room.
    private static final class Track extends Region {
        private final Region bar = new Region();
        private final double share;

        Track(double share, Optional<String> style) {
            this.share = share;
            bar.getStyleClass().add("group-bar");
            style.ifPresent(bar.getStyleClass()::add);
            getChildren().add(bar);
            setPrefHeight(LINE + 4);
            setMinWidth(16);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        @Override
        protected void layoutChildren() {
            double y = Math.round((getHeight() - LINE) / 2);
            bar.resizeRelocate(0, y, Math.max(2, Math.round(getWidth() * share)), LINE);
        }
    }
}
