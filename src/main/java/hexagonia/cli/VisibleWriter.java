package hexagonia.cli;

import hexagonia.text.Visible;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// Writes what people read: whatever a database holds, nothing of it acts on their terminal.
final class VisibleWriter extends FilterWriter {
    VisibleWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c));
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        write(new String(characters, from, count));
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        write(text.substring(from, from + count));
    }

    @Override
    public void write(String text) throws IOException {
        out.write(Visible.inLines(text));
    }
}
