package hexagonia.export;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/// The logical structure of a PDF: a document of figures, one per page, each with its alternative text.
/// See ISO 32000-1, 14.7 and 14.8.
final class PdfTags {
    static final COSName FIGURE = COSName.getPDFName(StandardStructureTypes.Figure);

    private final PDStructureElement pages;
    private final COSArray parents = new COSArray();
    private int count;

    PdfTags(PDDocument document) {
        var root = new PDStructureTreeRoot();
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
        pages = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(pages);
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.getCOSObject().setItem(COSName.NUMS, parents);
        root.setParentTree(tree);
    }

    /// The properties under which a page is to draw its one figure.
    PDPropertyList figure(PDPage page, String alternative) {
        var element = new PDStructureElement(StandardStructureTypes.Figure, pages);
        element.setPage(page);
        element.setAlternateDescription(alternative);
        element.getCOSObject().setInt(COSName.K, 0);
        pages.appendKid(element);
        page.setStructParents(count);
        var contents = new COSArray();
        contents.add(element);
        parents.add(org.apache.pdfbox.cos.COSInteger.get(count));
        parents.add(contents);
        count++;
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, 0);
        return PDPropertyList.create(properties);
    }
}
