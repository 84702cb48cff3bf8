package hexagonia.ui.card;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.figure.Palette;
import hexagonia.ui.figure.FigureView;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A picture with names beside it. One view serves every card.
final class PictureRow {
    private static final double WIDTH = 122;

    private final Parts parts;
    private final Look look;
    private final FigureView view = new FigureView();

    PictureRow(Parts parts, Palette palette) {
        this.parts = parts;
        this.look = Look.screen(palette);
        view.setId("seat-map");
        view.setFocusTraversable(false);
        view.setMouseTransparent(true);
    }

    /// Lets go of the card last shown.
    void leave() {
        if (view.getParent() instanceof Pane row) {
            row.getChildren().remove(view);
        }
    }

    Node of(Section section) {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Entry entry : section.entries()) {
            switch (entry.says()) {
                case Says.Pictured p -> row.getChildren().add(picture(p.plate()));
                case Says.Members m -> row.getChildren().add(names(parts.members(m.members(), section.first())));
                case Says.Quantity _, Says.Words _ -> {}
            }
        }
        return row;
    }

    private Node picture(Plate plate) {
        double height = plate.least(WIDTH, look);
        view.setMinSize(WIDTH, height);
        view.setMaxSize(WIDTH, height);
        view.show(look.palette(), (w, h) -> plate.at(w, h, look).figure());
        return view;
    }

    private static VBox names(VBox names) {
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        return names;
    }
}
