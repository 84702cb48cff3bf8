package hexagonia.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// A PDF as it is read aloud: its elements, indented, each with what it says; and what would make it hard to follow.
public final class PdfReading {
    private static final List<String> PAINTING =
            List.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Tj", "TJ", "'", "\"", "sh", "Do", "BI");
    private static final List<String> HOLDERS =
            List.of("Document", "Sect", "Table", "THead", "TBody", "TR", "L", "LI", "TOC", "Reference");

    private final StringBuilder text = new StringBuilder();
    private final List<String> faults = new ArrayList<>();
    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private int level;

    private PdfReading(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            pieces.put(page, pieces(page));
            bare(page);
        }
        for (var kid : pdf.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            read((PDStructureElement) kid, 0);
        }
    }

    private static PdfReading of(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            return new PdfReading(pdf);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// One line for each element, in the order of reading.
    public static String text(byte[] file) {
        return of(file).text.toString();
    }

    /// Elements that say nothing, levels of heading that are skipped, rows of unequal width, and what is painted
    /// outside of any tag; empty where all is well.
    public static List<String> faults(byte[] file) {
        return of(file).faults;
    }

    private static Map<Integer, String> pieces(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(piece -> piece.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, PdfReading::words));
    }

    private static String words(PDMarkedContent piece) {
        return piece.getContents().stream()
                .map(part -> switch (part) {
                    case TextPosition letter -> letter.getUnicode();
                    case PDMarkedContent span when span.getActualText() != null -> span.getActualText();
                    case PDMarkedContent span -> words(span);
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private void bare(PDPage page) throws IOException {
        int depth = 0;
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "BDC", "BMC" -> depth++;
                    case "EMC" -> depth--;
                    default -> {
                        if (depth == 0 && PAINTING.contains(operator.getName())) {
                            faults.add("bare " + operator.getName());
                        }
                    }
                }
            }
        }
    }

    private void read(PDStructureElement element, int depth) {
        String type = element.getStructureType();
        text.append("  ".repeat(depth)).append(type).append(attributes(element));
        var said = new StringBuilder();
        var children = new ArrayList<PDStructureElement>();
        for (var kid : element.getKids()) {
            switch (kid) {
                case Integer piece -> said.append(pieces.get(element.getPage()).get(piece));
                case PDStructureElement child -> {
                    children.add(child);
                    said.append('⟦').append(children.size()).append('⟧');
                }
                case PDObjectReference link ->
                    text.append(" → “")
                            .append(((PDAnnotation) link.getReferencedObject()).getContents())
                            .append('”');
                default -> throw new IllegalStateException(kid.toString());
            }
        }
        if (!HOLDERS.contains(type)) {
            text.append(" “").append(said).append('”');
        }
        text.append('\n');
        check(element, type, said.toString());
        children.forEach(child -> read(child, depth + 1));
    }

    private void check(PDStructureElement element, String type, String said) {
        boolean silent = type.equals("Figure")
                ? element.getAlternateDescription() == null
                        || element.getAlternateDescription().isBlank()
                : said.isBlank();
        if (silent) {
            faults.add("empty " + type);
        }
        if (type.matches("H\\d")) {
            int now = type.charAt(1) - '0';
            if (now > level + 1) {
                faults.add("H" + level + " then " + type);
            }
            level = now;
        }
        if (type.equals("Table")) {
            var widths = rows(element).map(PdfReading::width).distinct().toList();
            if (widths.size() > 1) {
                faults.add("rows of " + widths);
            }
        }
    }

    private static Stream<PDStructureElement> rows(PDStructureElement table) {
        return elements(table).flatMap(e -> e.getStructureType().equals("TR") ? Stream.of(e) : rows(e));
    }

    private static int width(PDStructureElement row) {
        return elements(row)
                .mapToInt(cell -> table(cell)
                        .map(PDTableAttributeObject::getColSpan)
                        .findFirst()
                        .orElse(1))
                .sum();
    }

    private static Stream<PDStructureElement> elements(PDStructureElement parent) {
        return parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }

    private static Stream<PDTableAttributeObject> table(PDStructureElement cell) {
        var attributes = cell.getAttributes();
        return Stream.iterate(0, i -> i < attributes.size(), i -> i + 1)
                .map(i -> attributes.getObject(i))
                .filter(PDTableAttributeObject.class::isInstance)
                .map(PDTableAttributeObject.class::cast);
    }

    private static String attributes(PDStructureElement element) {
        var said = new StringBuilder();
        table(element).forEach(table -> {
            if (table.getScope() != null) {
                said.append(' ').append(table.getScope());
            }
            if (table.getColSpan() > 1) {
                said.append(" ×").append(table.getColSpan());
            }
        });
        if (element.getElementIdentifier() != null) {
            said.append(" #").append(element.getElementIdentifier());
        }
        if (element.getAlternateDescription() != null) {
            said.append(" ‹").append(element.getAlternateDescription()).append('›');
        }
        return said.toString();
    }
}
