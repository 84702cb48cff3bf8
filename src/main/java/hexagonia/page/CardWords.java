package hexagonia.page;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Says;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import java.util.List;

/// What an entry of a card says, in the letters of a page: label, figure or names with their marks, tags.
record CardWords(Style style, Calls calls) {
    Prose label(Entry entry) {
        boolean strong = entry.part() == Part.ITSELF || entry.part() == Part.SUM || entry.part() == Part.HEADING;
        Letters letters = strong ? CardBands.strong(style.body()) : style.body();
        Prose label = Prose.of(entry.label() + " ", letters, strong ? text() : second());
        mark(label, entry.link().origin());
        return label;
    }

    /// Whether it says nothing that applies.
    boolean isNothing(Entry entry) {
        return entry.says() instanceof Says.Quantity q && q.cell().state() == Cell.State.NOT_APPLICABLE;
    }

    /// Its figure without the unit, which the section says.
    Prose brief(Entry entry, String id) {
        Prose said = new Prose();
        if (entry.says() instanceof Says.Quantity(Cell cell, var _, var _, var _)) {
            said.add(cell.shown(false), CardBands.strong(style.body()), text());
            markUncalled(said, cell.origin(), id);
            calls.append(said, id, style.note(), second(), style.u(2.5));
            return said;
        }
        return said(entry, id, false);
    }

    /// What it says with its call, and its tags where nothing else has room for them.
    Prose said(Entry entry, String id, boolean tagged) {
        boolean figure = entry.says() instanceof Says.Quantity;
        Prose said = called(entry, id, figure ? CardBands.strong(style.body()) : style.body());
        if (tagged) {
            entry.tags().forEach(tag -> said.add(" · " + tag.text(), style.note(), second()));
        }
        calls.append(said, id, style.note(), second(), style.u(2.5));
        return said;
    }

    /// Its label, then what it says, in one run.
    Prose running(Entry entry, String id) {
        Prose said = into(label(entry), entry, style.body());
        calls.append(said, id, style.note(), second(), style.u(2.5));
        return said;
    }

    /// What it says alone, marked where the call that is to stand behind it does not.
    Prose called(Entry entry, String id, Letters letters) {
        Prose said = new Prose();
        if (!(entry.says() instanceof Says.Quantity(Cell cell, var _, var _, var _))) {
            return into(said, entry, letters);
        }
        write(said, cell, letters);
        markUncalled(said, cell.origin(), id);
        return said;
    }

    /// Adds what it says alone.
    Prose into(Prose said, Entry entry, Letters letters) {
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
        return said;
    }

    Prose tags(Entry entry) {
        String tags =
                String.join(" · ", entry.tags().stream().map(Card.Tag::text).toList());
        return Prose.of(tags.isEmpty() ? "" : " " + tags, style.note(), second());
    }

    /// The number of a quantity; 0 where it has none.
    double number(Entry entry) {
        return entry.says() instanceof Says.Quantity q
                        && q.cell().value().orElse(null) instanceof Value.Number(double number, String _)
                ? number
                : 0;
    }

    private void add(Prose said, Cell cell, Letters letters) {
        write(said, cell, letters);
        mark(said, cell.origin());
    }

    private void write(Prose said, Cell cell, Letters letters) {
        said.add(" " + cell.shown(true), letters, cell.state() == Cell.State.FILLED ? text() : second());
    }

    /// Marks what the call behind it does not mark already.
    private void markUncalled(Prose said, Origin origin, String id) {
        if (origin != Origin.STATED && !calls.says(id, letter(origin))) {
            mark(said, origin);
        }
    }

    private void mark(Prose words, Origin origin) {
        if (origin != Origin.STATED) {
            words.add(Notes.APART + letter(origin), style.note(), second());
        }
    }

    private static String letter(Origin origin) {
        return origin == Origin.COMPUTED ? Notes.COMPUTED : Notes.INFERRED;
    }

    private Ink text() {
        return style.palette().text();
    }

    private Ink second() {
        return style.palette().second();
    }
}
