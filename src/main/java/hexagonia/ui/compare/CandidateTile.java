package hexagonia.ui.compare;

import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.exhibit.compare.Candidates.Candidate;
import hexagonia.figure.Palette;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.state.CompareEvent;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A record to tick: a card with where it sits and what it was awarded, or one line. The whole of it is the target.
final class CandidateTile extends BorderPane {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final double MAP = 66;
    private static final double BAR = 9;
    private static final double LEAST = 234;
    private static final double LEAST_LINE = 380;

    private final Candidate candidate;
    private final CheckBox box = new CheckBox();

    CandidateTile(Candidate candidate, boolean wordy, Palette palette) {
        this.candidate = candidate;
        getStyleClass().add(wordy ? "candidate" : "candidate-line");
        box.setId("tick-" + candidate.id());
        box.setAccessibleText(candidate.aloud());
        Nodes.hint(box, candidate.aloud());
        box.setOnAction(_ -> {
            box.setSelected(!box.isSelected());
            CompareEvent.ask(box, List.of(candidate.id()));
        });
        setOnMouseClicked(_ -> box.fire());
        Label name = Nodes.label(candidate.name(), "semibold");
        HBox title = new HBox(8, box, name);
        title.setAlignment(Pos.CENTER_LEFT);
        if (wordy) {
            setTop(title);
            VBox lines = new VBox(2);
            candidate.lines().forEach(line -> lines.getChildren().add(line(line)));
            HBox.setHgrow(lines, Priority.ALWAYS);
            HBox middle = new HBox(lines);
            candidate.where().ifPresent(plate -> middle.getChildren().add(map(plate, palette)));
            setCenter(middle);
            VBox foot = new VBox(4);
            candidate.amount().ifPresent(cell -> foot.getChildren().add(amount(cell)));
            foot.getChildren().add(Nodes.wrapped(candidate.more(), "note", "candidate-note"));
            setBottom(foot);
        } else {
            candidate.lines().forEach(line -> title.getChildren().add(line(line)));
            title.getChildren().add(Nodes.spring());
            candidate.amount().ifPresent(cell -> title.getChildren().add(Nodes.label(cell.shown(true), "note")));
            setCenter(title);
        }
    }

    private static Node line(Cell line) {
        HBox words = new HBox(4, Nodes.label(line.shown(true), "second"));
        if (line.origin() == Origin.INFERRED) {
            words.getChildren().add(Nodes.inferred(line.hint().orElse("")));
        }
        return words;
    }

    private static Node amount(Cell cell) {
        Label number = Nodes.label(cell.shown(true), "medium");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, number);
        row.setAlignment(Pos.CENTER_LEFT);
        cell.bars().stream().findFirst().ifPresent(bar -> row.getChildren().add(bar(bar)));
        return row;
    }

    private static Node bar(Bar bar) {
        Region track = Nodes.region("bar-track");
        Region fill = Nodes.region("bar-fill");
        Pane pane = new Pane(track, fill);
        track.setManaged(false);
        fill.setManaged(false);
        pane.setMinHeight(BAR);
        pane.setMaxHeight(BAR);
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.widthProperty().subscribe(width -> {
            track.resizeRelocate(0, 0, width.doubleValue(), BAR);
            fill.resizeRelocate(0, 0, Math.max(1, Math.round(width.doubleValue() * bar.length())), BAR);
        });
        return pane;
    }

    /// What it takes at least across.
    double least() {
        return getStyleClass().contains("candidate") ? LEAST : LEAST_LINE;
    }

    private static Node map(Plate plate, Palette palette) {
        FigureView view = new FigureView();
        view.setFocusTraversable(false);
        view.setMouseTransparent(true);
        view.setMinSize(MAP, MAP);
        view.setMaxSize(MAP, MAP);
        Look look = Look.screen(palette);
        view.show(palette, (w, h) -> plate.at(w, h, look).figure());
        return view;
    }

    void tick(boolean ticked) {
        box.setSelected(ticked);
        pseudoClassStateChanged(TICKED, ticked);
    }

    /// Shows it only if it is found by a text, folded.
    void seek(String text) {
        setVisible(candidate.answers(text));
        setManaged(isVisible());
    }

    String record() {
        return candidate.id();
    }

    CheckBox box() {
        return box;
    }
}
