package hexagonia.coverage;

import hexagonia.coverage.Report.Fate;
import hexagonia.model.Document;
import hexagonia.model.Strategy;
import hexagonia.source.StrategyFiles;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// `Coverage DOCUMENT.txt documentId strategyFolder [all]`: whether each number of a document is carried by a claim of
/// its section, or known to be no fact. The documents are not part of the project; give the text of one you hold. Ends
/// with 1 where a number is left or a claim quotes what its section does not hold.
final class Coverage {
    private Coverage() {}

    public static void main(String... arguments) throws Exception {
        Strategy strategy = StrategyFiles.read(Path.of(arguments[2]));
        Document document = strategy.documents().stream()
                .filter(d -> d.id().equals(arguments[1]))
                .findFirst()
                .orElseThrow();
        Report report = Report.of(Files.readString(Path.of(arguments[0])), document, strategy, Reasons.reviewed());
        boolean all = arguments.length > 3;
        try (PrintWriter out = new PrintWriter(new PrintStream(System.out), true, StandardCharsets.UTF_8)) {
            report.lines().stream()
                    .filter(l -> all || l.fate() == Fate.UNCARRIED)
                    .forEach(l -> out.println(String.join(
                            "\t", l.fate().name(), l.section(), l.token().text(), l.by(), l.around())));
            report.misquoted().forEach(m -> out.println("MISQUOTED\t" + m));
            out.printf(
                    "%s: %d numbers, %d quoted, %d no fact, %d left; %d phrases not found%n",
                    document.id(),
                    report.lines().size(),
                    report.count(Fate.QUOTED),
                    report.count(Fate.REASONED),
                    report.count(Fate.UNCARRIED),
                    report.misquoted().size());
        }
        System.exit(report.count(Fate.UNCARRIED) == 0 && report.misquoted().isEmpty() ? 0 : 1);
    }
}
