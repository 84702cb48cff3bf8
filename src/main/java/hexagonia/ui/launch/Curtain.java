package hexagonia.ui.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/// Holds back what is written until it is known whether it is worth showing; afterwards lets everything through,
/// since who took the stream in the meantime keeps it. Safe to use from several threads.
final class Curtain extends OutputStream {
    private final OutputStream stage;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean open;

    Curtain(OutputStream stage) {
        this.stage = stage;
    }

    /// Shows what was held, in its order, and holds nothing more.
    synchronized void lift() throws IOException {
        if (!open) {
            open = true;
            held.writeTo(stage);
            stage.flush();
        }
    }

    /// Forgets what was held, which it returns, and holds nothing more.
    synchronized String drop(Charset charset) {
        open = true;
        String forgotten = held.toString(charset);
        held.reset();
        return forgotten;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        target().write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) throws IOException {
        target().write(bytes, from, count);
    }

    @Override
    public synchronized void flush() throws IOException {
        target().flush();
    }

    private OutputStream target() {
        return open ? stage : held;
    }
}
