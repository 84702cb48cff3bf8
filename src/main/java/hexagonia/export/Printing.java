package hexagonia.export;

import hexagonia.figure.PixelGrid;
import hexagonia.page.Leaf;
import hexagonia.page.Report;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;

/// Sends a report to a printer: as the PDF that it is, through the queue of the system or where the printer takes it,
/// else page by page. Takes seconds: any thread but that of a window.
public final class Printing {
    private static final int DPI = 300;
    private static final double POINTS = 72;
    /// Longer than A4, in points.
    private static final double LARGE = 1000;

    private Printing() {}

    /// Why a report was not printed: the key of a sentence, and what fills it.
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient List<Object> arguments;

        Refused(String key, Object... arguments) {
            super(key + " " + List.of(arguments));
            this.key = key;
            this.arguments = List.of(arguments);
        }

        public String key() {
            return key;
        }

        public Object[] arguments() {
            return arguments.toArray();
        }
    }

    /// The names of the printers there are, the usual one first.
    public static List<String> printers() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return Stream.concat(Stream.ofNullable(usual), services())
                .map(PrintService::getName)
                .distinct()
                .toList();
    }

    private static Stream<PrintService> services() {
        return Stream.of(PrintServiceLookup.lookupPrintServices(null, null));
    }

    /// Prints on the printer of a name; `page` is told the number of each page as it is made.
    public static void print(Report report, String printer, IntConsumer page) throws Refused {
        PrintService service = services()
                .filter(s -> s.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new Refused("print.gone", printer));
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(service.getAttribute(PrinterIsAcceptingJobs.class))) {
            throw new Refused("print.stopped", printer);
        }
        try {
            if (SystemQueue.isThere()) {
                new SystemQueue(printer).send(report, pdf(report, page));
            } else if (service.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF)) {
                var doc = new SimpleDoc(new ByteArrayInputStream(pdf(report, page)), DocFlavor.INPUT_STREAM.PDF, null);
                service.createPrintJob().print(doc, attributes(report));
            } else {
                painted(report, service);
            }
        } catch (InterruptedIOException _) {
            throw new Refused("paper.cancelled");
        } catch (PrintException | PrinterException | IOException refused) {
            throw new Refused("print.failed", printer, reason(refused));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refused("paper.cancelled");
        }
    }

    private static byte[] pdf(Report report, IntConsumer page) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfBook.write(report, out, page);
        return out.toByteArray();
    }

    private static PrintRequestAttributeSet attributes(Report report) {
        var asked = new HashPrintRequestAttributeSet();
        asked.add(new JobName(report.title(), report.language()));
        Leaf first = report.leaves().getFirst();
        asked.add(isLarge(first) ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4);
        return asked;
    }

    /// Whether a leaf wants A3.
    static boolean isLarge(Leaf leaf) {
        return Math.max(leaf.width(), leaf.height()) > LARGE;
    }

    private static void painted(Report report, PrintService service) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        job.setJobName(report.title());
        job.setPrintable((graphics, format, page) -> {
            if (page >= report.leaves().size()) {
                return Printable.NO_SUCH_PAGE;
            }
            paint(report.leaves().get(page), (Graphics2D) graphics, format);
            return Printable.PAGE_EXISTS;
        });
        job.print(attributes(report));
    }

    /// As large as the sheet lets it, turned where it lies otherwise.
    private static void paint(Leaf leaf, Graphics2D graphics, PageFormat format) {
        double width = format.getWidth();
        double height = format.getHeight();
        if ((leaf.width() > leaf.height()) != (width > height)) {
            graphics.translate(width, 0);
            graphics.rotate(Math.PI / 2);
            width = format.getHeight();
            height = format.getWidth();
        }
        double scale = Math.min(width / leaf.width(), height / leaf.height());
        graphics.scale(scale, scale);
        new Graphics2DPainter(graphics, new PixelGrid(DPI / POINTS)).paint(leaf.figure());
    }

    private static String reason(Exception refused) {
        return refused.getMessage() == null ? refused.getClass().getSimpleName() : refused.getMessage();
    }
}
