package hexagonia.ui.failure;

import hexagonia.model.Meta;
import hexagonia.text.Version;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// What there is to know of a failure for who mends the program: versions, the data, and the stack trace.
public record Details(Throwable thrown, Meta data) {
    /// Puts them on the clipboard.
    public void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text()));
    }

    /// Them as plain text, the same in all languages.
    public String text() {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return "%s · %s %s · Java %s · JavaFX %s · %s %s%n%s"
                .formatted(
                        Version.ofProgram(),
                        data.id(),
                        data.release(),
                        System.getProperty("java.version"),
                        System.getProperty("javafx.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        trace);
    }
}
