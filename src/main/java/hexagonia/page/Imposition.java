package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.explore.Findings;
import hexagonia.figure.FigureBuilder;
import hexagonia.figure.Mark;
import hexagonia.figure.Stroke;
import hexagonia.figure.Tag;
import hexagonia.model.Fact;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Lays one content out on as many pages as it takes. A picture stays whole: where it finds no room on a page that
/// lies, the page stands; where it finds none there either, it is drawn smaller. Notes that find no room go on on
/// the next page. Belongs to one content.
final class Imposition {
    static final double BEFORE_BODY = 8;
    static final double BEFORE_LEGEND = 5;
    static final double BEFORE_NOTES = 9;

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
        this.style = Style.paper(paper);
    }

    /// Bands that are made for a page.
    interface Making {
        List<Band> bands(Style style, Calls calls, double width);
    }

    /// The pages of bands of one's own, with what notes they call.
    List<Sheetful> of(Part section, Notes notes, String name, Making making) {
        Page page = page(section, name, notes);
        List<Band> bands = making.bands(style, page.calls(), paper.inner());
        page.add(bands.getFirst());
        page.target(section.place());
        return flowing(List.of(List.of(whole(bands.subList(1, bands.size())))), page, notes);
    }

    /// An empty page, on which a part is the first.
    Page page(Part section, String name, Notes notes) {
        return new Page(
                new Frame(paper, style, section.findings(), labels, date),
                name,
                true,
                new Calls(notes, labels.messages()));
    }

    /// The same part as it is set best: a picture at the height at which most of it is seen with its notes under it, a
    /// table in the way to say it that is the fullest that stays on one page, else in that which takes the fewest.
    /// `traced` is whether notes lead to an annex.
    Part fitted(Part part, boolean traced) {
        return switch (part.content().body()) {
            case Body.Drawn drawn -> pictured(part, drawn.plate(), traced);
            case Body.Tabled tabled ->
                tabled.tighter().map(ways -> worded(part, tabled, ways)).orElse(part);
            case Body.Carded _, Body.Several _ -> part;
        };
    }

    private Part pictured(Part part, Plate plate, boolean traced) {
        Map<Fact, Integer> annex = traced ? part.numbered() : Map.of();
        Page page = begun(part, part.notes(labels, annex));
        double room = page.room() - under(part, plate);
        PictureRoom setting = new PictureRoom(plate, style, paper, room, labels.messages());
        return setting.isHigh() && paper.turns()
                ? upright().pictured(part.on(paper.turned()), plate, traced)
                : part.set(setting.fit(says -> Notes.of(
                                List.of(new Notes.Said(part.content(), says)), labels, part.id(), annex)
                        .getFirst()));
    }

    private Part worded(Part part, Body.Tabled tabled, Supplier<List<Content>> tighter) {
        Part best = part;
        int pages = of(part, part.notes(labels, Map.of())).size();
        boolean fits = fits(tabled);
        for (Content way : pages > 1 || !fits ? tighter.get() : List.<Content>of()) {
            Body.Tabled other = (Body.Tabled) way.body();
            Imposition on = other.upright() && paper.turns() ? upright() : this;
            if (on.fits(other) && (pages > 1 && !other.upright() || !fits)) {
                Part tried = new Part(part.id(), named(way, part), part.findings(), on.paper);
                int taken = on.of(tried, tried.notes(labels, Map.of())).size();
                best = !fits || taken < pages ? tried : best;
                pages = !fits ? taken : Math.min(pages, taken);
                fits = true;
            }
        }
        return best;
    }

    /// A way to say a part, under the name of the part.
    private static Content named(Content way, Part part) {
        Head head = way.head();
        Head own = new Head(
                part.content().head().name(),
                head.finding(),
                head.coverage(),
                head.unit(),
                head.filter(),
                head.notes(),
                head.trail(),
                head.choices());
        return new Content(own, way.body(), way.meanings(), way.sources());
    }

    private boolean fits(Body.Tabled tabled) {
        return SheetBands.fits(tabled.sheet(), style, paper.inner());
    }

    /// The pages of a section with its notes.
    List<Sheetful> of(Part section, Notes notes) {
        Content content = section.content();
        if (content.body() instanceof Body.Carded(Card card) && !card.record().isEmpty() && paper.turns()) {
            return upright().of(section, notes);
        }
        return switch (content.body()) {
            case Body.Drawn drawn -> drawn(section, drawn.plate(), begun(section, notes), notes);
            case Body.Tabled tabled -> tabled(section, tabled, begun(section, notes), notes);
            case Body.Carded carded ->
                carded(section, carded.card(), page(section, content.head().name(), notes), notes);
            case Body.Several _ -> throw new IllegalArgumentException("several exhibits are several contents");
        };
    }

    /// A page with the head of a part on it.
    private Page begun(Part part, Notes notes) {
        Page page = page(part, part.content().head().name(), notes);
        head(part, style, paper.inner(), page);
        page.skip(style.u(BEFORE_BODY));
        return page;
    }

    /// A table that leaves no room for its notes on a page that lies stands, where both fit that way; one that can be
    /// said tighter is, and lies.
    private List<Sheetful> tabled(Part section, Body.Tabled tabled, Page page, Notes notes) {
        List<Band> bands = SheetBands.of(tabled.sheet(), style, page.calls(), paper.inner());
        boolean fits = BandFlow.height(bands) <= page.room();
        List<Sheetful> pages = flowing(List.of(List.of(whole(bands))), page, notes);
        boolean stands =
                paper.turns() && tabled.tighter().isEmpty() && upright().fits(tabled);
        if (fits && pages.size() > 1 && stands) {
            List<Sheetful> standing = upright().of(section, notes);
            return standing.size() == 1 ? standing : pages;
        }
        return pages;
    }

    private Imposition upright() {
        return new Imposition(paper.turned(), labels, findings, date);
    }

    private void head(Part section, Style letters, double width, Page page) {
        new HeadBands(letters, findings, labels, page.calls(), false)
                .of(section.content().head(), 1, width)
                .forEach(page::add);
        page.target(section.place());
    }

    private static Page.Column whole(List<Band> bands) {
        return new Page.Column(0, new BandFlow(bands));
    }

    /// A record: its head beside where it sits, its figures, then what it is made of beside what it is tied to.
    private List<Sheetful> carded(Part section, Card card, Page page, Notes notes) {
        CardHead over = new CardHead(card, style, page.calls());
        double top = page.y();
        double beside = over.beside();
        head(section, card.record().isEmpty() ? style : style.naming(), paper.inner() - beside, page);
        for (String words : over.title().notes()) {
            page.add(Prose.of(words, style.line(), style.palette().text())
                    .set(
                            Optional.of(new Tag.Paragraph()),
                            paper.inner() - beside - style.u(20),
                            style.leading(style.line()) + style.u(1)));
        }
        if (beside > 0) {
            double width = beside - style.u(10);
            page.beside(top, paper.inner() - width, over.picture(width));
        }
        over.figures(paper.inner()).forEach(page::add);
        CardFlows flows = new CardFlows(card, style, page.calls(), paper.inner());
        page.skip(flows.before());
        return flowing(flows.of(), page, notes);
    }

    private List<Sheetful> drawn(Part section, Plate plate, Page page, Notes notes) {
        PictureFit fit = section.fit().orElseThrow();
        Look look = new Look(style.palette(), Look.Medium.PAPER, fit.unit(), notes.calls());
        page.add(new PictureBand(plate, look, paper.inner()).of(fit.height(), page.calls()));
        legend(section, plate).ifPresent(band -> {
            page.skip(style.u(BEFORE_LEGEND));
            page.add(band);
        });
        return notes(page, notes, NoteColumns.in(paper.inner(), style));
    }

    /// What the signs of a picture mean.
    Optional<Band> legend(Part section, Plate plate) {
        return new LegendBand(style).of(section.content().head().unit(), plate.signs(), paper.inner());
    }

    /// What the legend of a picture takes under it.
    private double under(Part section, Plate plate) {
        return legend(section, plate)
                .map(band -> band.height() + style.u(BEFORE_LEGEND))
                .orElse(0.0);
    }

    /// Columns side by side, then others under them, over as many pages as they take.
    List<Sheetful> flowing(List<List<Page.Column>> flows, Page first, Notes notes) {
        List<Sheetful> pages = new ArrayList<>();
        Page page = first;
        for (List<Page.Column> columns : flows) {
            page.fill(columns);
            while (columns.stream().anyMatch(c -> c.flow().hasMore())) {
                pages.add(page.done());
                page = page.following();
                page.fill(columns);
            }
        }
        pages.addAll(notes(page, notes, NoteColumns.in(paper.inner(), style)));
        return pages;
    }

    /// The notes under a rule at the foot of the page, and pages for those that find no room there.
    private List<Sheetful> notes(Page first, Notes notes, NoteColumns wide) {
        List<Sheetful> pages = new ArrayList<>();
        Page page = first;
        double room = page.room() - style.u(BEFORE_NOTES);
        List<Band> said = wide.fitted(notes.all(), page.calls(), labels.messages(), room);
        List<Band> tight = wide.narrower().fitted(notes.all(), page.calls(), labels.messages(), room);
        boolean narrow =
                wide.fitting(said, room) < said.size() && wide.narrower().fitting(tight, room) == tight.size();
        NoteColumns columns = narrow ? wide.narrower() : wide;
        List<Band> left = narrow ? tight : said;
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
