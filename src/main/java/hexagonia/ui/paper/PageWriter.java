package hexagonia.ui.paper;

import hexagonia.export.PdfBook;
import hexagonia.export.Printing;
import hexagonia.page.Report;
import hexagonia.settings.AtomicFile;
import hexagonia.settings.Unwritten;
import hexagonia.text.Messages;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.task.Elsewhere;
import hexagonia.ui.task.Later;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

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
                        page -> words.get("paper.writing", page, report.leaves().size(), file.getFileName()),
                        page -> written(report, file, page)));
    }

    void print(Report report, String printer) {
        work(
                page -> words.get("print.sending", page, report.leaves().size(), printer),
                page -> printed(report, printer, page));
    }

    /// What takes a while, page by page, and the sentence that it ends in.
    private interface Work {
        String done(IntConsumer page);
    }

    /// Says which page it is at, with a button that stops it.
    private void work(IntFunction<String> at, Work work) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        AtomicBoolean over = new AtomicBoolean();
        Runnable stop = () -> Optional.ofNullable(worker.get()).ifPresent(Thread::interrupt);
        IntConsumer say = page -> Later.run(() -> {
            if (!over.get()) {
                overlay.say(at.apply(page), words.get("paper.cancel"), stop);
            }
        });
        Elsewhere.run(
                "paper",
                () -> {
                    worker.set(Thread.currentThread());
                    return work.done(say);
                },
                sentence -> {
                    over.set(true);
                    overlay.say(sentence);
                });
    }

    private String written(Report report, Path file, IntConsumer page) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfBook.write(report, out, page);
            AtomicFile.write(file, out.toByteArray());
            return words.get("cli.export.done", file);
        } catch (InterruptedIOException _) {
            return words.get("paper.cancelled");
        } catch (IOException refused) {
            Unwritten why = Unwritten.of(file, refused);
            return words.get(why.key(), why.arguments().toArray());
        }
    }

    private String printed(Report report, String printer, IntConsumer page) {
        try {
            Printing.print(report, printer, page);
            return words.get("print.done", printer);
        } catch (Printing.Refused refused) {
            return words.get(refused.key(), refused.arguments());
        }
    }
}
