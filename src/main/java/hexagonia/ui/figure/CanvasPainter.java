package hexagonia.ui.figure;

import hexagonia.figure.Box;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Outline;
import hexagonia.figure.PixelGrid;
import hexagonia.figure.Stroke;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;

/// Paints marks on a JavaFX canvas whose units are points. It only paints: no measuring, no wording, no colour choice.
/// Belongs to one graphics context and its thread.
public final class CanvasPainter {

    private final GraphicsContext graphics;
    private final PixelGrid grid;
    private final Fonts fonts = Fonts.bundled();

    /// `scale` is the number of device pixels in a point.
    public CanvasPainter(GraphicsContext graphics, double scale) {
        this.graphics = graphics;
        this.grid = new PixelGrid(scale);
        graphics.setFillRule(FillRule.EVEN_ODD);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
    }

    /// Paints the ground and all marks of a figure from the top left corner.
    public void paint(Figure figure) {
        ground(figure);
        paint(figure.marks());
    }

    /// Paints the ground of a figure alone.
    void ground(Figure figure) {
        graphics.setFill(Paints.of(figure.ground()));
        graphics.fillRect(0, 0, figure.width(), figure.height());
    }

    /// Paints marks in order, over what is there.
    public void paint(List<Mark> marks) {
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
        m.fill().ifPresent(ink -> {
            double x = grid.edge(m.x());
            double y = grid.edge(m.y());
            double width = grid.between(m.x(), m.x() + m.width());
            double height = grid.between(m.y(), m.y() + m.height());
            graphics.setFill(Paints.of(ink));
            if (m.radius() == 0) {
                graphics.fillRect(x, y, width, height);
            } else {
                graphics.fillRoundRect(x, y, width, height, 2 * m.radius(), 2 * m.radius());
            }
        });
        m.stroke().ifPresent(stroke -> {
            double x = grid.middle(m.x(), stroke.width());
            double y = grid.middle(m.y(), stroke.width());
            double width = grid.middle(m.x() + m.width(), stroke.width()) - x;
            double height = grid.middle(m.y() + m.height(), stroke.width()) - y;
            pen(stroke, grid.width(stroke.width()));
            if (m.radius() == 0) {
                graphics.strokeRect(x, y, width, height);
            } else {
                graphics.strokeRoundRect(x, y, width, height, 2 * m.radius(), 2 * m.radius());
            }
        });
    }

    private void rule(Mark.Rule m) {
        double width = m.stroke().width();
        boolean level = m.y1() == m.y2();
        boolean upright = m.x1() == m.x2();
        pen(m.stroke(), level || upright ? grid.width(width) : width);
        if (level) {
            double y = grid.middle(m.y1(), width);
            graphics.strokeLine(grid.edge(m.x1()), y, grid.edge(m.x2()), y);
        } else if (upright) {
            double x = grid.middle(m.x1(), width);
            graphics.strokeLine(x, grid.edge(m.y1()), x, grid.edge(m.y2()));
        } else {
            graphics.strokeLine(m.x1(), m.y1(), m.x2(), m.y2());
        }
    }

    private void path(Mark.Path m) {
        trace(m.outline());
        m.fill().ifPresent(ink -> {
            graphics.setFill(Paints.of(ink));
            graphics.fill();
        });
        m.stroke().ifPresent(stroke -> {
            pen(stroke, stroke.width());
            graphics.stroke();
        });
    }

    private void disc(Mark.Disc m) {
        double x = m.cx() - m.r();
        double y = m.cy() - m.r();
        m.fill().ifPresent(ink -> {
            graphics.setFill(Paints.of(ink));
            graphics.fillOval(x, y, 2 * m.r(), 2 * m.r());
        });
        m.stroke().ifPresent(stroke -> {
            pen(stroke, stroke.width());
            graphics.strokeOval(x, y, 2 * m.r(), 2 * m.r());
        });
    }

    private void text(Mark.TextRun m) {
        graphics.setFont(fonts.font(m.letters()));
        m.halo().ifPresent(ink -> {
            pen(Stroke.of(ink, Mark.TextRun.HALO), Mark.TextRun.HALO);
            graphics.strokeText(m.text(), m.x(), m.baseline());
        });
        graphics.setFill(Paints.of(m.ink()));
        graphics.fillText(m.text(), m.x(), m.baseline());
    }

    /// An upright rectangle clips at whole pixels: the toolkit then cuts instead of painting through a mask.
    private void clip(Mark.Clip m) {
        graphics.save();
        m.outline().asBox().ifPresentOrElse(this::traceBox, () -> trace(m.outline()));
        graphics.clip();
        paint(m.marks());
        graphics.restore();
    }

    private void traceBox(Box box) {
        graphics.beginPath();
        graphics.rect(
                grid.edge(box.x()),
                grid.edge(box.y()),
                grid.between(box.x(), box.right()),
                grid.between(box.y(), box.bottom()));
    }

    private void trace(Outline outline) {
        graphics.beginPath();
        for (double[] ring : outline.rings()) {
            if (ring.length == 0) {
                continue;
            }
            graphics.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                graphics.lineTo(ring[i], ring[i + 1]);
            }
            if (outline.closed()) {
                graphics.closePath();
            }
        }
    }

    private void pen(Stroke stroke, double width) {
        graphics.setStroke(Paints.of(stroke.ink()));
        graphics.setLineWidth(width);
        if (stroke.dash() == 0) {
            graphics.setLineDashes();
        } else {
            graphics.setLineDashes(stroke.dash());
        }
    }
}
