package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.exhibit.table.TwinSheet;
import hexagonia.explore.Findings;
import hexagonia.figure.Figure;
import hexagonia.figure.Tag;
import hexagonia.model.Fact;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Lays one content out on as many pages as it takes. A picture stays whole: where it finds no room on a page that
/// lies, the page stands; where it finds none there either, it is drawn smaller. Notes that find no room go on on
/// the next page. Belongs to one content.
final class Imposition {
    static final double BEFORE_BODY = 8;
    static final double BEFORE_LEGEND = 5;
    static final double BEFORE_NOTES = 9;
    private static final double BETWEEN_TABLES = 12;
    /// A card or a comparison in smaller letters where it then takes fewer pages.
    private static final double TIGHT = 7.25 / 8;

    private final Labels labels;
    private final Findings findings;
    private final LocalDate date;
    private final Paper paper;
    private final Style style;

    Imposition(Paper paper, Labels labels, Findings findings, LocalDate date) {
        this(paper, labels, findings, date, Style.paper(paper));
    }

    private Imposition(Paper paper, Labels labels, Findings findings, LocalDate date, Style style) {
        this.paper = paper;
        this.labels = labels;
        this.findings = findings;
        this.date = date;
        this.style = style;
    }

    /// Bands that are made for a page.
    interface Making {
        List<Band> bands(Style style, Calls calls, double width);
    }

    /// The pages of bands of one's own, with what notes they call.
    List<Sheetful> of(Part section, Notes notes, String name, Making making) {
        Page page = page(section, name, notes, Optional.empty());
        List<Band> bands = making.bands(style, page.calls(), paper.inner());
        page.add(bands.getFirst());
        page.target(section.place());
        return flowing(List.of(List.of(whole(bands.subList(1, bands.size())))), page, notes);
    }

    /// An empty page, on which a part is the first; those that continue it say its filter again.
    Page page(Part section, String name, Notes notes) {
        boolean filtered = !section.findings().exploration().clauses().isEmpty();
        return page(
                section,
                name,
                notes,
                Optional.of(new HeadBands(
                                style, section.findings(), labels, new Calls(notes, labels.messages()), false))
                        .filter(_ -> filtered)
                        .map(bands -> bands.again(section.content().head(), paper.inner())));
    }

    private Page page(Part section, String name, Notes notes, Optional<Band> again) {
        return new Page(
                Frame.of(paper, Style.paper(paper), labels, date),
                name,
                true,
                new Calls(notes, labels.messages()),
                again);
    }

    /// The same part as it is set best: a picture at the height at which most of it is seen with its notes under it, a
    /// table in the way that its columns find room. `traced` is whether notes lead to an annex.
    Part fitted(Part part, boolean traced) {
        return switch (part.content().body()) {
            case Body.Drawn drawn -> pictured(part, drawn.plate(), traced);
            case Body.Tabled tabled -> new TableFit(this).of(part, tabled, traced ? part.numbered() : Map.of());
            case Body.Carded _ -> carded(part, traced);
            case Body.Several _ -> part;
        };
    }

    /// A card that leaves no room for its notes on a page that lies stands, where that takes fewer.
    private Part carded(Part part, boolean traced) {
        Map<Fact, Integer> annex = traced ? part.numbered() : Map.of();
        Part standing = part.on(paper.turned());
        boolean stands = paper.turns() && pages(standing, annex) < pages(part, annex);
        return stands ? standing : part;
    }

    private Part pictured(Part part, Plate plate, boolean traced) {
        Map<Fact, Integer> annex = traced ? part.numbered() : Map.of();
        Page page = begun(part, part.notes(labels, annex));
        PictureRoom setting = new PictureRoom(
                plate, style, paper, page.room(), width -> under(part, plate, width), labels.messages());
        if (setting.isHigh() && paper.turns()) {
            return on(paper.turned()).pictured(part.on(paper.turned()), plate, traced);
        }
        Part lying = part.set(setting.fit(new Noting(part, labels, annex)));
        if (paper.turns() && pages(lying, annex) > 1) {
            Part standing = on(paper.turned()).pictured(part.on(paper.turned()), plate, traced);
            return pages(standing, annex) == 1 ? standing : lying;
        }
        return lying;
    }

    /// On how many pages a part stands with its notes, on its own paper.
    int pages(Part part, Map<Fact, Integer> annex) {
        return on(part.paper()).of(part, part.notes(labels, annex)).size();
    }

    /// The same on other paper.
    private Imposition on(Paper other) {
        return new Imposition(other, labels, findings, date);
    }

    /// Where something wants to stand: on paper that is turned, if it may be.
    Imposition standing() {
        return paper.turns() ? on(paper.turned()) : this;
    }

    Paper paper() {
        return paper;
    }

    boolean fits(Sheet<?> sheet) {
        return SheetBands.fits(sheet, style, paper.inner());
    }

    /// The pages of a section with its notes.
    List<Sheetful> of(Part section, Notes notes) {
        Content content = section.content();
        if (content.body() instanceof Body.Carded(Card card) && !card.record().isEmpty() && paper.turns()) {
            return on(paper.turned()).of(section, notes);
        }
        return switch (content.body()) {
            case Body.Drawn drawn -> drawn(section, drawn.plate(), begun(section, notes), notes);
            case Body.Tabled tabled
            when TableFit.isDense(tabled) -> fewest(on -> on.tabled(section, tabled, on.begun(section, notes), notes));
            case Body.Tabled tabled -> tabled(section, tabled, begun(section, notes), notes);
            case Body.Carded(Card card) -> fewest(on -> on.carded(section, card, notes));
            case Body.Several _ -> throw new IllegalArgumentException("several exhibits are several contents");
        };
    }

    /// The pages of what is set in smaller letters where it then takes fewer of them.
    private List<Sheetful> fewest(Function<Imposition, List<Sheetful>> set) {
        List<Sheetful> pages = set.apply(this);
        Imposition small = new Imposition(paper, labels, findings, date, style.tight(TIGHT));
        List<Sheetful> fewer = pages.size() == 1 ? pages : set.apply(small);
        return fewer.size() < pages.size() ? fewer : pages;
    }

    /// A page with the head of a part on it.
    private Page begun(Part part, Notes notes) {
        Page page = page(part, part.content().head().name(), notes);
        head(part, style, paper.inner(), page);
        page.skip(style.u(BEFORE_BODY));
        return page;
    }

    /// A table, with those that go on from it. One of few columns that leaves no room for its notes on a page that lies
    /// stands, where both fit that way.
    private List<Sheetful> tabled(Part section, Body.Tabled tabled, Page page, Notes notes) {
        List<Band> bands = new ArrayList<>(SheetBands.of(tabled.sheet(), style, page.calls(), paper.inner()));
        for (Sheet<?> more : tabled.more()) {
            bands.add(Band.gap(style.u(BETWEEN_TABLES)));
            bands.addAll(SheetBands.of(more, style, page.calls(), paper.inner()));
        }
        new BarSigns(style, page.calls(), labels.messages())
                .of(tabled.sheet(), paper.inner())
                .ifPresent(legend -> bands.addAll(List.of(Band.gap(style.u(BEFORE_LEGEND)), legend)));
        boolean fits = BandFlow.height(bands) <= page.room();
        List<Sheetful> pages = flowing(List.of(List.of(whole(bands))), page, notes);
        boolean stands =
                paper.turns() && !TableFit.isDense(tabled) && on(paper.turned()).fits(tabled.sheet());
        if (fits && pages.size() > 1 && stands) {
            List<Sheetful> standing = on(paper.turned()).of(section, notes);
            return standing.size() == 1 ? standing : pages;
        }
        return pages;
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
    private List<Sheetful> carded(Part section, Card card, Notes notes) {
        Page page = page(section, section.content().head().name(), notes);
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
        double top = page.y();
        page.add(new PictureBand(plate, look, fit.width()).of(fit.height(), page.calls()));
        NoteFlow said = new NoteFlow(paper, style, notes.all(), labels.messages());
        double bottom = page.y() + page.room();
        legend(section, plate, fit.under()).ifPresent(band -> {
            page.skip(style.u(BEFORE_LEGEND));
            page.add(band);
        });
        if (fit.width() < paper.inner()) {
            double under = fit.under() > fit.width() ? under(section, plate, fit.under()) : 0;
            said.beside(page, top, fit.width(), bottom - top - under);
            return List.of(page.done());
        }
        return style.isAfar() && !notes.all().isEmpty() && !said.fits(page)
                ? again(plate.at(fit.width(), fit.height(), look).figure().twin(), page, notes)
                : said.pages(page);
    }

    /// A picture that leaves its notes no room, and what it says as a table with them.
    private List<Sheetful> again(Figure.Twin twin, Page page, Notes notes) {
        List<Sheetful> pages = new ArrayList<>(List.of(page.done()));
        List<Band> rows = SheetBands.of(TwinSheet.of(twin), style, page.calls(), paper.inner());
        pages.addAll(flowing(List.of(List.of(whole(rows))), page.following(), notes));
        return pages;
    }

    /// What the signs of a picture mean.
    Optional<Band> legend(Part section, Plate plate, double width) {
        return new LegendBand(style).of(section.content().head().unit(), plate.signs(), width);
    }

    /// What the legend of a picture takes under it.
    private double under(Part part, Plate plate, double width) {
        return legend(part, plate, width)
                .map(band -> band.height() + style.u(BEFORE_LEGEND))
                .orElse(0.0);
    }

    /// Columns side by side, then others under them, over as many pages as they take. Notes never stand alone: rows of
    /// the last page wait for those that find no room; for people who look on from afar, notes share a page before.
    List<Sheetful> flowing(List<List<Page.Column>> flows, Page first, Notes notes) {
        List<Sheetful> pages = new ArrayList<>();
        Page page = first;
        NoteFlow said = new NoteFlow(paper, style, notes.all(), labels.messages());
        for (List<Page.Column> columns : flows) {
            boolean last = columns == flows.getLast();
            int kept = last ? said.kept(columns, page) : 0;
            page.fill(columns, kept, last ? said.foot(columns, page) : 0);
            while (columns.stream().anyMatch(c -> c.flow().hasMore())) {
                if (style.isAfar() ? said.fits(page) : kept > 0) {
                    said = said.foot(page);
                }
                pages.add(page.done());
                page = page.following();
                kept = last ? said.kept(columns, page) : 0;
                page.fill(columns, kept, last ? said.foot(columns, page) : 0);
            }
        }
        pages.addAll(said.pages(page));
        return pages;
    }
}
