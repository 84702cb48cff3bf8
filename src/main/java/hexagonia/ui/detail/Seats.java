package hexagonia.ui.detail;

import hexagonia.explore.Seat;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import hexagonia.geo.Outlines;
import hexagonia.map.BaseMap;
import hexagonia.map.DrawnMap;
import hexagonia.map.MapFigure;
import hexagonia.map.MapInput;
import hexagonia.map.MapOptions;
import hexagonia.map.SeatContent;
import hexagonia.model.Entity;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where a record sits: a small map of all its seats, which tells where and no more, with their names beside it. One
/// map
/// serves every record, so that the land is drawn once.
final class Seats {
    private static final double WIDTH = 122;
    private static final double HEIGHT = 120;
    private static final int NAMED = 5;

    private final Labels labels;
    private final Palette palette;
    private final MapFigure figures = new MapFigure(Outlines.bundled(), TextMeasure.bundled());
    private final FigureView view = new FigureView();
    private Optional<BaseMap> land = Optional.empty();

    Seats(Labels labels, Palette palette) {
        this.labels = labels;
        this.palette = palette;
        view.setId("seat-map");
        view.setMinSize(WIDTH, HEIGHT);
        view.setMaxSize(WIDTH, HEIGHT);
        view.setFocusTraversable(false);
        view.setMouseTransparent(true);
    }

    /// Lets go of the record last shown.
    void leave() {
        if (view.getParent() instanceof Pane row) {
            row.getChildren().remove(view);
        }
    }

    Optional<Node> of(Entity entity, Inspector.Opener opener) {
        Optional<MapInput> content = SeatContent.of(entity, labels);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        view.show(palette, (width, height) -> {
            DrawnMap drawn = figures.draw(content.get(), MapOptions.mini(width, height, palette), land);
            land = Optional.of(drawn.base());
            return drawn.figure();
        });
        VBox names = new VBox(2);
        List<Seat> seats = SeatContent.seats(entity, labels.index());
        FoldedList.into(names, seats, NAMED, seat -> name(seat, entity, opener), labels);
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox row = new HBox(12, view, names);
        row.setAlignment(Pos.CENTER_LEFT);
        boolean ground = switch (entity.kind()) {
            case PLACE, REGION, DEPARTMENT -> true;
            default -> false;
        };
        String title = ground
                ? labels.messages().get("seats.ground")
                : labels.messages().get("seats.title", Math.max(1, seats.size()));
        return Optional.of(Inspector.section(title, row));
    }

    private Node name(Seat seat, Entity entity, Inspector.Opener opener) {
        VBox lines = new VBox();
        boolean itself = seat.place().id().equals(entity.id());
        String place = labels.name(seat.place());
        if (itself) {
            lines.getChildren().add(Nodes.wrapped(place, "medium"));
        } else {
            Hyperlink link = Nodes.link(place, () -> opener.open(seat.place().id()));
            link.setWrapText(true);
            lines.getChildren().add(link);
        }
        seat.point().region().filter(r -> !itself && labels.index().has(r)).ifPresent(region -> {
            Hyperlink link = Nodes.link(labels.brief(region), () -> opener.open(region));
            link.setWrapText(true);
            lines.getChildren().add(link);
        });
        String town = seat.point().commune().orElse(place);
        lines.getChildren()
                .add(Nodes.wrapped(
                        labels.messages().get(seat.stated() ? "seats.written" : "seats.deduced", town), "note"));
        return lines;
    }
}
