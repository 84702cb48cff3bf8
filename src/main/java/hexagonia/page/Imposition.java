package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.explore.Findings;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Mark;
import hexagonia.figure.Stroke;
import hexagonia.figure.Tag;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays one content out on as many pages as it takes. A picture stays whole: where it finds no room on a page that
/// lies, the page stands; where it finds none there either, it is drawn smaller. Notes that find no room go on on
/// the next page. Belongs to one content.
final class Imposition {
    /// What a plate is drawn at on A4, for each unit of the screen.
    private static final double PLATE = 0.78;

    private static final double BEFORE_BODY = 8;
    /// What a plate keeps of the room for it and its notes.
    private static final double SHARE = 0.6;

    /// What a plate may exceed the height it is asked for by.
    private static final double SLACK = 2;

    private static final double BEFORE_LEGEND = 5;
    private static final double BEFORE_NOTES = 9;

    private final Labels labels;
    private final Findings findings;
    private final LocalDate date;
    private final Paper paper;
    private final Style style;

    Imposition(Paper paper, Labels labels, Findings findings, LocalDate date) {
        this.paper = paper;
        this.labels = labels;
        this.findings = findings;
        this.date = date;
        this.style = Style.paper(paper.unit());
    }

    /// The pages of a content; `id` is a name that no other content of the document has. Of the ways to say a
    /// table, the fullest that stays on one page; else that which takes the fewest.
    List<Sheetful> of(String id, Content content) {
        if (!(content.body() instanceof Body.Tabled tabled)) {
            return laid(id, content);
        }
        List<Sheetful> best = laid(id, content);
        boolean fits = fits(tabled);
        for (Content way : best.size() > 1 || !fits ? tabled.tighter().get() : List.<Content>of()) {
            Body.Tabled other = (Body.Tabled) way.body();
            Imposition on =
                    other.upright() && paper.turns() ? new Imposition(paper.turned(), labels, findings, date) : this;
            if (on.fits(other) && (best.size() > 1 && !other.upright() || !fits)) {
                List<Sheetful> pages = on.laid(id, way);
                best = !fits || pages.size() < best.size() ? pages : best;
                fits = true;
            }
        }
        return best;
    }

    private boolean fits(Body.Tabled tabled) {
        return SheetBands.fits(tabled.sheet(), style, paper.inner());
    }

    private List<Sheetful> laid(String id, Content content) {
        Notes notes = Notes.of(content, labels, id);
        Page page = new Page(
                new Frame(paper, style, findings, labels, date),
                content.head().name(),
                true,
                new Calls(notes, labels.messages()));
        new HeadBands(style, findings, labels, page.calls(), false)
                .of(content.head(), 1, paper.inner())
                .forEach(page::add);
        page.skip(style.u(BEFORE_BODY));
        return switch (content.body()) {
            case Body.Drawn drawn -> drawn(id, content, drawn.plate(), page, notes);
            case Body.Tabled tabled ->
                flowing(SheetBands.of(tabled.sheet(), style, page.calls(), paper.inner()), page, notes);
            case Body.Carded carded ->
                flowing(CardBands.of(carded.card(), style, page.calls(), paper.inner()), page, notes);
            case Body.Several _ -> throw new IllegalArgumentException("several exhibits are several contents");
        };
    }

    private List<Sheetful> drawn(String id, Content content, Plate plate, Page page, Notes notes) {
        Optional<Band> legend = new LegendBand(style).of(content.head().unit(), plate.signs(), paper.inner());
        double under =
                legend.map(band -> band.height() + style.u(BEFORE_LEGEND)).orElse(0.0);
        double room = page.room() - under;
        double unit = PLATE * paper.unit();
        PictureBand picture = picture(plate, notes, unit);
        if (picture.least() > room && paper.turns()) {
            return new Imposition(paper.turned(), labels, findings, date).laid(id, content);
        }
        while (picture.least() > room) {
            unit *= Math.min(0.95, room / picture.least());
            picture = picture(plate, notes, unit);
        }
        NoteColumns columns = NoteColumns.in(paper.inner(), style);
        List<Band> bands = columns.bands(notes.all(), page.calls(), labels.messages());
        double noted = bands.isEmpty() ? 0 : columns.height(bands) + style.u(BEFORE_NOTES);
        double height = Math.max(room * SHARE, room - noted - style.u(SLACK));
        page.add(picture.of(Math.max(picture.least(), height), page.calls()));
        legend.ifPresent(band -> {
            page.skip(style.u(BEFORE_LEGEND));
            page.add(band);
        });
        return notes(page, bands, columns);
    }

    private PictureBand picture(Plate plate, Notes notes, double unit) {
        Look look = new Look(style.palette(), Look.Medium.PAPER, unit, notes.calls());
        return new PictureBand(plate, look, paper.inner());
    }

    /// A body in bands, over as many pages as it takes.
    private List<Sheetful> flowing(List<Band> body, Page first, Notes notes) {
        List<Sheetful> pages = new ArrayList<>();
        Page page = first;
        BandFlow flow = new BandFlow(body);
        page.fill(flow);
        while (flow.hasMore()) {
            pages.add(page.done());
            page = page.following();
            page.fill(flow);
        }
        NoteColumns columns = NoteColumns.in(paper.inner(), style);
        pages.addAll(notes(page, columns.bands(notes.all(), page.calls(), labels.messages()), columns));
        return pages;
    }

    /// The notes under a rule at the foot of the page, and pages for those that find no room there.
    private List<Sheetful> notes(Page first, List<Band> notes, NoteColumns columns) {
        List<Sheetful> pages = new ArrayList<>();
        Page page = first;
        List<Band> left = notes;
        while (!left.isEmpty()) {
            int count = columns.fitting(left, page.room() - style.u(BEFORE_NOTES));
            if (count == 0 && page != first) {
                throw new IllegalStateException("a note is higher than a page");
            }
            if (count > 0) {
                set(left.subList(0, count), page, columns, page == first);
            }
            left = left.subList(count, left.size());
            if (!left.isEmpty()) {
                pages.add(page.done());
                page = page.following();
                page.add(Prose.of(
                                labels.messages().get("paper.notes.more"),
                                style.title(),
                                style.palette().text())
                        .set(Optional.of(new Tag.Heading(2)), paper.inner(), style.leading(style.title())));
            }
        }
        pages.add(page.done());
        return pages;
    }

    private void set(List<Band> notes, Page page, NoteColumns columns, boolean atFoot) {
        double height = columns.height(notes);
        page.skip(atFoot ? page.room() - height : style.u(BEFORE_NOTES));
        FigureBuilder rule = new FigureBuilder();
        double line = page.y() - style.u(4);
        Stroke hair = Stroke.of(style.palette().border(), style.u(0.5));
        rule.rule(paper.margin(), line, paper.margin() + paper.inner(), line, hair);
        page.add(Band.of(0, (_, _) -> List.of(new Mark.Tagged(new Tag.Artifact(), rule.marks()))));
        page.add(Band.of(height, (x, y) -> columns.set(notes, x, y, height)));
    }
}
