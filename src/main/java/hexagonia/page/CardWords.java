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
        mark(label, entry.link().origin(), "");
        return label;
    }

    /// Whether it says nothing that applies.
    boolean isNothing(Entry entry) {
        return entry.says() instanceof Says.Quantity q && q.cell().state() == Cell.State.NOT_APPLICABLE;
    }

    /// Whether no document says its figure.
    boolean isUndisclosed(Entry entry) {
        return entry.says() instanceof Says.Quantity q && q.cell().state() == Cell.State.UNDISCLOSED;
    }

    /// Its figure in words; empty where it has none.
    String figure(Entry entry) {
        return entry.says() instanceof Says.Quantity q ? q.cell().text() : "";
    }

    /// Its figure without the unit, which the section says.
    Prose brief(Entry entry, String id) {
        Prose said = new Prose();
        if (entry.says() instanceof Says.Quantity(Cell cell, var _, var _, var _)) {
            said.add(cell.shown(false), CardBands.strong(style.body()), text());
            mark(said, cell.origin(), id);
            calls.append(said, id, style.note(), second(), style.u(2.5));
            return said;
        }
        return said(entry, id, false);
    }

    /// What it says with its call, and its tags where nothing else has room for them.
    Prose said(Entry entry, String id, boolean tagged) {
        boolean figure = entry.says() instanceof Says.Quantity;
        Prose said = into(new Prose(), entry, figure ? CardBands.strong(style.body()) : style.body(), id);
        if (tagged) {
            entry.tags().forEach(tag -> said.add(" · " + tag.text(), style.note(), second()));
        }
        calls.append(said, id, style.note(), second(), style.u(2.5));
        return said;
    }

    /// Its label, then what it says, in one run.
    Prose running(Entry entry, String id) {
        Prose said = into(label(entry), entry, style.body(), id);
        calls.append(said, id, style.note(), second(), style.u(2.5));
        return said;
    }

    /// Adds what it says; what its call under `id` says of where it comes from is not said twice.
    Prose into(Prose said, Entry entry, Letters letters, String id) {
        switch (entry.says()) {
            case Says.Quantity quantity -> add(said, quantity.cell(), letters, id);
            case Says.Words words -> add(said, words.cell(), letters, id);
            case Says.Members members -> {
                List<Member> all = members.members();
                for (int i = 0; i < all.size(); i++) {
                    said.add(i == 0 ? "" : ", ", letters, text());
                    add(said, all.get(i).cell(), letters, "");
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

    private void add(Prose said, Cell cell, Letters letters, String id) {
        said.add(" " + cell.shown(true), letters, cell.state() == Cell.State.FILLED ? text() : second());
        mark(said, cell.origin(), id);
    }

    private void mark(Prose words, Origin origin, String id) {
        String mark = origin == Origin.COMPUTED ? Notes.COMPUTED : Notes.INFERRED;
        if (origin != Origin.STATED && !calls.says(id, mark)) {
            calls.mark(words, mark, style.note(), second());
        }
    }

    private Ink text() {
        return style.palette().text();
    }

    private Ink second() {
        return style.palette().second();
    }
}
