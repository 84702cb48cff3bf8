package hexagonia.export;

import hexagonia.page.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A queue of CUPS, which takes a PDF as it is: fed by `lp`, which says why it refuses. Java would feed it by `lpr`,
/// which is often missing, and does not see that it is stopped.
record SystemQueue(String printer) {
    private static final long PATIENCE = 60;

    /// Whether the system has such queues.
    static boolean isThere() {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .map(folder -> Path.of(folder, "lp"))
                .anyMatch(Files::isExecutable);
    }

    /// Sends the PDF of a report. A queue that is stopped gets nothing: it would print at a moment nobody chose.
    void send(Report report, byte[] pdf) throws IOException, InterruptedException, Printing.Refused {
        if (said(List.of("lpstat", "-p", printer)).text().contains(" disabled ")) {
            throw new Printing.Refused("print.stopped", printer);
        }
        Path file = Files.createTempFile("hexagonia", ".pdf");
        try {
            Files.write(file, pdf);
            Said said = said(order(report, file));
            if (said.code() != 0) {
                throw new Printing.Refused("print.failed", printer, said.text());
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Sheets of several sizes are fitted to the paper there is.
    private List<String> order(Report report, Path file) {
        List<Boolean> large =
                report.leaves().stream().map(Printing::isLarge).distinct().toList();
        List<String> order = new ArrayList<>(List.of("lp", "-d", printer, "-t", report.title()));
        order.addAll(List.of("-o", large.getFirst() ? "media=A3" : "media=A4"));
        order.addAll(large.size() > 1 ? List.of("-o", "fit-to-page") : List.of());
        order.addAll(List.of("--", file.toString()));
        return order;
    }

    /// What a program answered, in English.
    private record Said(int code, String text) {}

    private static Said said(List<String> order) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(order)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        program.environment().put("LC_ALL", "C.UTF-8");
        Process running = program.start();
        try {
            String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Said(running.waitFor(PATIENCE, TimeUnit.SECONDS) ? running.exitValue() : -1, text);
        } finally {
            running.destroy();
        }
    }
}
