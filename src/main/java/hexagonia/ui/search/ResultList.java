package hexagonia.ui.search;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.ui.overlay.TallScroll;
import hexagonia.ui.theme.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Results under their headings, one of them chosen; a field beside keeps the keyboard and moves the choice.
final class ResultList extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double GAP = 10;

    /// How long words on one line are at most.
    private static final double ONE_LINE = 480;

    private final VBox content = new VBox();
    private final TallScroll scroll = new TallScroll(content, this::height);
    private final List<Row> rows = new ArrayList<>();
    private final Runnable done;
    private final double most;
    private int chosen = -1;

    /// @param done runs before what is chosen runs
    ResultList(Runnable done) {
        this(done, Double.MAX_VALUE);
    }

    /// Results on one line each, with what they are.
    ///
    /// @param most how high the list is at most: as high as rows fit whole
    ResultList(Runnable done, double most) {
        this.done = done;
        this.most = most;
        scroll.getStyleClass().add("results");
        content.getStyleClass().add("results-content");
        content.setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren().add(scroll);
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /// As high as all results are at this width, their lines broken, or as those that fit whole.
    private double height(double width, double all) {
        if (all <= most) {
            return all;
        }
        double high = content.getInsets().getTop();
        double whole = high;
        for (Node child : content.getChildren()) {
            high += Math.max(child.minHeight(width), child.prefHeight(width));
            if (high > most) {
                break;
            }
            whole = child instanceof Row ? high : whole;
        }
        return whole;
    }

    private boolean oneLine() {
        return most < Double.MAX_VALUE;
    }

    /// The names of what is listed.
    List<String> names() {
        return rows.stream().map(row -> row.result.name().text()).toList();
    }

    /// Shows these, the first chosen, under a sentence that says what was not found, unless it is empty.
    void show(List<Result> results, String none) {
        content.getChildren().clear();
        rows.clear();
        chosen = -1;
        if (!none.isEmpty()) {
            content.getChildren().add(Nodes.wrapped(none, "second", "result-none"));
        }
        String group = "";
        for (Result result : results) {
            if (!result.group().equals(group)) {
                group = result.group();
                content.getChildren().add(Nodes.label(group, "result-group"));
            }
            Row row = new Row(result);
            rows.add(row);
            content.getChildren().add(row);
        }
        scroll.setVvalue(0);
        choose(0);
    }

    /// Moves the choice, round at the ends.
    void move(int by) {
        if (!rows.isEmpty()) {
            choose(Math.floorMod(chosen + by, rows.size()));
        }
    }

    /// Does what is chosen; whether there was something to do.
    boolean open() {
        if (chosen < 0) {
            return false;
        }
        Result result = rows.get(chosen).result;
        done.run();
        result.choose().run();
        return true;
    }

    /// Has what is chosen join those compared; whether it can.
    boolean compare(Consumer<List<String>> join) {
        List<String> records = chosen < 0 ? List.of() : rows.get(chosen).result.compared();
        if (!records.isEmpty()) {
            done.run();
            join.accept(records);
        }
        return !records.isEmpty();
    }

    private void choose(int row) {
        if (chosen >= 0) {
            rows.get(chosen).pseudoClassStateChanged(CHOSEN, false);
        }
        chosen = row < rows.size() ? row : -1;
        if (chosen >= 0) {
            rows.get(chosen).pseudoClassStateChanged(CHOSEN, true);
            scroll.setAccessibleText(rows.get(chosen).getAccessibleText());
            reveal(rows.get(chosen));
        }
    }

    private void reveal(Region row) {
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        Bounds at = row.getBoundsInParent();
        double top = scroll.getVvalue() * room;
        if (at.getMinY() < top || rows.getFirst() == row) {
            scroll.setVvalue(rows.getFirst() == row ? 0 : at.getMinY() / room);
        } else if (at.getMaxY() > top + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((at.getMaxY() - scroll.getViewportBounds().getHeight()) / room);
        }
    }

    /// One result: icon, name, what stands at its right, and beneath where it was found.
    private final class Row extends HBox {
        private final Result result;

        Row(Result result) {
            super(8);
            this.result = result;
            getStyleClass().add("result");
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            setAccessibleText(result.name().text()
                    + (beside().text().isEmpty() ? "" : ", " + beside().text())
                    + (result.right().isEmpty() ? "" : ", " + result.right())
                    + (result.computed().isEmpty() ? "" : ", " + result.computed()));
            Pane words = oneLine() ? line() : lines();
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            getChildren().addAll(new FontIcon(result.icon()), words);
            if (oneLine()) {
                FontIcon enter = new FontIcon(Feather.CORNER_DOWN_LEFT);
                enter.getStyleClass().add("result-enter");
                getChildren().add(enter);
            }
            if (!result.right().isEmpty()) {
                Label right = Nodes.label(result.right(), "result-right");
                right.setMinWidth(USE_PREF_SIZE);
                getChildren().add(right);
                if (!result.computed().isEmpty()) {
                    getChildren().add(Nodes.computed(result.computed()));
                }
            }
            setOnMouseMoved(_ -> {
                if (chosen < 0 || rows.get(chosen) != this) {
                    choose(rows.indexOf(this));
                }
            });
            setOnMouseClicked(_ -> {
                choose(rows.indexOf(this));
                open();
            });
        }

        private Pane lines() {
            VBox words = new VBox(flow(result.name(), "result-name"));
            result.where().ifPresent(where -> words.getChildren().add(flow(where, "result-where")));
            words.setAlignment(Pos.CENTER_LEFT);
            return words;
        }

        /// The name, then where it was found, or what it is; these beneath where they are too long.
        private Pane line() {
            Marked after = beside();
            TextMeasure measure = TextMeasure.bundled();
            double wide = measure.width(result.name().text(), Letters.semibold(13))
                    + measure.width(after.text() + result.right(), Letters.semibold(11));
            Pane words = wide <= ONE_LINE ? level() : new VBox();
            words.getChildren().add(flow(result.name(), "result-name"));
            if (!after.text().isEmpty()) {
                words.getChildren().add(flow(after, "result-where"));
            }
            words.getStyleClass().add("result-words");
            return words;
        }

        /// Where it was found; on one line, what it is.
        private Marked beside() {
            return result.where().orElse(Marked.plain(oneLine() ? result.about() : ""));
        }

        private static HBox level() {
            HBox words = new HBox(GAP);
            words.setFillHeight(false);
            return words;
        }

        private static TextFlow flow(Marked marked, String style) {
            TextFlow flow = new TextFlow(marked.pieces().toArray(Node[]::new));
            flow.getStyleClass().add(style);
            return flow;
        }
    }
}
