package hexagonia.export;

import hexagonia.export.data.CsvFile;
import hexagonia.page.Attachment;
import hexagonia.page.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// The files attached to a PDF, found by their names and said to be the data it was made from.
final class PdfAttachments {
    private PdfAttachments() {}

    static void write(Report report, PDDocument pdf) throws IOException {
        if (report.attachments().isEmpty()) {
            return;
        }
        var named = new TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var attachment : report.attachments()) {
            var bytes = bytes(attachment);
            var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
            file.setSubtype(mediaType(attachment));
            file.setSize(bytes.length);
            file.setCreationDate(PdfMetadata.date(report));
            file.setModDate(PdfMetadata.date(report));
            var specification = new PDComplexFileSpecification();
            specification.setFile(attachment.name());
            specification.setFileUnicode(attachment.name());
            specification.setFileDescription(attachment.description());
            specification.setEmbeddedFile(file);
            specification.setEmbeddedFileUnicode(file);
            specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
            named.put(attachment.name(), specification);
            associated.add(specification.getCOSObject());
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(named);
        var catalog = pdf.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static String mediaType(Attachment attachment) {
        return switch (attachment) {
            case Attachment.Rows _ -> "text/csv";
            case Attachment.Text text -> text.mediaType();
        };
    }

    static byte[] bytes(Attachment attachment) throws IOException {
        return switch (attachment) {
            case Attachment.Rows rows -> {
                var out = new ByteArrayOutputStream();
                CsvFile.PLAIN.write(rows.rows(), out);
                yield out.toByteArray();
            }
            case Attachment.Text text -> text.text().getBytes(StandardCharsets.UTF_8);
        };
    }
}
