package hexagonia.ui.card;

import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Breaks long names after their hyphens where they are wider than their room: the toolkit breaks lines at spaces only,
/// and then anywhere in a word.
final class Hyphens {
    /// Shorter words fit wherever a record has names.
    private static final int LONG = 14;

    private Hyphens() {}

    /// To be called once, on what breaks its lines.
    static void breakAt(Labeled name) {
        String whole = name.getText();
        for (String word : whole.split(" ")) {
            if (word.length() >= LONG && word.indexOf('-') > 0) {
                name.setAccessibleText(whole);
                name.widthProperty().subscribe(width -> {
                    if (width.doubleValue() > 0) {
                        name.setText(broken(whole, name, width.doubleValue()));
                    }
                });
                return;
            }
        }
    }

    /// With a new line after the last hyphen that fits, in each line.
    private static String broken(String whole, Labeled name, double width) {
        StringBuilder broken = new StringBuilder();
        int line = 0;
        int fits = 0;
        for (int at = 1; at <= whole.length(); at++) {
            boolean end = at == whole.length();
            char before = whole.charAt(at - 1);
            if (!end && before != '-' && before != ' ') {
                continue;
            }
            if (width(whole.substring(line, at).strip(), name) > width && fits > line) {
                broken.append(whole, line, fits);
                if (whole.charAt(fits - 1) == '-') {
                    broken.append('\n');
                }
                line = fits;
            }
            fits = at;
        }
        return broken.append(whole, line, whole.length()).toString();
    }

    private static double width(String text, Labeled name) {
        Text measured = new Text(text);
        measured.setFont(name.getFont());
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }
}
