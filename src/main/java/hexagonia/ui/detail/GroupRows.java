package hexagonia.ui.detail;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The figures of a group under one another, aligned: date, stage, bar, value, and a check at the one retained; below
/// each, what it covers and, on hover, who says it.
final class GroupRows extends VBox {
    private static final double GAP = 5;
    private static final double LINE = 12;
    private static final double CHECK = 14;
    /// Beyond this, bars find no room beside dates, tags and values: the tags then stand in the notes.
    private static final double CRAMPED = 200;
    /// What the border and padding of a tag take.
    private static final double TAG = 14;

    private final Labels labels;
    private final double dates;
    private final double tags;
    private final double values;

    /// One figure: its date where the rows say dates, its stage or nature, its euros and their share of the largest
    /// where
    /// it is money, what is said, what it covers, and who says it.
    record Row(
            Optional<String> date,
            Optional<String> tag,
            Optional<Money> money,
            String said,
            String covers,
            String source,
            boolean retained) {}

    /// An amount and how its bar is drawn.
    record Money(String value, double share, Optional<String> style) {}

    GroupRows(List<Row> rows, Labels labels) {
        this.labels = labels;
        dates = widest(rows.stream().flatMap(r -> r.date().stream()), Letters.medium(12));
        double widestTag = widest(rows.stream().flatMap(r -> r.tag().stream()), Letters.regular(11));
        double tagged = widestTag == 0 ? 0 : widestTag + TAG;
        values = widest(rows.stream().flatMap(r -> r.money().stream()).map(Money::value), Letters.semibold(12));
        tags = dates + tagged + values > CRAMPED ? 0 : tagged;
        getStyleClass().add("group-rows");
        rows.forEach(row -> getChildren().addAll(line(row), note(row)));
    }

    private static double widest(Stream<String> texts, Letters letters) {
        return Math.ceil(texts.mapToDouble(t -> TextMeasure.bundled().width(t, letters))
                .map(w -> w + 2)
                .max()
                .orElse(0));
    }

    private Node line(Row row) {
        HBox line = new HBox(GAP);
        line.setAlignment(row.money().isPresent() ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        if (dates > 0) {
            line.getChildren().add(fixed(Nodes.label(row.date().orElse(""), "medium"), dates));
        }
        if (tags > 0 && (row.tag().isPresent() || row.money().isPresent())) {
            HBox tag = new HBox();
            row.tag().ifPresent(words -> tag.getChildren().add(Nodes.tag(words)));
            tag.setAlignment(Pos.TOP_LEFT);
            line.getChildren().add(fixed(tag, tags));
        }
        row.money()
                .ifPresentOrElse(
                        money -> {
                            Label value = Nodes.label(money.value(), "semibold");
                            value.setAlignment(Pos.CENTER_RIGHT);
                            line.getChildren().addAll(new Track(money), fixed(value, values));
                        },
                        () -> {
                            Label said = Nodes.wrapped(row.said(), "medium");
                            said.setMaxWidth(Double.MAX_VALUE);
                            HBox.setHgrow(said, Priority.ALWAYS);
                            line.getChildren().add(said);
                        });
        line.getChildren().add(fixed(row.retained() ? retained() : new Region(), CHECK));
        return line;
    }

    private Node note(Row row) {
        String words =
                row.money().isPresent() ? labels.messages().get("groups.said", row.said(), row.covers()) : row.covers();
        if (tags == 0 && row.tag().isPresent()) {
            words = labels.messages().get("groups.tagged", row.tag().get(), words);
        }
        Label note = Nodes.wrapped(words, "note", "group-note");
        Nodes.hint(note, row.source());
        return note;
    }

    private Region retained() {
        Label check = new Label(null, new FontIcon(Feather.CHECK));
        check.getStyleClass().add("retained");
        String words = labels.messages().get("groups.retained");
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

        Track(Money money) {
            share = money.share();
            bar.getStyleClass().add("group-bar");
            money.style().ifPresent(bar.getStyleClass()::add);
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
