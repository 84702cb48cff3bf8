package hexagonia.ui.extract;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.extract.Extractor;
import hexagonia.export.data.DataFormat;
import hexagonia.settings.AtomicFile;
import hexagonia.settings.Unwritten;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Extract;
import hexagonia.text.FileName;
import hexagonia.text.Messages;
import hexagonia.ui.file.Bases;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.paper.LookedAt;
import hexagonia.ui.paper.Whereto;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Elsewhere;
import hexagonia.ui.task.Fetched;
import hexagonia.wording.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;

/// Writes the table that is looked at to a file, in the form that a card asks for. Rows are made on the JavaFX thread,
/// some at a time; the file is put together elsewhere and written whole. Long work says how far it is and can be called
/// off, and then leaves nothing.
public final class Extracting {
    /// What takes longer than a moment.
    private static final int MANY = 5_000;

    private final Session session;
    private final Labels labels;
    private final Overlay overlay;
    private final Whereto whereto;
    private final Bytes database;

    /// `database` gives the bytes of the database that is explored, whole.
    public Extracting(Session session, Labels labels, Overlay overlay, Whereto whereto, Bytes database) {
        this.session = session;
        this.labels = labels;
        this.overlay = overlay;
        this.whereto = whereto;
        this.database = database;
    }

    /// Asks what is wanted of the table that has the keyboard, else of that of the tab.
    public void ask(Optional<Node> focused) {
        Optional<Exhibit> looked = new LookedAt(session)
                .exhibit(focused)
                .filter(e -> Extractor.sheet(e.of(session.findings(), labels)).isPresent());
        if (looked.isEmpty()) {
            overlay.say(words().get("extract.no-table"));
            return;
        }
        ExtractCard.show(overlay, session, labels, looked.get(), this::write, whole());
    }

    /// Writes the database as it is.
    private Runnable whole() {
        String name = session.index().strategy().meta().id() + ".db";
        return () -> whereto.ask(words().get("extract.whereto"), name)
                .ifPresent(file -> Elsewhere.run("database", () -> written(database, file), overlay::say));
    }

    private void write(Extract extract, DataFormat format) {
        whereto.ask(words().get("extract.whereto"), FileName.of(extract.rows().title(), "." + format.extension()))
                .ifPresent(file -> write(extract, format, file));
    }

    private void write(Extract extract, DataFormat format, Path file) {
        AtomicBoolean off = new AtomicBoolean();
        Extract fetched = new Extract(
                fetched(extract.rows(), off, file),
                fetched(extract.sources(), off, file),
                extract.title(),
                extract.about());
        Elsewhere.run("extract", () -> sentence(fetched, format, file), overlay::say);
    }

    private DataTable fetched(DataTable table, AtomicBoolean off, Path file) {
        return new DataTable(
                table.id(),
                table.title(),
                table.heads(),
                table.size(),
                new Fetched<>(table.rows(), off, done -> progress(table, done, off, file)));
    }

    private void progress(DataTable table, int done, AtomicBoolean off, Path file) {
        if (table.size() > MANY && !off.get()) {
            overlay.say(
                    words().get(
                                    "extract.progress",
                                    file.getFileName(),
                                    100L * Math.min(done, table.size()) / table.size()),
                    words().get("extract.cancel"),
                    () -> off.set(true));
        }
    }

    private String sentence(Extract extract, DataFormat format, Path file) {
        return written(
                () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    format.write(extract, LocalDate.now(ZoneOffset.UTC), out);
                    return out.toByteArray();
                },
                file);
    }

    /// Writes all of it or nothing; the sentence that tells how that went.
    private String written(Bytes bytes, Path file) {
        try {
            AtomicFile.write(file, bytes.read());
            return words().get("cli.export.done", file);
        } catch (CancellationException _) {
            return words().get("extract.cancelled", file.getFileName());
        } catch (Bases.Unread gone) {
            return gone.in(words());
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(file, refused);
            return words().get(why.key(), why.arguments().toArray());
        }
    }

    /// Reads what is to be written.
    @FunctionalInterface
    public interface Bytes {
        byte[] read() throws IOException;
    }

    private Messages words() {
        return labels.messages();
    }
}
