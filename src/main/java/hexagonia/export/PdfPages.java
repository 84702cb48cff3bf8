package hexagonia.export;

import hexagonia.page.Attachment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// The explorations that a PDF of ours carries. The file may come from anywhere: it is read no further than some
/// size, and what is no exploration is left alone. Any thread.
public final class PdfPages {
    /// No report of ours is as large.
    private static final long LARGEST = 64L << 20;
    private static final int LONGEST = 1 << 20;
    private static final int MOST = 200;

    /// The library would tell the console, with the insides of it, of each thing wrong in a file: the reader is told by
    /// us, in one sentence.
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private PdfPages() {}

    /// An exploration as text, empty where it cannot be read, and what its page is called.
    public record Page(String title, String text) {}

    /// The pages in order; none where the file carries none.
    /// @throws IOException where it cannot be read, is no PDF, or is damaged
    public static List<Page> read(File file) throws IOException {
        if (file.length() > LARGEST) {
            throw new IOException("larger than any of ours");
        }
        LIBRARY.setLevel(Level.OFF);
        try (PDDocument pdf = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache())) {
            return pages(pdf);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    private static List<Page> pages(PDDocument pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        var names = pdf.getDocumentCatalog().getNames();
        if (names == null
                || names.getEmbeddedFiles() == null
                || names.getEmbeddedFiles().getNames() == null) {
            return pages;
        }
        Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
        for (PDComplexFileSpecification found :
                explorations(names.getEmbeddedFiles().getNames())) {
            String title = Optional.ofNullable(found.getFileDescription()).orElse("");
            Optional<PDEmbeddedFile> file = Optional.ofNullable(found.getEmbeddedFile());
            pages.add(new Page(title, file.isPresent() ? text(file.get()).orElse("") : ""));
        }
        return pages;
    }

    /// The explorations among the files, in the order of pages.
    private static List<PDComplexFileSpecification> explorations(Map<String, PDComplexFileSpecification> files) {
        SortedMap<Integer, PDComplexFileSpecification> found = new TreeMap<>();
        files.forEach((name, file) -> Attachment.place(name).ifPresent(place -> found.put(place, file)));
        return found.values().stream().limit(MOST).toList();
    }

    /// What is packed is unpacked no further than the limit.
    private static Optional<String> text(PDEmbeddedFile file) throws IOException {
        COSBase filter = file.getCOSObject().getFilters();
        boolean packed = COSName.FLATE_DECODE.equals(filter);
        if (filter != null && !packed) {
            return Optional.empty();
        }
        try (InputStream raw = file.getCOSObject().createRawInputStream();
                InputStream in = packed ? new InflaterInputStream(raw) : raw) {
            byte[] read = in.readNBytes(LONGEST + 1);
            return read.length > LONGEST ? Optional.empty() : Optional.of(new String(read, StandardCharsets.UTF_8));
        }
    }
}
