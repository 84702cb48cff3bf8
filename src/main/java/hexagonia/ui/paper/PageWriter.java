package hexagonia.ui.paper;

import hexagonia.export.PdfBook;
import hexagonia.export.Printing;
import hexagonia.page.Report;
import hexagonia.settings.AtomicFile;
import hexagonia.settings.Unwritten;
import hexagonia.text.Messages;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.task.Elsewhere;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/// Writes reports as PDF where the user wants them, or sends them to a printer, and says how that went. The report is
/// made on the JavaFX thread, to which the findings belong; the rest happens elsewhere and can be cancelled: the file
/// appears when it is whole.
final class PageWriter {
    private final Whereto whereto;
    private final Messages words;
    private final Overlay overlay;

    PageWriter(Whereto whereto, Messages words, Overlay overlay) {
        this.whereto = whereto;
        this.words = words;
        this.overlay = overlay;
    }

    /// Writes it under a name that the user may change.
    void write(Report report, String name) {
        whereto.ask(words.get("paper.whereto"), name)
                .ifPresent(file -> work(
                        words.get("paper.writing", report.leaves().size(), file.getFileName()),
                        () -> written(report, file)));
    }

    void print(Report report, String printer) {
        work(words.get("print.sending", report.leaves().size(), printer), () -> printed(report, printer));
    }

    /// What takes a while, and the sentence that it ends in.
    private interface Work {
        String done();
    }

    private void work(String what, Work work) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        overlay.say(what, words.get("paper.cancel"), () -> {
            Thread running = worker.get();
            if (running != null) {
                running.interrupt();
            }
        });
        Elsewhere.run(
                "paper",
                () -> {
                    worker.set(Thread.currentThread());
                    return work.done();
                },
                overlay::say);
    }

    private String written(Report report, Path file) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfBook.write(report, out);
            AtomicFile.write(file, out.toByteArray());
            return words.get("cli.export.done", file);
        } catch (InterruptedIOException _) {
            return words.get("paper.cancelled");
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(file, refused);
            return words.get(why.key(), why.arguments().toArray());
        }
    }

    private String printed(Report report, String printer) {
        try {
            Printing.print(report, printer);
            return words.get("print.done", printer);
        } catch (Printing.Refused refused) {
            return words.get(refused.key(), refused.arguments());
        }
    }
}
