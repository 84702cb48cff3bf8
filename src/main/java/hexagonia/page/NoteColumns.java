package hexagonia.page;

import hexagonia.figure.Ink;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Notes in columns of one width; none is parted between two columns.
record NoteColumns(Style style, double width, int count) {
    /// About what a column takes, on a narrow page and on a wide one.
    private static final double NARROW = 175;
    private static final double WIDE = 240;
    private static final double WIDE_PAGE = 600;
    private static final double GUTTER = 22;
    private static final double INDENT = 13;
    /// More numbers than stand in this have several lines.
    private static final double WIDEST_INDENT = 40;
    private static final double BETWEEN = 2;

    /// As many columns as a room wants.
    static NoteColumns in(double room, Style style) {
        double wished = room < style.u(WIDE_PAGE) ? NARROW : WIDE;
        int count = Math.max(1, (int) Math.round(room / style.u(wished)));
        return new NoteColumns(style, (room - (count - 1) * style.u(GUTTER)) / count, count);
    }

    /// Columns beside what the notes are about, more and more room for them.
    static List<NoteColumns> beside(Style style) {
        double narrow = style.u(NARROW);
        return List.of(
                new NoteColumns(style, narrow, 1),
                new NoteColumns(style, style.u(WIDE), 1),
                new NoteColumns(style, narrow, 2));
    }

    /// What they take with what parts them from what they stand beside.
    double taken() {
        return left(count);
    }

    double gutter() {
        return style.u(GUTTER);
    }

    /// One column more in the same room.
    NoteColumns narrower() {
        return new NoteColumns(style, (count * width - style.u(GUTTER)) / (count + 1), count + 1);
    }

    /// About as many in a room, in the least letters of a page.
    NoteColumns smaller(double room) {
        return in(room, style.tight(0));
    }

    /// Each note as a band: its number leads back to where it was called, its words hang beside it.
    List<Band> bands(List<Notes.Note> notes, Calls calls, Messages messages) {
        double indent = indent(notes);
        return notes.stream()
                .map(note -> band(note, note.text(), indent, calls, messages))
                .toList();
    }

    /// How much of a note is said: all but what it covers; its number, documents and stage; what the annex does not
    /// trace.
    private enum Form {
        BRIEF,
        LEAST,
        ANNEX
    }

    /// The same for a height. Where they do not fit, the last of those that the annex traces keep who says it and when,
    /// then only lead there, formulas last; without an annex they leave out what they cover, for people who look on
    /// from afar their headings next.
    List<Band> fitted(List<Notes.Note> notes, Calls calls, Messages messages, double height) {
        List<Band> whole = bands(notes, calls, messages);
        if (height <= 0 || fitting(whole, height) == whole.size()) {
            return whole;
        }
        double indent = indent(notes);
        List<Band> said = new ArrayList<>(whole);
        for (Form form : forms(isTraced(notes))) {
            for (int i : fromTheLast(notes)) {
                Notes.Note note = notes.get(i);
                said.set(i, band(note, said(note, form, isTraced(notes), messages), indent, calls, messages));
                if (fitting(said, height) == said.size()) {
                    return said;
                }
            }
        }
        return style.isAfar() ? said : whole;
    }

    private List<Form> forms(boolean traced) {
        return traced
                ? List.of(Form.LEAST, Form.ANNEX)
                : style.isAfar() ? List.of(Form.BRIEF, Form.LEAST) : List.of(Form.BRIEF);
    }

    /// The places of notes, those of formulas last.
    private static List<Integer> fromTheLast(List<Notes.Note> notes) {
        return IntStream.range(0, notes.size())
                .map(i -> notes.size() - 1 - i)
                .boxed()
                .sorted(Comparator.comparing(i -> notes.get(i).isComputed()))
                .toList();
    }

    /// The least height that notes need, 0 where they are always whole.
    double least(List<Notes.Note> notes, Calls calls, Messages messages) {
        return canBeBrief(notes) ? height(notes, Form.LEAST, calls, messages) : 0;
    }

    /// The least height of notes that keep their headings.
    double brief(List<Notes.Note> notes, Calls calls, Messages messages) {
        return height(notes, Form.BRIEF, calls, messages);
    }

    private double height(List<Notes.Note> notes, Form form, Calls calls, Messages messages) {
        boolean traced = isTraced(notes);
        double indent = indent(notes);
        return height(notes.stream()
                .map(note ->
                        band(note, said(note, traced ? Form.ANNEX : form, traced, messages), indent, calls, messages))
                .toList());
    }

    private boolean canBeBrief(List<Notes.Note> notes) {
        return isTraced(notes) || style.isAfar() && !notes.isEmpty();
    }

    private static boolean isTraced(List<Notes.Note> notes) {
        return notes.stream().anyMatch(note -> !note.annex().isEmpty());
    }

    /// What is left of a note: of one that the annex traces its number there at least.
    private String said(Notes.Note note, Form form, boolean traced, Messages messages) {
        return switch (form) {
            case BRIEF -> note.brief();
            case LEAST -> !note.annex().isEmpty() || !traced || style.isAfar() ? note.least() : note.text();
            case ANNEX -> {
                if (!note.annex().isEmpty()) {
                    yield "";
                }
                if (note.isComputed()) {
                    yield note.goesOn() ? "" : messages.get("paper.note.formulas");
                }
                yield style.isAfar() ? note.least() : note.text();
            }
        };
    }

    private double indent(List<Notes.Note> notes) {
        double widest =
                notes.stream().mapToDouble(note -> number(note).width()).max().orElse(0);
        return Math.clamp(widest + style.u(4), style.u(INDENT), style.u(WIDEST_INDENT));
    }

    private Prose number(Notes.Note note) {
        return Prose.of(note.call(), style.strong(style.note()), style.palette().text());
    }

    private Band band(Notes.Note note, String text, double indent, Calls calls, Messages messages) {
        if (note.goesOn() && text.isEmpty()) {
            return Band.gap(0);
        }
        double leading = style.leading(style.note());
        Band label = number(note).set(Optional.empty(), indent, leading);
        Prose said = Prose.of(text, style.note(), style.palette().second());
        traced(note, said, messages);
        Band words = said.set(Optional.empty(), width - indent, leading);
        return Band.of(Math.max(label.height(), words.height()) + style.u(BETWEEN), (x, y) -> {
            List<Mark> number = label.at(x, y);
            if (calls.calls(note)) {
                Tag back = new Tag.Link(note.caller(), messages.get("paper.note.back", note.call()));
                number = List.of(new Mark.Tagged(back, number));
            }
            List<Mark> all = new ArrayList<>();
            if (!note.goesOn()) {
                all.add(new Mark.Tagged(new Tag.Label(), number));
            }
            all.addAll(words.at(x + indent, y));
            return List.of(new Mark.Tagged(new Tag.Note(note.id()), all));
        });
    }

    /// Leads to the annex.
    private void traced(Notes.Note note, Prose said, Messages messages) {
        if (note.annex().isEmpty()) {
            return;
        }
        Ink ink = style.palette().text();
        said.add(" ", style.note(), ink);
        List<String> runs = Notes.runs(note.annex());
        for (String run : runs) {
            int first = Integer.parseInt(run.split(Notes.UNTIL)[0]);
            String number = run.equals(runs.getLast()) ? run + "." : run + ",";
            String words = run.equals(runs.getFirst()) ? messages.get("paper.note.annex", number) : number;
            Tag link = new Tag.Link(Annex.id(first), messages.get("paper.annex.goto", run));
            said.add(
                    " " + words.replace(' ', '\u00A0'),
                    style.note(),
                    ink,
                    0,
                    mark -> new Mark.Tagged(link, List.of(mark)));
        }
    }

    /// Where the column of that place begins.
    double left(int column) {
        return column * (width + style.u(GUTTER));
    }

    /// How many of the notes fit in a height.
    int fitting(List<Band> notes, double height) {
        int column = 0;
        double used = 0;
        for (int i = 0; i < notes.size(); i++) {
            double high = notes.get(i).height();
            if (used + high > height + 1e-6) {
                column++;
                used = 0;
            }
            if (column == count || high > height + 1e-6) {
                return i;
            }
            used += high;
        }
        return notes.size();
    }

    /// The least height at which all of them fit.
    double height(List<Band> notes) {
        double height = Math.ceil(notes.stream().mapToDouble(Band::height).sum() / count);
        while (fitting(notes, height) < notes.size()) {
            height++;
        }
        return height;
    }

    /// Notes that fit a height, set.
    List<Mark> set(List<Band> notes, double x, double y, double height) {
        List<Mark> marks = new ArrayList<>();
        int column = 0;
        double used = 0;
        for (Band note : notes) {
            if (used + note.height() > height + 1e-6) {
                column++;
                used = 0;
            }
            marks.addAll(note.at(x + left(column), y + used));
            used += note.height();
        }
        return marks;
    }
}
