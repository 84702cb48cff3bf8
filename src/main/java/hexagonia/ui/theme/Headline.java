package hexagonia.ui.theme;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What a view finds, in lines of about one length: as many as its room asks for, none with a word left over.
public final class Headline extends Label {
    /// The least that lines are made shorter by.
    private static final double STEP = 4;

    public Headline() {
        getStyleClass().add("headline");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /// Takes no more of the width than the lines need to be even.
    @Override
    public void resize(double width, double height) {
        double around = snappedLeftInset() + snappedRightInset();
        super.resize(around + even(width - around), height);
    }

    private double even(double width) {
        int lines = lines(width);
        double least = width;
        while (lines > 1 && least > STEP && lines(least - STEP) == lines) {
            least -= STEP;
        }
        return Math.min(width, least + STEP);
    }

    private int lines(double width) {
        Letters letters = Letters.semibold(getFont().getSize());
        return TextMeasure.bundled().lines(getText(), letters, width).size();
    }
}
