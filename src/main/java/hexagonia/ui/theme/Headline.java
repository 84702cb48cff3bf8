package hexagonia.ui.theme;

import hexagonia.figure.EvenLines;
import hexagonia.figure.Letters;
import javafx.scene.layout.Region;

/// What a view finds, in even lines: as many as its room asks for, none with a word left over.
public final class Headline extends StillLabel {
    /// What the toolkit may measure beyond ours.
    private static final double SPARE = 1;

    /// What the width was last found for, and the width.
    private String known = "";
    private double even;

    public Headline() {
        this("headline");
    }

    /// One in the letters of a style.
    public Headline(String style) {
        super("");
        getStyleClass().add(style);
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
        double even = EvenLines.width(getText(), Letters.semibold(getFont().getSize()), width);
        return Math.min(width, even + SPARE);
    }
}
