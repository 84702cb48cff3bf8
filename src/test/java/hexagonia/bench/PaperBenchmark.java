package hexagonia.bench;

import hexagonia.Looking;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Findings;
import hexagonia.export.PdfBook;
import hexagonia.page.Pages;
import hexagonia.page.Paper;
import hexagonia.page.Plan;
import hexagonia.page.Report;
import hexagonia.page.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// How long paper takes: the summary of the bundled strategy in a process of its own and in one that has made some, and
/// every exhibit laid out and painted.
record PaperBenchmark(Stopwatch watch) {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");

    void run() {
        Looking looking = Looking.atBundled(Locale.FRENCH);
        watch.title("paper");
        watch.measure("summary, whole process", 3, _ -> process());
        watch.measure("summary, warm", 20, _ -> {
            Plan plan = new Summary(looking.labels()).plan(looking.explorer(), looking.state(), Paper.A4);
            return pdf(pages(looking).of(plan, _ -> {}));
        });
        for (Exhibit exhibit : Exhibits.all()) {
            watch.measure(exhibit.id() + ": laid out and painted", 20, _ -> {
                Findings findings = looking.explorer().findings(looking.state());
                return pdf(pages(looking).of(exhibit, findings));
            });
        }
    }

    private static Pages pages(Looking looking) {
        return new Pages(Paper.A4, looking.labels(), DATE);
    }

    private static byte[] pdf(Report report) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfBook.write(report, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The command as the launchers start it.
    private static Object process() {
        try {
            Path file = Files.createTempFile("hexagonia", ".pdf");
            int code = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "hexagonia.Main",
                            "report",
                            "--out",
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            Files.delete(file);
            return code;
        } catch (IOException | InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
