package hexagonia.ui.compare;

import hexagonia.exhibit.Body;
import hexagonia.explore.Exploration;
import hexagonia.figure.Palette;
import hexagonia.ui.exhibit.PlatePanel;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.wording.Labels;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What the records compared share, beside the map of where they sit.
final class SharedPane extends HBox {
    private static final double MAP = 380;
    private static final double SHARE = 0.3;

    private final SheetView view;
    private final PlatePanel map;

    SharedPane(Session session, Labels labels, Palette palette, Consumer<String> say) {
        view = new SheetView("compared-things", session, labels, say);
        view.getStyleClass().add("compare-body");
        map = new PlatePanel("compare-map", session, labels, palette).finding();
        map.setMinWidth(MAP);
        map.prefWidthProperty().bind(Bindings.max(MAP, widthProperty().multiply(SHARE)));
        HBox.setHgrow(view, Priority.ALWAYS);
        getChildren().addAll(view, map);
    }

    SheetView view() {
        return view;
    }

    void show(Body.Several several, Exploration state) {
        boolean located = false;
        for (Body.Part part : several.parts()) {
            switch (part.content().body()) {
                case Body.Tabled tabled ->
                    view.show(tabled.sheet(), state, part.content().head().name());
                case Body.Drawn _ -> {
                    map.show(part.content());
                    located = true;
                }
                case Body.Carded _, Body.Several _ -> throw new IllegalArgumentException("neither matrix nor map");
            }
        }
        map.setVisible(located);
        map.setManaged(located);
    }
}
