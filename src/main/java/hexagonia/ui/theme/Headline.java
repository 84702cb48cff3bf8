package hexagonia.ui.theme;

import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import javafx.scene.layout.Region;

/// What a view finds, in lines of about one length: as many as its room asks for, none with a word left over.
public final class Headline extends StillLabel {
    /// How near the width is found.
    private static final double STEP = 4;

    /// What the width was last found for, and the width.
    private String known = "";
    private double even;

    public Headline() {
        super("");
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
        String asked = getText() + '\n' + width + '\n' + getFont().getSize();
        if (!asked.equals(known)) {
            known = asked;
            even = found(width);
        }
        return even;
    }

    private double found(double width) {
        int lines = lines(width);
        double enough = width;
        for (double little = width / (lines + 1); lines > 1 && enough - little > STEP; ) {
            double middle = (little + enough) / 2;
            if (lines(middle) > lines) {
                little = middle;
            } else {
                enough = middle;
            }
        }
        return Math.min(width, enough + STEP);
    }

    private int lines(double width) {
        Letters letters = Letters.semibold(getFont().getSize());
        return TextMeasure.bundled().lines(getText(), letters, width).size();
    }
}
