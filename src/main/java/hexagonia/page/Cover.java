package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.KeyFigures;
import hexagonia.exhibit.KeyFigures.Key;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Findings;
import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.model.Fact;
import hexagonia.model.Meta;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The first page of a report: what it is called, how far its data reach, what its first pages find, the key figures,
/// a picture and the contents. Where the pages are not filtered `alike`, it follows the filter of `findings` and says
/// that each page has its own.
record Cover(
        String name,
        Content first,
        Optional<Plate> strips,
        Optional<Plate> picture,
        Findings findings,
        boolean alike,
        Paper paper,
        Labels labels) {
    private static final double NAME = 25;
    private static final double FIGURE = 17;
    private static final double LEAST = 74;
    private static final double PICTURE = 0.56;
    /// The figures that are noted beside strips at most.
    private static final int MOST = 12;
    private static final double SHRUNK = 0.88;

    /// One line of the contents: what it is called and finds, where it is linked to, its first page,
    /// and how its pages are said.
    record Entry(String name, String finding, String place, int page, String pages) {}

    /// What its notes are about: the finding, the strips and the key figures.
    Content content() {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        Map<String, String> formulas = new LinkedHashMap<>();
        Sources sources = first.sources();
        Set<String> shown = shown();
        sources.byDatum().keySet().stream().filter(shown::contains).forEach(datum -> {
            facts.put(datum, sources.of(datum));
            formulas.put(datum, sources.formula(datum));
        });
        keys().forEach(key -> facts.put(key.fact().id(), List.of(key.fact())));
        facts.putIfAbsent(Sources.TITLE, first.sources().of(Sources.TITLE));
        formulas.put(Sources.TITLE, sources.formula(Sources.TITLE));
        return new Content(
                first.head(),
                new Body.Several(List.of()),
                first.meanings(),
                new Sources(() -> facts, formulas).working(sources::workings));
    }

    /// The data whose note the strips have room for.
    private Set<String> shown() {
        Map<String, String> calls = first.sources().byDatum().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), _ -> Notes.COMPUTED));
        Style style = Style.paper(paper);
        Look look = new Look(style.palette(), Look.Medium.PAPER, style.plate(), calls);
        return strips.map(plate -> new PictureBand(plate, look, paper.inner())
                        .called(0, new Calls(new Notes(List.of(), calls, Grounds.NONE), labels.messages())))
                .orElse(Set.of());
    }

    /// The same without strips, where these leave the notes no room.
    Cover fitting() {
        long notes = content().sources().byDatum().values().stream()
                .flatMap(List::stream)
                .distinct()
                .count();
        return notes > MOST ? new Cover(name, first, Optional.empty(), picture, findings, alike, paper, labels) : this;
    }

    private List<Key> keys() {
        return new KeyFigures(findings, labels).all();
    }

    /// Its bands from the name of the report down to the contents; `pages` is how many pages the report has.
    List<Band> bands(Style style, Calls calls, double width, List<Entry> entries, int pages, String made) {
        List<Band> bands = new ArrayList<>();
        Letters letters = Letters.semibold(style.u(NAME));
        bands.add(Prose.of(name, letters, text(style))
                .balanced(Optional.of(new Tag.Heading(1)), width, style.leading(letters)));
        bands.add(Band.gap(style.u(6)));
        bands.add(facts(style, width, pages, made));
        bands.add(Band.gap(style.u(8)));
        bands.addAll(new HeadBands(style, findings, labels, calls, false).of(head(), 2, width, alike));
        bands.add(Band.gap(style.u(6)));
        strips.ifPresent(plate -> {
            Look look = new Look(style.palette(), Look.Medium.PAPER, style.plate(), calls.signs());
            bands.add(new PictureBand(plate, look, width).of(0, calls));
            bands.add(Band.gap(style.u(3)));
        });
        if (!findings.exploration().clauses().isEmpty() && !keys().isEmpty()) {
            bands.add(Prose.of(labels.messages().get("paper.cover.whole"), style.line(), second(style))
                    .set(paragraph(), width, style.leading(style.line()) + style.u(3)));
        }
        bands.add(figures(style, calls, width));
        bands.add(Band.gap(style.u(8)));
        bands.add(below(style, calls, width, entries));
        return bands;
    }

    private Head head() {
        Head head = first.head();
        return new Head(head.name(), head.finding(), head.coverage(), "", head.filter(), List.of());
    }

    /// Vintage, payments, data and printing, side by side between two rules.
    private Band facts(Style style, double width, int pages, String made) {
        Meta meta = labels.index().strategy().meta();
        Messages words = labels.messages();
        List<List<Band>> columns = new ArrayList<>();
        String[][] said = {
            {words.get("paper.cover.vintage"), meta.vintage().in(labels.locale())},
            {words.get("paper.cover.paid"), meta.paid().in(labels.locale())},
            {
                words.get("paper.cover.data"),
                words.get(
                        "paper.cover.release",
                        meta.release(),
                        labels.formats().date(meta.date().iso()))
            },
            {words.get("paper.cover.made"), words.get("paper.cover.pages", made, pages)}
        };
        double[] starts = {0, width * 0.4, width * 0.6, width * 0.8};
        for (int i = 0; i < said.length; i++) {
            String[] each = said[i];
            double step = (i + 1 < starts.length ? starts[i + 1] : width) - starts[i];
            Letters strong = Letters.medium(style.body().size());
            columns.add(List.of(
                    Prose.of(each[0], style.note(), second(style))
                            .set(paragraph(), step - style.u(16), style.leading(style.note())),
                    Prose.of(each[1], strong, text(style))
                            .set(paragraph(), step - style.u(16), style.leading(style.body()))));
        }
        return columns(columns, style, width, starts, true);
    }

    /// The key figures, each with its stage and its note.
    private Band figures(Style style, Calls calls, double width) {
        List<List<Band>> columns = new ArrayList<>();
        List<Key> keys = keys();
        double[] wide = numbers(keys, style, calls, 1);
        double sum = Arrays.stream(wide).sum();
        double shrunk = Math.min(1, width / sum);
        double spare = Math.max(0, width - sum) / Math.max(1, keys.size());
        double[] starts = new double[keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            double step = wide[i] * shrunk + spare;
            starts[i] = i == 0 ? 0 : starts[i - 1] + wide[i - 1] * shrunk + spare;
            columns.add(List.of(
                    number(key, style, calls, shrunk)
                            .set(paragraph(), step, style.leading(Letters.semibold(style.u(FIGURE * shrunk)))),
                    Prose.of(key.what(), style.body(), text(style))
                            .set(paragraph(), step - style.u(14), style.leading(style.body())),
                    Prose.of(key.stage(), style.note(), second(style))
                            .set(paragraph(), step - style.u(14), style.leading(style.note()))));
        }
        return columns(columns, style, width, starts, false);
    }

    /// How wide each key figure wants to be.
    private static double[] numbers(List<Key> keys, Style style, Calls calls, double shrunk) {
        return keys.stream()
                .mapToDouble(key -> Math.max(
                        style.u(LEAST), number(key, style, calls, shrunk).width() + style.u(18)))
                .toArray();
    }

    private static Prose number(Key key, Style style, Calls calls, double shrunk) {
        Letters letters = Letters.semibold(style.u(FIGURE * shrunk));
        Prose number = Prose.of(key.number(), letters, text(style));
        calls.append(number, key.fact().id(), style.note(), second(style), letters.size() * 0.35);
        return number;
    }

    private static Band columns(List<List<Band>> columns, Style style, double width, double[] starts, boolean strong) {
        double padding = style.u(6);
        double height = columns.stream().mapToDouble(BandFlow::height).max().orElse(0) + 2 * padding;
        CardMarks lines = new CardMarks(style);
        return Band.of(height, (x, y) -> {
            List<Mark> marks = new ArrayList<>(List.of(lines.hair(x, y, width, strong)));
            for (int i = 0; i < columns.size(); i++) {
                if (i > 0) {
                    marks.add(lines.upright(x + starts[i] - style.u(8), y + padding, height - 2 * padding));
                }
                marks.addAll(new BandFlow(columns.get(i)).next(x + starts[i], y + padding, height));
            }
            marks.add(lines.hair(x, y + height, width, false));
            return marks;
        });
    }

    /// The picture beside the contents; the contents alone where there is none.
    private Band below(Style style, Calls calls, double width, List<Entry> entries) {
        double left = picture.isPresent() ? width * PICTURE : 0;
        List<Band> contents = contents(style, width - left, entries);
        Optional<Band> drawn = picture.map(plate -> {
            Look look = new Look(style.palette(), Look.Medium.PAPER, style.plate() * SHRUNK, Map.of());
            PictureBand band = new PictureBand(plate, look, left - style.u(8));
            return band.of(Math.max(band.least(), Math.min(band.wished(), BandFlow.height(contents))), calls);
        });
        double height =
                Math.max(BandFlow.height(contents), drawn.map(Band::height).orElse(0.0));
        return Band.of(height, (x, y) -> {
            List<Mark> marks = new ArrayList<>();
            drawn.ifPresent(band -> marks.addAll(band.at(x, y)));
            marks.addAll(new BandFlow(contents).next(x + left, y, height));
            return marks;
        });
    }

    private List<Band> contents(Style style, double width, List<Entry> entries) {
        List<Band> bands = new ArrayList<>();
        bands.add(Prose.of(labels.messages().get("paper.contents"), style.title(), text(style))
                .set(Optional.of(new Tag.Heading(2)), width, style.leading(style.title())));
        double room = width - style.u(26);
        List<Band> lines = new ArrayList<>();
        for (Entry entry : entries) {
            Tag link = new Tag.Link(entry.place(), labels.messages().get("paper.contents.goto", entry.page()));
            Letters strong = Letters.medium(style.body().size());
            Band named = new Prose()
                    .add(entry.name(), strong, text(style), 0, mark -> new Mark.Tagged(link, List.of(mark)))
                    .set(Optional.empty(), room, style.leading(style.body()));
            Band found = Prose.of(" " + entry.finding(), style.note(), second(style))
                    .set(Optional.empty(), room, style.leading(style.note()));
            Band page = Prose.of(" " + entry.pages(), style.body(), text(style))
                    .ranged(style.u(30), style.leading(style.body()));
            boolean finds = !entry.finding().isEmpty() && entries.size() <= 10;
            double height = named.height() + (finds ? found.height() : 0) + style.u(3.5);
            lines.add(Band.of(height, (x, y) -> {
                List<Mark> marks = new ArrayList<>(named.at(x, y + style.u(2)));
                if (finds) {
                    marks.addAll(found.at(x, y + style.u(1.5) + named.height()));
                }
                marks.addAll(page.at(x + width - style.u(30), y + style.u(2)));
                return List.of(
                        new CardMarks(style).hair(x, y, width, false), new Mark.Tagged(new Tag.ContentsEntry(), marks));
            }));
        }
        double height = BandFlow.height(lines);
        bands.add(Band.of(
                height,
                (x, y) -> List.of(new Mark.Tagged(new Tag.Contents(), new BandFlow(lines).next(x, y, height + 1)))));
        return bands;
    }

    private static Optional<Tag> paragraph() {
        return Optional.of(new Tag.Paragraph());
    }

    private static Ink text(Style style) {
        return style.palette().text();
    }

    private static Ink second(Style style) {
        return style.palette().second();
    }
}
