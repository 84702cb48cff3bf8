package hexagonia.ui.paper;

import hexagonia.exhibit.Exhibit;
import hexagonia.export.PdfBook;
import hexagonia.page.Pages;
import hexagonia.page.Paper;
import hexagonia.page.Report;
import hexagonia.settings.AtomicFile;
import hexagonia.settings.Unwritten;
import hexagonia.text.Messages;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Elsewhere;
import hexagonia.wording.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Writes the page of paper of what is looked at as a PDF where the user wants it, and says how that went. The pages
/// are laid out on the JavaFX thread, to which the findings belong; the file is written elsewhere.
public final class PageWriter {
    private final Session session;
    private final Labels labels;
    private final Whereto whereto;
    private final Consumer<String> say;

    /// `say` shows one sentence.
    public PageWriter(Session session, Labels labels, Whereto whereto, Consumer<String> say) {
        this.session = session;
        this.labels = labels;
        this.whereto = whereto;
        this.say = say;
    }

    /// Writes the exhibit that has the keyboard, else that of the tab.
    public void write(Optional<Node> focused) {
        Optional<Exhibit> looked = new LookedAt(session).exhibit(focused);
        if (looked.isEmpty()) {
            say.accept(words().get("paper.no-page"));
            return;
        }
        Exhibit exhibit = looked.get();
        whereto.ask(words().get("paper.whereto"), exhibit.id() + ".pdf").ifPresent(file -> write(exhibit, file));
    }

    private void write(Exhibit exhibit, Path file) {
        Report report = new Pages(Paper.A4, labels, Instant.now()).of(exhibit, session.findings());
        Elsewhere.run("paper", () -> sentence(report, file), say);
    }

    private String sentence(Report report, Path file) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfBook.write(report, out);
            AtomicFile.write(file, out.toByteArray());
            return words().get("cli.export.done", file);
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(file, refused);
            return words().get(why.key(), why.arguments().toArray());
        }
    }

    private Messages words() {
        return labels.messages();
    }
}
