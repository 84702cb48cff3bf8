package hexagonia.figure;

import java.util.List;
import java.util.Optional;

/// One thing to paint, in points from the top left corner of the figure, y downwards. Marks are painted in order.
/// A mark with a [Datum] can be picked, gets a tooltip, and is reached by keyboard in the order of painting.
public sealed interface Mark {
    /// Whether the mark is tagged, or one in it is.
    default boolean holdsTags() {
        return switch (this) {
            case Tagged _ -> true;
            case Group m -> m.marks().stream().anyMatch(Mark::holdsTags);
            case Clip m -> m.marks().stream().anyMatch(Mark::holdsTags);
            case Rectangle _, Rule _, Path _, Disc _, TextRun _ -> false;
        };
    }

    /// A rectangle, its corners rounded by `radius` points.
    record Rectangle(
            double x,
            double y,
            double width,
            double height,
            double radius,
            Optional<Ink> fill,
            Optional<Stroke> stroke,
            Optional<Datum> datum)
            implements Mark {}

    /// A straight line.
    record Rule(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {}

    /// A shape made of closed or open rings, filled even-odd.
    record Path(Outline outline, Optional<Ink> fill, Optional<Stroke> stroke, Optional<Datum> datum) implements Mark {}

    /// A circle of radius `r`.
    record Disc(double cx, double cy, double r, Optional<Ink> fill, Optional<Stroke> stroke, Optional<Datum> datum)
            implements Mark {}

    /// One run of text on one line, placed by its left end and its baseline. `halo` is painted under it, [#HALO] wide.
    /// Its letters are composed with their accents.
    record TextRun(
            double x, double baseline, String text, Letters letters, Ink ink, Optional<Ink> halo, Optional<Datum> datum)
            implements Mark {
        /// The width in points of the line around the letters that a halo is.
        public static final double HALO = 5;

        public TextRun {
            text = TextMeasure.composed(text);
        }
    }

    /// Marks that belong together; a datum on the group stands for all of them.
    record Group(List<Mark> marks, Optional<Datum> datum) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }
    }

    /// Marks with a part in the text that is read; screens and pictures show them as if they stood alone.
    record Tagged(Tag tag, List<Mark> marks) implements Mark {
        public Tagged {
            marks = List.copyOf(marks);
        }

        /// The smallest box around what is tagged; empty where that is nothing.
        public Optional<Box> bounds() {
            return Shapes.around(marks);
        }
    }

    /// Marks of which only what lies inside `outline` is painted and picked.
    record Clip(Outline outline, List<Mark> marks) implements Mark {
        public Clip {
            marks = List.copyOf(marks);
        }
    }
}
