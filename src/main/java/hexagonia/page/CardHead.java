package hexagonia.page;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Look;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands over the columns of a record: where it sits, its large figure, and what follows from it, side by side.
record CardHead(Card card, Style style, Calls calls) {
    private static final double LARGE = 29;
    private static final double SMALL = 11.5;
    private static final double FIRST = 0.3;

    /// The width that the picture of the record takes beside its head; 0 where it has none.
    double beside() {
        return picture().isPresent() ? style.u(150) : 0;
    }

    /// The picture, with where the record sits under it.
    List<Band> picture(double width) {
        List<Band> bands = new ArrayList<>();
        picture().ifPresent(plate -> {
            Look look = new Look(style.palette(), Look.Medium.PAPER, style.plate(), Map.of());
            PictureBand picture = new PictureBand(plate, look, width);
            bands.add(picture.of(picture.least(), calls));
        });
        Prose seat = new Prose();
        title().entries().stream()
                .filter(e -> e.depth() > 0 && e.label().isEmpty())
                .forEach(e -> {
                    seat.add(
                            seat.width() > 0 ? ", " : "",
                            style.note(),
                            style.palette().second());
                    new CardWords(style, calls).into(seat, e, style.note(), "");
                });
        if (seat.width() > 0) {
            bands.add(seat.set(Optional.of(new Tag.Paragraph()), width, style.leading(style.note())));
        }
        return bands;
    }

    private Optional<hexagonia.exhibit.Plate> picture() {
        return card.sections().stream()
                .flatMap(s -> s.entries().stream())
                .map(Entry::says)
                .filter(Says.Pictured.class::isInstance)
                .map(says -> ((Says.Pictured) says).plate())
                .findFirst();
    }

    Section title() {
        return card.sections().stream()
                .filter(s -> s.form() == Form.TITLE)
                .findFirst()
                .orElse(new Section("", "", "", Form.TITLE, 0, List.of(), List.of()));
    }

    /// The figures in a row between two rules; nothing where the record has none.
    List<Band> figures(double width) {
        List<Entry> own = title().entries().stream().filter(e -> e.depth() == 0).toList();
        List<Entry> follow = title().entries().stream()
                .filter(e -> e.depth() > 0 && !e.label().isEmpty())
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        double first = follow.isEmpty() ? width : width * FIRST;
        List<Double> lefts = new ArrayList<>(List.of(0.0));
        List<List<Band>> columns = new ArrayList<>();
        columns.add(column(own, first - style.u(12), LARGE));
        double asked = follow.stream().mapToDouble(this::asked).sum();
        double left = first;
        for (Entry entry : follow) {
            double step = (width - first) * asked(entry) / asked;
            columns.add(column(List.of(entry), step - style.u(16), SMALL));
            lefts.add(left + style.u(12));
            left += step;
        }
        double padding = style.u(7);
        double height = columns.stream().mapToDouble(BandFlow::height).max().orElse(0) + 2 * padding;
        CardMarks lines = new CardMarks(style);
        return List.of(Band.gap(style.u(7)), Band.of(height, (x, y) -> {
            List<Mark> marks = new ArrayList<>(List.of(lines.hair(x, y, width, true)));
            for (int i = 0; i < columns.size(); i++) {
                double at = x + lefts.get(i);
                if (i > 0) {
                    marks.add(lines.upright(at - style.u(12), y + padding, height - 2 * padding));
                }
                marks.addAll(new BandFlow(columns.get(i)).next(at, y + padding, height));
            }
            marks.add(lines.hair(x, y + height, width, false));
            return marks;
        }));
    }

    /// The room of what follows from the figure, on one line.
    private double asked(Entry entry) {
        return said(entry, SMALL).width() + style.u(16);
    }

    private Letters letters(Entry entry, double size) {
        return entry.says() instanceof Says.Quantity ? Letters.semibold(style.u(size)) : style.body();
    }

    private Prose said(Entry entry, double size) {
        Letters letters = letters(entry, size);
        String id = title().key() + "/" + entry.key();
        Prose said = new CardWords(style, calls).into(new Prose(), entry, letters, id);
        calls.append(said, id, style.note(), style.palette().second(), letters.size() * 0.35);
        return said;
    }

    private List<Band> column(List<Entry> entries, double width, double size) {
        List<Band> bands = new ArrayList<>();
        CardWords words = new CardWords(style, calls);
        for (Entry entry : entries) {
            Letters letters = letters(entry, size);
            Prose said = said(entry, size);
            Prose under = words.tags(entry);
            if (!entry.label().isEmpty()) {
                under = Prose.of(
                        entry.label() + " ", style.body(), style.palette().second());
            }
            Optional<Tag> tag = Optional.of(new Tag.Paragraph());
            bands.add(said.set(tag, width, style.leading(letters)));
            if (under.width() > 0) {
                bands.add(under.set(tag, width, style.leading(style.body())));
            }
        }
        return bands;
    }
}
