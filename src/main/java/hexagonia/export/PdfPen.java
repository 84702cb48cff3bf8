package hexagonia.export;

import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.Stroke;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Optional;

/// Draws shapes on a page of a PDF. Takes y downwards from the top of the page, in points.
final class PdfPen {
    /// How far along its tangent a quarter of a circle is pulled by a cubic curve.
    private static final double ROUND = 0.5522847498;
    private static final double ROUND_JOIN = 1;

    private final PdfContent page;
    private final double height;
    /// What the page fills and draws with at present, as far as that is known.
    private Optional<Ink> filling = Optional.empty();

    private Optional<Stroke> drawing = Optional.empty();

    PdfPen(PdfContent page, double height) {
        this.page = page;
        this.height = height;
        page.operate("j", ROUND_JOIN);
    }

    /// What stands within a clip.
    interface Drawing {
        void draw() throws IOException;
    }

    void rectangle(Mark.Rectangle m) {
        double radius = Math.min(m.radius(), Math.min(m.width(), m.height()) / 2);
        paint(m.fill(), m.stroke(), () -> {
            if (radius == 0) {
                page.operate("re", m.x(), up(m.y() + m.height()), m.width(), m.height());
            } else {
                rounded(m.x(), m.y(), m.x() + m.width(), m.y() + m.height(), radius);
            }
        });
    }

    void disc(Mark.Disc m) {
        double r = m.r();
        paint(m.fill(), m.stroke(), () -> rounded(m.cx() - r, m.cy() - r, m.cx() + r, m.cy() + r, r));
    }

    void rule(Mark.Rule m) {
        paint(Optional.empty(), Optional.of(m.stroke()), () -> {
            move(m.x1(), m.y1());
            line(m.x2(), m.y2());
        });
    }

    void path(Mark.Path m) {
        paint(m.fill(), m.stroke(), () -> rings(m.outline()));
    }

    /// A shape of letters: where its outlines overlap it is filled all the same.
    void letters(Shape shape, Ink ink) {
        fill(ink);
        path(shape);
        page.operate("f");
    }

    void halo(Shape letters, Ink ink) {
        stroke(Stroke.of(ink, Mark.TextRun.HALO));
        path(letters);
        page.operate("S");
    }

    /// Draws, and leaves out what lies outside of the outline.
    void within(Outline outline, Drawing what) throws IOException {
        page.operate("q");
        rings(outline);
        page.operate("W*");
        page.operate("n");
        what.draw();
        page.operate("Q");
        filling = Optional.empty();
        drawing = Optional.empty();
    }

    void fill(Ink ink) {
        if (!filling.equals(Optional.of(ink))) {
            page.colour("rg", ink);
            filling = Optional.of(ink);
        }
    }

    private void stroke(Stroke stroke) {
        if (!drawing.equals(Optional.of(stroke))) {
            page.colour("RG", stroke.ink());
            page.operate("w", stroke.width());
            page.dash(stroke.dash());
            drawing = Optional.of(stroke);
        }
    }

    private void paint(Optional<Ink> fill, Optional<Stroke> stroke, Runnable path) {
        if (fill.isPresent()) {
            fill(fill.get());
        }
        if (stroke.isPresent()) {
            stroke(stroke.get());
        }
        path.run();
        if (fill.isPresent() && stroke.isPresent()) {
            page.operate("B*");
        } else if (fill.isPresent()) {
            page.operate("f*");
        } else {
            page.operate("S");
        }
    }

    private void rings(Outline outline) {
        for (double[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                if (i == 0) {
                    move(ring[0], ring[1]);
                } else {
                    line(ring[i], ring[i + 1]);
                }
            }
            if (outline.closed() && ring.length > 0) {
                page.operate("h");
            }
        }
    }

    private void rounded(double left, double top, double right, double bottom, double radius) {
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
        page.operate("h");
    }

    private void path(Shape shape) {
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
                default -> page.operate("h");
            }
            x = p[end];
            y = p[end + 1];
        }
    }

    /// The same height as the file counts it: from the bottom of the page upwards.
    double up(double y) {
        return height - y;
    }

    private void move(double x, double y) {
        page.operate("m", x, up(y));
    }

    private void line(double x, double y) {
        page.operate("l", x, up(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        page.operate("c", x1, up(y1), x2, up(y2), x3, up(y3));
    }
}
