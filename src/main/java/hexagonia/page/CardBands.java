package hexagonia.page;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Look;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.model.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Sections of a card as bands: each under its heading, one row to an entry, its parts where those of its form stand,
/// its notes beneath, a hair line between.
final class CardBands {
    private static final double INDENT = 9;
    private static final double BAR = 6.5;
    /// Before the zero line, where the mark of what has no amount stands: it has no length.
    private static final double GUTTER = 11;
    private static final double PADDING = 1.75;
    /// The pieces of an entry that stay together.
    private static final int KEPT = 4;

    private final Style style;
    private final Calls calls;
    private final CardWords words;
    private final double width;

    CardBands(Style style, Calls calls, double width) {
        this.style = style;
        this.calls = calls;
        this.words = new CardWords(style, calls);
        this.width = width;
    }

    /// The bands of some sections.
    List<Band> of(List<Section> sections) {
        return sections.stream().flatMap(s -> section(s).stream()).toList();
    }

    private List<Band> section(Section section) {
        List<Band> bands = new ArrayList<>();
        if (!section.title().isEmpty()) {
            bands.add(Band.gap(style.u(9)));
            Prose title =
                    Prose.of(section.title(), style.title(), style.palette().text());
            if (!section.aside().isEmpty()) {
                title.add(" " + section.aside(), style.note(), style.palette().second());
            }
            largest(section)
                    .ifPresent(most -> title.add(
                            " · " + calls.messages().get("paper.bars", words.figure(most)),
                            style.note(),
                            style.palette().second()));
            bands.add(title.set(Optional.of(new Tag.Heading(2)), width, style.leading(style.title()))
                    .leading());
            bands.add(Band.gap(style.u(1)));
        }
        Bars bars = bars(section);
        boolean table = isTable(section);
        for (Entry entry : section.entries()) {
            List<Band> made = entry.says() instanceof Says.Pictured(var plate)
                    ? List.of(picture(plate))
                    : entry(section, entry, bars, table);
            Band.Ruled rows = new Band.Ruled(section.key(), Band.gap(0));
            bands.addAll(table ? made.stream().map(b -> b.in(rows)).toList() : made);
        }
        section.notes().forEach(note -> bands.addAll(note(note, 0)));
        return bands;
    }

    /// Whether each entry is a name with its number and what this is.
    private static boolean isTable(Section section) {
        return section.form() == Form.TREE
                && section.entries().stream()
                        .allMatch(e -> !e.label().isEmpty() && e.notes().isEmpty() && e.part() != Part.HEADING);
    }

    /// The entry with the longest bar; none where there are no bars.
    private Optional<Entry> largest(Section section) {
        return section.entries().stream()
                .filter(e -> section.form() == Form.TREE || section.form() == Form.BARS)
                .filter(e -> onScale(e) && words.number(e) > 0)
                .max(Comparator.comparingDouble(words::number));
    }

    /// The number of the longest bar, and what contains the record itself with that of the record, which each of
    /// their bars shows.
    private record Bars(double most, Set<Entry> around, double own) {}

    private Bars bars(Section section) {
        double most = largest(section).map(words::number).orElse(0.0);
        Set<Entry> around = new HashSet<>();
        List<Entry> entries = section.entries();
        int own = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).part() == Part.ITSELF)
                .findFirst()
                .orElse(0);
        int depth = entries.isEmpty() ? 0 : entries.get(own).depth();
        for (int i = own - 1; i >= 0 && depth > 0; i--) {
            if (entries.get(i).depth() < depth) {
                depth = entries.get(i).depth();
                around.add(entries.get(i));
            }
        }
        return new Bars(most, around, around.isEmpty() ? 0 : words.number(entries.get(own)));
    }

    private Band picture(hexagonia.exhibit.Plate plate) {
        Look look = new Look(style.palette(), Look.Medium.PAPER, style.plate(), Map.of());
        PictureBand picture = new PictureBand(plate, look, Math.min(width, style.u(260)));
        return picture.of(picture.least(), calls);
    }

    private List<Band> entry(Section section, Entry entry, Bars bars, boolean table) {
        double indent = entry.depth() * style.u(INDENT);
        String id = section.key() + "/" + entry.key();
        List<Cell> cells = entry.part() == Part.HEADING
                ? List.of(new Cell(words.label(entry), 0, width, false))
                : cells(section.form(), entry, id, indent);
        Optional<double[]> bar = section.form() == Form.TREE || section.form() == Form.BARS
                ? Optional.of(new double[] {width * 0.76, width * 0.24})
                : Optional.empty();
        List<Band> bands = new ArrayList<>();
        double leading = style.leading(style.body());
        List<Band> set = new ArrayList<>(cells.stream().map(c -> c.set(leading)).toList());
        Cell last = cells.getLast();
        List<Band> parts = last.words().parted(Optional.empty(), last.width(), leading);
        if (parts.size() > 1) {
            set.set(set.size() - 1, parts.getFirst());
        }
        Band row = row(cells, set, entry, bar, bars, table);
        bands.add(row);
        parts.stream()
                .skip(1)
                .map(part -> Band.of(
                        part.height(),
                        (x, y) -> List.of(new Mark.Tagged(new Tag.Paragraph(), part.at(x + last.x(), y)))))
                .forEach(bands::add);
        double left = section.form() == Form.TREE ? indent : cells.getLast().x();
        entry.notes().forEach(note -> bands.addAll(note(note.text(), left)));
        bands.add(Band.of(
                style.u(PADDING),
                (x, y) ->
                        List.of(new CardMarks(style).hair(x, y + style.u(PADDING), width, entry.part() == Part.SUM))));
        int kept = entry.part() == Part.HEADING ? bands.size() : Math.min(KEPT, bands.size() - 1);
        for (int i = 0; i < kept; i++) {
            bands.set(i, bands.get(i).leading());
        }
        return bands;
    }

    /// Words of a row: where they begin, how wide they may be, and whether they end at the right.
    private record Cell(Prose words, double x, double width, boolean right) {
        Band set(double leading) {
            return right ? words.ranged(width, leading) : words.set(Optional.empty(), width, leading);
        }
    }

    private List<Cell> cells(Form form, Entry entry, String id, double indent) {
        boolean labelled = !entry.label().isEmpty();
        return switch (form) {
            case TREE, BARS ->
                !labelled
                        ? List.of(
                                new Cell(words.said(entry, id, false), indent, width * 0.4 - indent, false),
                                new Cell(words.tags(entry), width * 0.42, width * 0.33, false))
                        : List.of(
                                new Cell(words.label(entry), indent, width * 0.42 - indent, false),
                                new Cell(words.brief(entry, id), width * 0.42, width * 0.15, true),
                                new Cell(words.tags(entry), width * 0.58, width * 0.18 - style.u(GUTTER), false));
            case COUNTS, QUOTES ->
                words.isNothing(entry)
                        ? List.of(
                                new Cell(words.tags(entry), 0, width * 0.4, false),
                                new Cell(words.label(entry), width * 0.42, width * 0.58, false))
                        : List.of(
                                new Cell(words.said(entry, id, false), 0, width * 0.23, false),
                                new Cell(words.tags(entry), width * 0.25, width * 0.15, false),
                                new Cell(words.label(entry), width * 0.42, width * 0.58, false));
            case DATES ->
                List.of(
                        new Cell(words.said(entry, id, true), 0, width * 0.37, false),
                        new Cell(words.label(entry), width * 0.39, width * 0.61, false));
            case RUNNING -> List.of(new Cell(words.running(entry, id), 0, width, false));
            case TITLE, WORDS, GUIDE, ROLES, CHIPS, PICTURE ->
                labelled
                        ? List.of(
                                new Cell(words.label(entry), indent, width * 0.32 - indent, false),
                                new Cell(words.said(entry, id, true), width * 0.34, width * 0.66, false))
                        : List.of(new Cell(words.said(entry, id, true), indent, width - indent, false));
        };
    }

    private Band row(List<Cell> cells, List<Band> set, Entry entry, Optional<double[]> bar, Bars bars, boolean table) {
        double scale = bars.most();
        double leading = style.leading(style.body());
        double padding = style.u(PADDING);
        double height = set.stream().mapToDouble(Band::height).max().orElse(0) + padding;
        CardMarks marks = new CardMarks(style);
        return Band.of(height, (x, y) -> {
            List<List<Mark>> said = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                said.add(new ArrayList<>(set.get(i).at(x + cells.get(i).x(), y + padding)));
            }
            List<Mark> all = new ArrayList<>();
            if (entry.part() == Part.ITSELF) {
                all.add(marks.ground(x, y, width, height + padding));
            }
            double top = y + padding + leading / 2 - style.u(BAR) / 2;
            if (bar.isPresent() && words.isUndisclosed(entry)) {
                all.add(marks.unknown(x + bar.get()[0] - style.u(GUTTER), top, style.u(BAR)));
            } else if (bar.isPresent() && scale > 0 && words.number(entry) > 0 && onScale(entry)) {
                double length = bar.get()[1] * words.number(entry) / scale;
                all.add(marks.bar(x + bar.get()[0], top, length, style.u(BAR), entry.part()));
                if (bars.around().contains(entry)) {
                    double own = bar.get()[1] * bars.own() / scale;
                    all.add(marks.bar(x + bar.get()[0], top, own, style.u(BAR), Part.ITSELF));
                }
            } else if (bar.isPresent() && scale > 0 && !onScale(entry)) {
                Band off = Prose.of(
                                calls.messages().get("paper.off-scale"),
                                style.note(),
                                style.palette().second())
                        .set(Optional.empty(), bar.get()[1], leading);
                said.getLast().addAll(off.at(x + bar.get()[0], y + padding));
            }
            all.add(table ? tabled(said) : paragraph(said));
            return all;
        });
    }

    private static Mark paragraph(List<List<Mark>> said) {
        return new Mark.Tagged(
                new Tag.Paragraph(), said.stream().flatMap(List::stream).toList());
    }

    /// A row of a table, its first cell the name of what it tells; no cell is empty.
    private static Mark tabled(List<List<Mark>> said) {
        List<Mark> row = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            int wide = i == said.size() - 2 && said.getLast().isEmpty() ? 2 : 1;
            Tag tag = i == 0 ? new Tag.HeadCell(Tag.Scope.ROW, wide) : new Tag.Cell(wide);
            if (!said.get(i).isEmpty()) {
                row.add(new Mark.Tagged(tag, said.get(i)));
            }
        }
        return new Mark.Tagged(new Tag.Row(), row);
    }

    /// Envelopes of reference would leave nothing to see of the others.
    private static boolean onScale(Entry entry) {
        return entry.facts().stream().noneMatch(f -> f instanceof Amount a && a.reference());
    }

    private List<Band> note(String text, double indent) {
        return Prose.of(text, style.note(), style.palette().second())
                .parted(Optional.of(new Tag.Paragraph()), width - indent, style.leading(style.note()))
                .stream()
                .map(band -> band.shifted(indent))
                .toList();
    }

    /// Letters of a name in a row.
    static Letters strong(Letters letters) {
        return Letters.medium(letters.size());
    }
}
