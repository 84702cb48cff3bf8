package hexagonia.page;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Look;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A record as bands: each section under its heading, each entry with its label at the left and what it says at the
/// right, hung by depth, its notes beneath.
final class CardBands {
    private static final double LABEL = 0.38;
    private static final double INDENT = 10;

    private final Style style;
    private final Calls calls;
    private final double width;

    private CardBands(Style style, Calls calls, double width) {
        this.style = style;
        this.calls = calls;
        this.width = width;
    }

    /// The bands of a card in a width; `calls` are what stands raised beside an entry, by its key.
    static List<Band> of(Card card, Style style, Calls calls, double width) {
        CardBands bands = new CardBands(style, calls, width);
        return card.sections().stream().flatMap(s -> bands.section(s).stream()).toList();
    }

    private List<Band> section(Section section) {
        List<Band> bands = new ArrayList<>();
        if (!section.title().isEmpty()) {
            bands.add(Band.gap(style.u(8)));
            Prose title = Prose.of(section.title(), style.title(), text());
            if (!section.aside().isEmpty()) {
                title.add(" " + section.aside(), style.body(), second());
            }
            bands.add(title.set(Optional.of(new Tag.Heading(2)), width, style.leading(style.title()))
                    .leading());
        }
        section.entries().forEach(entry -> bands.addAll(entry(entry)));
        section.notes().forEach(note -> bands.add(note(note, 0)));
        return bands;
    }

    private List<Band> entry(Entry entry) {
        List<Band> bands = new ArrayList<>();
        double indent = entry.depth() * style.u(INDENT);
        if (entry.says() instanceof Says.Pictured(var plate)) {
            PictureBand picture = new PictureBand(
                    plate, new Look(style.palette(), Look.Medium.PAPER, 0.78 * style.unit(), Map.of()), width * 0.5);
            bands.add(picture.of(picture.least(), calls));
        } else {
            bands.add(line(entry, indent));
        }
        entry.notes().forEach(note -> bands.add(note(note.text(), indent)));
        return bands;
    }

    private Band line(Entry entry, double indent) {
        double leading = style.leading(style.body());
        boolean labelled = !entry.label().isEmpty();
        double left = labelled ? width * LABEL : indent;
        Letters letters = entry.part() == Card.Part.PLAIN
                ? style.body()
                : Letters.medium(style.body().size());
        Band label = Prose.of(entry.label() + (labelled ? " " : ""), letters, second())
                .set(Optional.empty(), left - indent - style.u(12), leading);
        Prose said = says(entry, letters);
        Band words = said.set(Optional.empty(), width - left, leading);
        return Band.of(Math.max(labelled ? label.height() : 0, words.height()) + style.u(2), (x, y) -> {
            List<Mark> marks = new ArrayList<>();
            if (labelled) {
                marks.addAll(label.at(x + indent, y));
            }
            marks.addAll(words.at(x + left, y));
            return List.of(new Mark.Tagged(new Tag.Paragraph(), marks));
        });
    }

    private Prose says(Entry entry, Letters letters) {
        Prose said = new Prose();
        switch (entry.says()) {
            case Says.Quantity quantity -> add(said, quantity.cell(), letters);
            case Says.Words words -> add(said, words.cell(), letters);
            case Says.Members members -> {
                List<Member> all = members.members();
                for (int i = 0; i < all.size(); i++) {
                    said.add(i == 0 ? "" : ", ", letters, text());
                    add(said, all.get(i).cell(), letters);
                }
            }
            case Says.Pictured _ -> throw new IllegalArgumentException("a picture has no words");
        }
        entry.tags().forEach(tag -> said.add(" · " + tag.text(), style.note(), second()));
        calls.append(said, entry.key(), style.note(), second(), style.u(2.5));
        return said;
    }

    private void add(Prose said, Cell cell, Letters letters) {
        said.add(" " + cell.shown(true), letters, cell.state() == Cell.State.FILLED ? text() : second());
        if (cell.origin() != Origin.STATED) {
            String mark = cell.origin() == Origin.COMPUTED ? Notes.COMPUTED : Notes.INFERRED;
            said.add(Notes.APART + mark, style.note(), second());
        }
    }

    private Band note(String words, double indent) {
        return Prose.of(words, style.note(), second())
                .set(Optional.of(new Tag.Paragraph()), width - indent, style.leading(style.note()))
                .shifted(indent);
    }

    private Ink text() {
        return style.palette().text();
    }

    private Ink second() {
        return style.palette().second();
    }
}
