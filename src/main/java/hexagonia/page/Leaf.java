package hexagonia.page;

import hexagonia.figure.Figure;
import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import java.util.List;

/// A page of paper: its size in points, the ink it is grounded with, its marks in the order of reading, each under a
/// tag or else decoration. `title` is its bookmark; a page without one continues the section before it.
public record Leaf(double width, double height, Ink ground, List<Mark> marks, String title) {
    public Leaf {
        marks = List.copyOf(marks);
    }

    /// The whole page as a picture.
    public Figure figure() {
        return new Figure(width, height, ground, marks, title, "", "", Figure.Twin.EMPTY);
    }
}
