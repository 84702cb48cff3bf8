package hexagonia.page;

import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Moved;
import hexagonia.figure.Tag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A plate as a piece of a page, with what it shows in words for whoever does not see it.
record PictureBand(Plate plate, Look look, double width) {
    /// The letters of what it shows in words: more is no alternative, and PDF/A takes no more than twice as many bytes.
    private static final int LONGEST = 12_000;

    /// How high the plate is at least.
    double least() {
        return plate.least(width, look);
    }

    /// How high it is at least where nothing is left out.
    double whole() {
        return plate.whole(width, look);
    }

    /// How high it is best.
    double wished() {
        return plate.wished(width, look);
    }

    /// The plate at a height, its calls linked.
    Band of(double height, Calls calls) {
        Figure figure = plate.at(width, height, look).figure();
        return Band.of(figure.height(), (x, y) -> {
            List<Mark> marks = calls.linked(new Moved(x, y).of(figure.marks()));
            return List.of(new Mark.Tagged(new Tag.Picture(alternative(figure)), marks));
        });
    }

    /// What the picture shows: its figures, row by row, as its table has them.
    static String alternative(Figure figure) {
        String rows = figure.twin().rows().stream()
                .map(row -> row.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" ; "));
        String said =
                Stream.of(figure.alternative(), rows).filter(s -> !s.isBlank()).collect(Collectors.joining(" "));
        return said.length() <= LONGEST ? said : said.substring(0, said.lastIndexOf(" ; ", LONGEST)) + " ; …";
    }
}
