package hexagonia.export;

import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Stroke;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Draws shapes on a page of a PDF. Takes y downwards from the top of the page, in points.
final class PdfPen {
    /// How far along its tangent a quarter of a circle is pulled by a cubic curve.
    private static final double ROUND = 0.5522847498;

    private final PDPageContentStream page;
    private final double height;

    PdfPen(PDPageContentStream page, double height) throws IOException {
        this.page = page;
        this.height = height;
        page.setLineJoinStyle(1);
    }

    /// What lays down the path of a shape.
    private interface Path {
        void draw() throws IOException;
    }

    void rectangle(Mark.Rectangle m) throws IOException {
        double radius = Math.min(m.radius(), Math.min(m.width(), m.height()) / 2);
        paint(m.fill(), m.stroke(), () -> {
            if (radius == 0) {
                page.addRect((float) m.x(), up(m.y() + m.height()), (float) m.width(), (float) m.height());
            } else {
                rounded(m.x(), m.y(), m.x() + m.width(), m.y() + m.height(), radius);
            }
        });
    }

    void disc(Mark.Disc m) throws IOException {
        double r = m.r();
        paint(m.fill(), m.stroke(), () -> rounded(m.cx() - r, m.cy() - r, m.cx() + r, m.cy() + r, r));
    }

    void rule(Mark.Rule m) throws IOException {
        paint(Optional.empty(), Optional.of(m.stroke()), () -> {
            move(m.x1(), m.y1());
            line(m.x2(), m.y2());
        });
    }

    void path(Mark.Path m) throws IOException {
        if (!m.outline().rings().isEmpty()) {
            paint(m.fill(), m.stroke(), () -> rings(m.outline()));
        }
    }

    /// A shape of letters: where its outlines overlap it is filled all the same.
    void letters(Shape shape, Ink ink) throws IOException {
        fill(ink);
        path(shape);
        page.fill();
    }

    void halo(Shape letters, Ink ink) throws IOException {
        stroke(Stroke.of(ink, Mark.TextRun.HALO));
        path(letters);
        page.stroke();
    }

    /// Leaves out, until the state of the page is restored, what lies outside.
    void clip(Outline outline) throws IOException {
        rings(outline);
        page.clipEvenOdd();
    }

    void fill(Ink ink) throws IOException {
        page.setNonStrokingColor(part(ink, 16), part(ink, 8), part(ink, 0));
    }

    private void stroke(Stroke stroke) throws IOException {
        page.setStrokingColor(part(stroke.ink(), 16), part(stroke.ink(), 8), part(stroke.ink(), 0));
        page.setLineWidth((float) stroke.width());
        page.setLineDashPattern(stroke.dash() == 0 ? new float[0] : new float[] {(float) stroke.dash()}, 0);
    }

    private static float part(Ink ink, int shift) {
        return (ink.rgb() >> shift & 0xFF) / 255f;
    }

    private void paint(Optional<Ink> fill, Optional<Stroke> stroke, Path path) throws IOException {
        if (fill.isPresent()) {
            fill(fill.get());
        }
        if (stroke.isPresent()) {
            stroke(stroke.get());
        }
        path.draw();
        if (fill.isPresent() && stroke.isPresent()) {
            page.fillAndStrokeEvenOdd();
        } else if (fill.isPresent()) {
            page.fillEvenOdd();
        } else {
            page.stroke();
        }
    }

    private void rings(Outline outline) throws IOException {
        for (double[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                if (i == 0) {
                    move(ring[0], ring[1]);
                } else {
                    line(ring[i], ring[i + 1]);
                }
            }
            if (outline.closed() && ring.length > 0) {
                page.closePath();
            }
        }
    }

    private void rounded(double left, double top, double right, double bottom, double radius) throws IOException {
        double pull = radius * (1 - ROUND);
        move(left + radius, top);
        line(right - radius, top);
        curve(right - pull, top, right, top + pull, right, top + radius);
        line(right, bottom - radius);
        curve(right, bottom - pull, right - pull, bottom, right - radius, bottom);
        line(left + radius, bottom);
        curve(left + pull, bottom, left, bottom - pull, left, bottom - radius);
        line(left, top + radius);
        curve(left, top + pull, left + pull, top, left + radius, top);
        page.closePath();
    }

    private void path(Shape shape) throws IOException {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (var at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(p);
            int end = 0;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> move(p[0], p[1]);
                case PathIterator.SEG_LINETO -> line(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> {
                    end = 2;
                    curve(
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    end = 4;
                    curve(p[0], p[1], p[2], p[3], p[4], p[5]);
                }
                default -> page.closePath();
            }
            x = p[end];
            y = p[end + 1];
        }
    }

    /// The same height as the file counts it: from the bottom of the page upwards.
    float up(double y) {
        return (float) (height - y);
    }

    private void move(double x, double y) throws IOException {
        page.moveTo((float) x, up(y));
    }

    private void line(double x, double y) throws IOException {
        page.lineTo((float) x, up(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        page.curveTo((float) x1, up(y1), (float) x2, up(y2), (float) x3, up(y3));
    }
}
