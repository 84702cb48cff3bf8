package hexagonia.export;

import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.PixelGrid;
import hexagonia.figure.Stroke;
import hexagonia.figure.TextMeasure;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Paints marks with Java2D, in points, on a picture. It only paints: no measuring, no wording, no colour choice.
/// Belongs to one Graphics2D and its thread.
final class Graphics2DPainter {
    private final Graphics2D graphics;
    private final PixelGrid grid;
    private final AwtFonts fonts = AwtFonts.bundled();

    /// For a device with those pixels; the graphics must already be scaled to points.
    Graphics2DPainter(Graphics2D graphics, PixelGrid grid) {
        this.graphics = graphics;
        this.grid = grid;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /// Paints the ground and all marks of a figure from the top left corner.
    void paint(Figure figure) {
        fill(new Rectangle2D.Double(0, 0, figure.width(), figure.height()), figure.ground());
        paint(figure.marks());
    }

    /// Paints marks in order, over what is there.
    void paint(List<Mark> marks) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Rectangle m -> rectangle(m);
                case Mark.Rule m -> rule(m);
                case Mark.Path m -> path(m);
                case Mark.Disc m -> disc(m);
                case Mark.TextRun m -> text(m);
                case Mark.Group m -> paint(m.marks());
                case Mark.Tagged m -> paint(m.marks());
                case Mark.Clip m -> clip(m);
            }
        }
    }

    private void rectangle(Mark.Rectangle m) {
        m.fill()
                .ifPresent(ink -> fill(
                        rectangle(
                                grid.edge(m.x()),
                                grid.edge(m.y()),
                                grid.between(m.x(), m.x() + m.width()),
                                grid.between(m.y(), m.y() + m.height()),
                                m.radius()),
                        ink));
        m.stroke().ifPresent(stroke -> {
            double x = grid.middle(m.x(), stroke.width());
            double y = grid.middle(m.y(), stroke.width());
            double width = grid.middle(m.x() + m.width(), stroke.width()) - x;
            double height = grid.middle(m.y() + m.height(), stroke.width()) - y;
            draw(rectangle(x, y, width, height, m.radius()), stroke, grid.width(stroke.width()));
        });
    }

    private static Shape rectangle(double x, double y, double width, double height, double radius) {
        return radius == 0
                ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    private void rule(Mark.Rule m) {
        double width = m.stroke().width();
        if (m.y1() == m.y2()) {
            double y = grid.middle(m.y1(), width);
            draw(new Line2D.Double(grid.edge(m.x1()), y, grid.edge(m.x2()), y), m.stroke(), grid.width(width));
        } else if (m.x1() == m.x2()) {
            double x = grid.middle(m.x1(), width);
            draw(new Line2D.Double(x, grid.edge(m.y1()), x, grid.edge(m.y2())), m.stroke(), grid.width(width));
        } else {
            draw(new Line2D.Double(m.x1(), m.y1(), m.x2(), m.y2()), m.stroke(), width);
        }
    }

    private void path(Mark.Path m) {
        var shape = shape(m.outline());
        m.fill().ifPresent(ink -> fill(shape, ink));
        m.stroke().ifPresent(stroke -> draw(shape, stroke, stroke.width()));
    }

    private void disc(Mark.Disc m) {
        var shape = new Ellipse2D.Double(m.cx() - m.r(), m.cy() - m.r(), 2 * m.r(), 2 * m.r());
        m.fill().ifPresent(ink -> fill(shape, ink));
        m.stroke().ifPresent(stroke -> draw(shape, stroke, stroke.width()));
    }

    private void text(Mark.TextRun m) {
        if (m.text().isEmpty()) {
            return;
        }
        var font = fonts.font(m.letters());
        m.halo().ifPresent(ink -> draw(fonts.outline(m), Stroke.of(ink, Mark.TextRun.HALO), Mark.TextRun.HALO));
        graphics.setColor(color(m.ink()));
        graphics.setFont(font);
        if (TextMeasure.bundled().covers(m.text(), m.letters())) {
            graphics.drawString(m.text(), (float) m.x(), (float) m.baseline());
        } else {
            graphics.drawString(fonts.withFallback(m).getIterator(), (float) m.x(), (float) m.baseline());
        }
    }

    private void clip(Mark.Clip m) {
        var before = graphics.getClip();
        graphics.clip(m.outline().asBox().<Shape>map(this::snapped).orElseGet(() -> shape(m.outline())));
        paint(m.marks());
        graphics.setClip(before);
    }

    private Rectangle2D snapped(Box box) {
        return new Rectangle2D.Double(
                grid.edge(box.x()),
                grid.edge(box.y()),
                grid.between(box.x(), box.right()),
                grid.between(box.y(), box.bottom()));
    }

    private static Path2D shape(Outline outline) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                if (i == 0) {
                    path.moveTo(ring[0], ring[1]);
                } else {
                    path.lineTo(ring[i], ring[i + 1]);
                }
            }
            if (outline.closed() && ring.length > 0) {
                path.closePath();
            }
        }
        return path;
    }

    private void fill(Shape shape, Ink ink) {
        graphics.setColor(color(ink));
        graphics.fill(shape);
    }

    private void draw(Shape shape, Stroke stroke, double width) {
        float[] dash = stroke.dash() == 0 ? null : new float[] {(float) stroke.dash()};
        graphics.setColor(color(stroke.ink()));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
        graphics.draw(shape);
    }

    private static Color color(Ink ink) {
        return new Color(ink.rgb());
    }
}
