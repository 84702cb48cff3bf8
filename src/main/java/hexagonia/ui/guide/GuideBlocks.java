package hexagonia.ui.guide;

import hexagonia.text.Guide;
import hexagonia.ui.theme.Nodes;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The blocks of the guide as nodes.
final class GuideBlocks {
    private static final double MARK = 18;

    private GuideBlocks() {}

    static Node node(Guide.Block block) {
        return switch (block) {
            case Guide.Heading(int level, String text) -> Nodes.wrapped(text, "guide-heading-" + level);
            case Guide.Line(List<Guide.Piece> pieces) -> flow(pieces);
            case Guide.Step(String mark, List<Guide.Piece> pieces) -> {
                Label number = Nodes.label(mark.equals("-") ? "•" : mark, "note");
                number.setMinWidth(MARK);
                TextFlow line = flow(pieces);
                HBox.setHgrow(line, Priority.ALWAYS);
                yield new HBox(4, number, line);
            }
            case Guide.Picture picture -> picture(picture);
        };
    }

    /// What a row of labels says.
    static String words(HBox row) {
        return row.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }

    private static TextFlow flow(List<Guide.Piece> pieces) {
        TextFlow flow = new TextFlow();
        for (Guide.Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(piece.code() ? "guide-code" : "guide-words");
            flow.getChildren().add(text);
        }
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    /// A picture as wide as the text.
    private static final class Frame extends Region {
        private final ImageView view;

        Frame(ImageView view) {
            this.view = view;
            getStyleClass().add("guide-picture");
            getChildren().add(view);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width * view.getImage().getHeight() / view.getImage().getWidth();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(getWidth() - 2);
            view.relocate(1, 1);
        }
    }

    private static Node picture(Guide.Picture picture) {
        InputStream in = GuideBlocks.class.getResourceAsStream("/hexagonia/guide/" + picture.file());
        ImageView view = new ImageView(new Image(in));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(picture.alternative());
        return new Frame(view);
    }
}
