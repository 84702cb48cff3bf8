package hexagonia.export;

import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import hexagonia.page.Leaf;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/// Paints the marks of one page straight onto it: every piece within the sequence of its element, all else within one
/// of decoration. Belongs to the one who writes.
final class PdfPainter {
    private final PdfContent out;
    private final PdfPen pen;
    private final PdfFonts fonts;
    private final PdfTags tags;
    private final PdfTags.Pieces pieces;
    private final PdfLinks links;
    /// How many points apart two runs are that read apart.
    private static final double APART = 0.5;

    /// The run before under the same tag.
    private Optional<Mark.TextRun> before = Optional.empty();
    /// Whose sequence is being written, if one is.
    private Optional<Optional<PDStructureElement>> open = Optional.empty();

    /// What marks stand in: the element that new ones join, empty within decoration, and whether marks are what it
    /// says.
    private record Around(Optional<PDStructureElement> element, boolean holdsContent) {
        Optional<PDStructureElement> owner() {
            return element.filter(_ -> holdsContent);
        }
    }

    PdfPainter(PdfContent out, PdfFonts fonts, PdfTags tags, PdfTags.Pieces pieces, PdfLinks links) {
        this.out = out;
        this.pen = new PdfPen(out, pieces.page().getMediaBox().getHeight());
        this.fonts = fonts;
        this.tags = tags;
        this.pieces = pieces;
        this.links = links;
    }

    void paint(Leaf leaf, PDStructureElement section) throws IOException {
        var around = new Around(Optional.of(section), false);
        plain(
                new Mark.Rectangle(
                        0,
                        0,
                        leaf.width(),
                        leaf.height(),
                        0,
                        Optional.of(leaf.ground()),
                        Optional.empty(),
                        Optional.empty()),
                around);
        paint(leaf.marks(), around);
        end();
    }

    private void paint(List<Mark> marks, Around around) throws IOException {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Tagged m -> tagged(m, around);
                case Mark.Group m -> paint(m.marks(), around);
                case Mark.Clip m
                when m.holdsTags() -> {
                    end();
                    clip(m, around);
                    end();
                }
                default -> plain(mark, around);
            }
        }
    }

    private void tagged(Mark.Tagged m, Around around) throws IOException {
        var box = m.bounds().orElse(new Box(0, 0, 0, 0));
        if (around.element().isEmpty() || m.tag() instanceof Tag.Artifact) {
            paint(m.marks(), new Around(Optional.empty(), false));
            return;
        }
        if (m.tag() instanceof Tag.Target(String id)) {
            links.place(id, pieces.page(), box);
            paint(m.marks(), around);
            return;
        }
        if (!(m.tag() instanceof Tag.Link)) {
            before = Optional.empty();
        }
        var element = tags.element(around.element().get(), m.tag());
        paint(m.marks(), new Around(Optional.of(element), m.tag().holdsContent()));
        switch (m.tag()) {
            case Tag.Picture _ -> {
                var layout = new PDLayoutAttributeObject();
                layout.setBBox(PdfLinks.rectangle(pieces.page(), box));
                layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
                element.addAttribute(layout);
            }
            case Tag.Note(String id) -> links.place(id, pieces.page(), box);
            case Tag.Link link -> tags.annotate(element, pieces.page(), links.link(link, pieces.page(), box));
            default -> {}
        }
    }

    /// A mark without tags in it.
    private void plain(Mark mark, Around around) throws IOException {
        if (!isSeen(mark)) {
            return;
        }
        begin(around.owner());
        switch (mark) {
            case Mark.Rectangle m -> pen.rectangle(m);
            case Mark.Rule m -> pen.rule(m);
            case Mark.Path m -> pen.path(m);
            case Mark.Disc m -> pen.disc(m);
            case Mark.TextRun m -> text(m);
            case Mark.Clip m -> clip(m, around);
            case Mark.Group m -> paint(m.marks(), around);
            case Mark.Tagged m -> tagged(m, around);
        }
    }

    private static boolean isSeen(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle m -> m.fill().isPresent() || m.stroke().isPresent();
            case Mark.Rule _ -> true;
            case Mark.Path m ->
                !m.outline().rings().isEmpty()
                        && (m.fill().isPresent() || m.stroke().isPresent());
            case Mark.Disc m -> m.fill().isPresent() || m.stroke().isPresent();
            case Mark.TextRun m -> !m.text().isEmpty();
            case Mark.Clip m -> m.marks().stream().anyMatch(PdfPainter::isSeen);
            case Mark.Group m -> m.marks().stream().anyMatch(PdfPainter::isSeen);
            case Mark.Tagged m -> m.marks().stream().anyMatch(PdfPainter::isSeen);
        };
    }

    private void clip(Mark.Clip m, Around around) throws IOException {
        pen.within(m.outline(), () -> paint(m.marks(), around));
    }

    private void text(Mark.TextRun m) throws IOException {
        if (TextMeasure.bundled().covers(m.text(), m.letters())) {
            if (m.halo().isPresent()) {
                pen.halo(PdfFonts.outline(m), m.halo().get());
            }
            pen.fill(m.ink());
            String space = isApart(m) ? " " : "";
            double x = m.x() - TextMeasure.bundled().width(space, m.letters());
            out.show(fonts.font(m.letters().weight()), m.letters().size(), x, pen.up(m.baseline()), space + m.text());
        } else {
            outlined(m);
        }
    }

    /// Whether a run stands away from the one before under the same tag, and nothing says so to whoever reads aloud.
    private boolean isApart(Mark.TextRun m) {
        Optional<Mark.TextRun> last = before;
        before = Optional.of(m);
        return last.filter(l -> !l.text().endsWith(" ") && !m.text().startsWith(" "))
                .map(l -> l.x() + TextMeasure.bundled().width(l.text(), l.letters()))
                .filter(end -> Math.abs(m.x() - end) > APART)
                .isPresent();
    }

    /// Letters that the bundled font lacks are taken from the system's; the run then stands as outlines, and says what
    /// they read.
    private void outlined(Mark.TextRun m) {
        out.beginWords(m.text());
        var outline = AwtFonts.bundled().outline(m);
        if (m.halo().isPresent()) {
            pen.halo(outline, m.halo().get());
        }
        pen.letters(outline, m.ink());
        out.end();
    }

    /// Goes on with the sequence of that owner, or ends the one before and begins another; without owner, decoration.
    private void begin(Optional<PDStructureElement> owner) {
        if (open.isPresent() && open.get().equals(owner)) {
            return;
        }
        end();
        owner.ifPresentOrElse(
                element -> out.begin(element.getStructureType(), pieces.next(element)), out::beginArtifact);
        open = Optional.of(owner);
    }

    private void end() {
        if (open.isPresent()) {
            out.end();
            open = Optional.empty();
        }
    }
}
