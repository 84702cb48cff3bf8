package hexagonia.export;

import hexagonia.figure.Box;
import hexagonia.figure.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/// The places of a PDF that links lead to, and the links; a link may stand before its place.
final class PdfLinks {
    private final Map<String, PDPageXYZDestination> places = new HashMap<>();
    private final List<Pending> links = new ArrayList<>();

    private record Pending(PDAnnotationLink annotation, String to) {}

    /// Boxes are those of the marks, from the top of the page downwards.
    void place(String id, PDPage page, Box box) {
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setLeft((int) Math.floor(box.x()));
        place.setTop((int) Math.ceil(page.getMediaBox().getHeight() - box.y()));
        if (places.put(id, place) != null) {
            throw new IllegalArgumentException("two places are called " + id);
        }
    }

    PDAnnotationLink link(Tag.Link link, PDPage page, Box box) throws IOException {
        var annotation = new PDAnnotationLink();
        annotation.setRectangle(rectangle(page, box));
        annotation.setContents(link.words());
        annotation.setPrinted(true);
        var border = new PDBorderStyleDictionary(new COSDictionary());
        border.setWidth(0);
        annotation.setBorderStyle(border);
        page.getAnnotations().add(annotation);
        links.add(new Pending(annotation, link.to()));
        return annotation;
    }

    static PDRectangle rectangle(PDPage page, Box box) {
        return new PDRectangle(
                (float) box.x(), (float) (page.getMediaBox().getHeight() - box.bottom()), (float) box.width(), (float)
                        box.height());
    }

    /// Leads every link to its place; the last thing to be done.
    void close() {
        for (var link : links) {
            var place = places.get(link.to());
            if (place == null) {
                throw new IllegalArgumentException("a link leads nowhere: " + link.to());
            }
            link.annotation().setDestination(place);
        }
    }
}
