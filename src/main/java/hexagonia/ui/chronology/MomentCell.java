package hexagonia.ui.chronology;

import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.PartialDate;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Dated;
import hexagonia.wording.Labels;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows one line of the chronology: its year, its date as precise as known, its kind, what happened, the records
/// concerned, and who says so.
final class MomentCell extends ListCell<Line> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final double YEAR = 72;
    private static final double DATE = 120;
    private static final double KIND = 90;
    private static final double SOURCE = 380;

    private final Labels labels;
    private final Dated words;
    private final Consumer<String> open;
    private final Predicate<Moment> chosen;
    private final Predicate<Region> wide;

    MomentCell(Labels labels, Consumer<String> open, Predicate<Moment> chosen, Predicate<Region> wide) {
        this.labels = labels;
        this.words = new Dated(labels);
        this.open = open;
        this.chosen = chosen;
        this.wide = wide;
        getStyleClass().add("moment");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() instanceof Moment moment && event.isStillSincePress()) {
                moment.subjects().stream().findFirst().ifPresent(open);
            }
        });
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        Node shown = null;
        String spoken = null;
        boolean first = false;
        boolean marked = false;
        if (!empty && line instanceof Moment moment) {
            shown = row(moment);
            spoken = words.when(moment.fact()) + ", " + words.title(moment.fact());
            first = moment.first();
            marked = chosen.test(moment);
        } else if (!empty && line != null) {
            spoken = labels.messages().get("chronology.heading");
            shown = heading(spoken);
        }
        setGraphic(shown);
        setAccessibleText(spoken);
        pseudoClassStateChanged(FIRST, first);
        pseudoClassStateChanged(CHOSEN, marked);
    }

    private static Node heading(String text) {
        HBox heading = new HBox(Nodes.label(text, "moment-heading"));
        heading.getStyleClass().add("moment-row");
        heading.setAlignment(Pos.BOTTOM_LEFT);
        return heading;
    }

    private Node row(Moment moment) {
        boolean large = wide.test(this);
        Label year = Nodes.label(moment.first() ? year(moment) : "", "moment-year");
        fix(year, YEAR);
        year.setMaxHeight(Double.MAX_VALUE);
        HBox kind = new HBox(Nodes.tag(words.kind(moment.fact())));
        fix(kind, KIND);
        Label source = Nodes.label(words.source(moment.fact()), "note");
        source.setMinWidth(0);
        Nodes.hint(source, full(moment.fact()));
        VBox what = new VBox(1, title(moment), new FittingLinks(labels, moment.subjects(), open, focusedProperty()));
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox body = new HBox(8, date(moment), kind, what);
        body.getStyleClass().add("moment-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        if (large) {
            fix(source, SOURCE);
            body.getChildren().add(source);
        } else {
            what.getChildren().add(source);
        }
        HBox row = new HBox(year, body);
        row.getStyleClass().add("moment-row");
        return row;
    }

    private HBox date(Moment moment) {
        boolean vague = moment.fact() instanceof Event && precision(moment) == PartialDate.Precision.YEAR;
        HBox date = new HBox(
                4,
                vague
                        ? Nodes.label(labels.messages().get("chronology.in-the-year"), "second")
                        : Nodes.label(words.when(moment.fact()), "medium"));
        if (moment.isInferred()) {
            date.getChildren()
                    .add(Nodes.inferred(labels.messages().get("chronology.inferred", words.source(moment.fact()))));
        }
        fix(date, DATE);
        return date;
    }

    private Label title(Moment moment) {
        Label title = Nodes.label(words.title(moment.fact()), "medium");
        title.setMinWidth(0);
        Stream<String> more = Stream.concat(
                Stream.of(words.title(moment.fact())),
                moment.fact() instanceof Event e ? e.note().map(n -> n.in(labels.locale())).stream() : Stream.empty());
        Nodes.hint(title, more.collect(Collectors.joining("\n")));
        return title;
    }

    private String year(Moment moment) {
        return moment.year()
                .map(y -> Integer.toString(y))
                .orElseGet(() -> labels.messages().get("chronology.undated"));
    }

    private static PartialDate.Precision precision(Moment moment) {
        return moment.date().map(PartialDate::precision).orElse(PartialDate.Precision.DAY);
    }

    private String full(Fact fact) {
        String written = fact instanceof Event e
                ? e.asWritten()
                        .map(w -> labels.messages().get("claims.quote", w) + "\n")
                        .orElse("")
                : "";
        return written + words.source(fact).replace(" · ", "\n");
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setMaxWidth(width);
    }
}
