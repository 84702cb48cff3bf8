package hexagonia.export;

import hexagonia.figure.Tag;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// The logical structure of a PDF: a document of sections, each a tree of elements, and which piece of which page
/// belongs to which element. See ISO 32000-1, 14.7 and 14.8.
final class PdfTags {
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, COSBase> parents = new TreeMap<>();

    PdfTags(PDDocument pdf) {
        var catalog = pdf.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
        root.appendKid(document);
    }

    PDStructureElement section() {
        return child(document, StandardStructureTypes.SECT);
    }

    /// A new element of that kind, the last of its parent. Not for tags that are no element of their own.
    PDStructureElement element(PDStructureElement parent, Tag tag) {
        return switch (tag) {
            case Tag.Heading(int level) -> child(parent, "H" + level);
            case Tag.Paragraph _ -> child(parent, StandardStructureTypes.P);
            case Tag.Picture(String alternative) -> {
                var picture = child(parent, StandardStructureTypes.Figure);
                picture.setAlternateDescription(alternative);
                yield picture;
            }
            case Tag.Caption _ -> child(parent, StandardStructureTypes.CAPTION);
            case Tag.Table _ -> child(parent, StandardStructureTypes.TABLE);
            case Tag.TableHead _ -> child(parent, StandardStructureTypes.T_HEAD);
            case Tag.TableBody _ -> child(parent, StandardStructureTypes.T_BODY);
            case Tag.Row _ -> child(parent, StandardStructureTypes.TR);
            case Tag.HeadCell(Tag.Scope scope, int columns) ->
                cell(
                        parent,
                        StandardStructureTypes.TH,
                        columns,
                        switch (scope) {
                            case COLUMN -> PDTableAttributeObject.SCOPE_COLUMN;
                            case ROW -> PDTableAttributeObject.SCOPE_ROW;
                        });
            case Tag.Cell(int columns) -> cell(parent, StandardStructureTypes.TD, columns, "");
            case Tag.Note(String id) -> {
                var note = child(parent, StandardStructureTypes.NOTE);
                note.setElementIdentifier(id);
                yield note;
            }
            case Tag.Link _ -> child(child(parent, StandardStructureTypes.REFERENCE), StandardStructureTypes.LINK);
            case Tag.Enumeration _ -> child(parent, StandardStructureTypes.L);
            case Tag.Item _ -> child(parent, StandardStructureTypes.LI);
            case Tag.Label _ -> child(parent, StandardStructureTypes.LBL);
            case Tag.ItemBody _ -> child(parent, StandardStructureTypes.L_BODY);
            case Tag.Contents _ -> child(parent, StandardStructureTypes.TOC);
            case Tag.ContentsEntry _ -> child(parent, StandardStructureTypes.TOCI);
            case Tag.Target _, Tag.Artifact _ -> throw new IllegalArgumentException("no element: " + tag);
        };
    }

    private static PDStructureElement child(PDStructureElement parent, String type) {
        var child = new PDStructureElement(type, parent);
        parent.appendKid(child);
        return child;
    }

    private static PDStructureElement cell(PDStructureElement row, String type, int columns, String scope) {
        var cell = child(row, type);
        if (columns > 1 || !scope.isEmpty()) {
            var attributes = new PDTableAttributeObject();
            if (columns > 1) {
                attributes.setColSpan(columns);
            }
            if (!scope.isEmpty()) {
                attributes.setScope(scope);
            }
            cell.addAttribute(attributes);
        }
        return cell;
    }

    Pieces pieces(PDPage page) {
        var owners = new COSArray();
        page.setStructParents(parents.size());
        page.getCOSObject().setName(TABS, "S");
        parents.put(parents.size(), owners);
        return new Pieces(page, owners);
    }

    /// Makes an annotation what the element is clicked by.
    void annotate(PDStructureElement element, PDPage page, PDAnnotationLink annotation) {
        annotation.setStructParent(parents.size());
        parents.put(parents.size(), element.getCOSObject());
        var reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
    }

    /// Writes down which piece belongs where; the last thing to be done.
    void close() {
        var numbers = new COSArray();
        parents.forEach((key, owner) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(owner);
        });
        var tree = new PDNumberTreeNode(new COSDictionary(), PDParentTreeValue.class);
        tree.getCOSObject().setItem(COSName.NUMS, numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }

    /// The pieces of content of one page, numbered in the order in which they are painted.
    record Pieces(PDPage page, COSArray owners) {
        /// The number of a new piece of that element.
        int next(PDStructureElement owner) {
            int number = owners.size();
            owners.add(owner.getCOSObject());
            owner.setPage(page);
            owner.appendKid(number);
            return number;
        }
    }
}
