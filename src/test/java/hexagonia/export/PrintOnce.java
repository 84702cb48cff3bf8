package hexagonia.export;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Names the printers there are, writes a report to a file, prints it on one of them, and says how that went: what a
/// test runs where it has set the queues.
final class PrintOnce {
    private PrintOnce() {}

    public static void main(String[] arguments) throws Exception {
        Printing.printers().stream().sorted().forEach(System.out::println);
        try (OutputStream file = Files.newOutputStream(Path.of(arguments[1]))) {
            PdfBook.write(SampleReport.report(), file);
        }
        try {
            Printing.print(SampleReport.report(), arguments[0], _ -> {});
            System.out.println("sent");
        } catch (Printing.Refused refused) {
            System.out.println(refused.getMessage());
        }
        System.exit(0);
    }
}
