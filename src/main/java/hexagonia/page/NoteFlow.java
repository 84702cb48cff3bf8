package hexagonia.page;

import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Mark;
import hexagonia.figure.Stroke;
import hexagonia.figure.Tag;
import hexagonia.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The notes of a part, under a rule at the foot of a page, and on pages of their own where they find no room there.
record NoteFlow(Paper paper, Style style, List<Notes.Note> notes, Messages messages) {
    /// How many rows of a table come over to a page of notes.
    private static final int KEPT = 2;

    /// Notes in columns.
    private record Setting(NoteColumns columns, List<Band> said) {
        boolean fits(double room) {
            return columns.fitting(said, room) == said.size();
        }
    }

    private double room(Page page) {
        return page.room() - style.u(Imposition.BEFORE_NOTES);
    }

    /// The notes in a room; in one column more, or in the least letters, where they fit so alone. Those that no annex
    /// traces stay whole where they can.
    private Setting setting(Page page, double room) {
        NoteColumns wide = NoteColumns.in(paper.inner(), style);
        List<NoteColumns> ways = List.of(wide, wide.narrower(), wide.smaller(paper.inner()));
        Stream<Setting> whole = notes.stream().anyMatch(note -> !note.annex().isEmpty())
                ? Stream.empty()
                : ways.stream()
                        .limit(2)
                        .map(columns -> new Setting(columns, columns.bands(notes, page.calls(), messages)));
        Stream<Setting> fitted =
                ways.stream().map(columns -> new Setting(columns, columns.fitted(notes, page.calls(), messages, room)));
        return Stream.concat(whole, fitted)
                .filter(setting -> setting.fits(room))
                .findFirst()
                .orElseGet(() -> new Setting(wide, wide.fitted(notes, page.calls(), messages, room)));
    }

    /// Whether there are notes, and a page has room for all of them.
    boolean fits(Page page) {
        return !notes.isEmpty() && setting(page, room(page)).fits(room(page));
    }

    /// Sets as many of them at the foot of a page as it has room for; those that are left.
    NoteFlow foot(Page page) {
        Setting setting = setting(page, room(page));
        int count = setting.columns().fitting(setting.said(), room(page));
        if (count > 0) {
            set(setting.said().subList(0, count), page, setting.columns(), true);
        }
        return new NoteFlow(paper, style, notes.subList(count, notes.size()), messages);
    }

    /// How much of what columns end with waits for the page after, so that notes that find no room on this one do not
    /// stand alone there.
    int kept(List<Page.Column> columns, Page page) {
        double left = columns.stream().mapToDouble(c -> c.flow().left()).max().orElse(0);
        boolean ends = left <= page.room() && !notes.isEmpty();
        boolean parts = columns.stream().anyMatch(c -> c.flow().count() > KEPT);
        double room = room(page) - left;
        return ends && parts && !(room > 0 && setting(page, room).fits(room)) ? KEPT : 0;
    }

    /// What text that runs on from column to column leaves for the notes where it ends on a page.
    double foot(List<Page.Column> columns, Page page) {
        BandFlow flow = columns.getFirst().flow();
        boolean runs = columns.size() > 1 && columns.getLast().flow() == flow;
        if (notes.isEmpty() || !runs || !flow.ends(page.room(), columns.size())) {
            return 0;
        }
        Setting setting = setting(page, room(page));
        return setting.columns().height(setting.said()) + style.u(Imposition.BEFORE_NOTES);
    }

    /// Sets all of them at the right of what was set since `top` in a width, in a height.
    void beside(Page page, double top, double width, double height) {
        NoteColumns side = NoteColumns.beside(style).stream()
                .filter(columns -> columns.taken() <= paper.inner() - width + 1)
                .toList()
                .getLast();
        List<Band> said = side.fitted(notes, page.calls(), messages, height);
        Band all = Band.of(height, (x, y) -> side.set(said, x, y, height));
        page.beside(top, paper.inner() - side.taken() + side.gutter(), List.of(all));
    }

    /// The page with the notes under a rule at its foot, and pages for those that find no room there.
    List<Sheetful> pages(Page first) {
        List<Sheetful> pages = new ArrayList<>();
        Page page = first;
        Setting setting = setting(page, room(page));
        List<Band> left = setting.said();
        while (!left.isEmpty()) {
            int count = setting.columns().fitting(left, room(page));
            if (count == 0 && page != first) {
                throw new IllegalStateException("a note is higher than a page");
            }
            if (count > 0) {
                set(left.subList(0, count), page, setting.columns(), page == first);
            }
            left = left.subList(count, left.size());
            if (!left.isEmpty()) {
                pages.add(page.done());
                page = page.following();
                page.add(Prose.of(
                                messages.get("paper.notes.more"),
                                style.title(),
                                style.palette().text())
                        .set(Optional.of(new Tag.Heading(2)), paper.inner(), style.leading(style.title())));
            }
        }
        pages.add(page.done());
        return pages;
    }

    private void set(List<Band> said, Page page, NoteColumns columns, boolean atFoot) {
        double height = columns.height(said);
        page.skip(atFoot ? page.room() - height : style.u(Imposition.BEFORE_NOTES));
        FigureBuilder rule = new FigureBuilder();
        double line = page.y() - style.u(4);
        Stroke hair = Stroke.of(style.palette().border(), style.u(0.5));
        rule.rule(paper.margin(), line, paper.margin() + paper.inner(), line, hair);
        page.add(Band.of(0, (_, _) -> List.of(new Mark.Tagged(new Tag.Artifact(), rule.marks()))));
        page.add(Band.of(height, (x, y) -> columns.set(said, x, y, height)));
    }
}
