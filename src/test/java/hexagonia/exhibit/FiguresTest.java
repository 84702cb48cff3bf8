package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.chart.Worth;
import hexagonia.chart.cell.Cells;
import hexagonia.chart.cell.EvolvedContent;
import hexagonia.chart.cell.IndicatorContent;
import hexagonia.chart.cell.Matter;
import hexagonia.chart.rank.LaureateRanking;
import hexagonia.chart.rank.Ranking;
import hexagonia.chart.rank.RegionRanking;
import hexagonia.chart.tree.Flow;
import hexagonia.chart.tree.FlowContent;
import hexagonia.chart.tree.TilingContent;
import hexagonia.chart.tree.Tree;
import hexagonia.chart.tree.Tree.Form;
import hexagonia.chart.tree.Tree.Leaf;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.map.MapPoint;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.page.Standalone;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is filtered and selected, at any size: names that are whole and apart, nothing outside the picture,
/// lengths, widths and areas as their euros, parts that make the total.
@WithoutWindow
class FiguresTest {
    /// A sample of what `-Dfigures=5000` tries.
    private static final int EXPLORATIONS = Integer.getInteger("figures", 6);
    private static final List<double[]> SIZES = List.of(
            new double[] {420, 320},
            new double[] {480, 360},
            new double[] {600, 420},
            new double[] {768, 560},
            new double[] {1100, 700},
            new double[] {1500, 900});
    private static final double SLACK = 0.5;
    private static final double USUAL = 768;
    /// From where on figures cut no name that do not from the usual width on alone.
    private static final Map<String, Double> NARROW = Map.of("flow", 600.0, "ranked", 420.0, "timeline", 480.0);
    /// Half of what a mark that has no room for its euros takes at most.
    private static final double LEAST_RADIUS = 1.75;
    /// What a mark takes at most that is not as large as its euros.
    private static final double LEAST_MARK = 3.5;
    private static final int SHARED = 3;
    private static final int COMPARED = 4;
    private static final Looking BUNDLED = Looking.atBundled(Locale.FRENCH);
    private static final Looking ENGLISH = Looking.atBundled(Locale.ENGLISH);
    private static final Looking OTHER = Looking.atOther(Locale.ENGLISH);

    private interface Check {
        void of(Looking looking, Figure figure, String where);
    }

    private static void each(String exhibit, Check check) {
        each(Exhibits.find(exhibit).orElseThrow(), check);
    }

    /// Tries an exhibit at every size under each exploration, now and then with its shares.
    private static void each(Exhibit shown, Check check) {
        Random random = new Random(Long.getLong("figures.seed", 1868));
        for (Looking start : List.of(BUNDLED, ENGLISH, OTHER)) {
            for (int i = 0; i < EXPLORATIONS; i++) {
                Looking looking = i == 0 ? start : TitlesTest.random(start, random);
                if (i % SHARED == SHARED - 1) {
                    looking = looking.then(new Transition.Choose(Worth.SHARES, Optional.of("yes")));
                }
                if (i % COMPARED == 1) {
                    looking = looking.then(compared(looking, random));
                }
                Look look = i % 3 == 0 ? Look.paper(Map.of()) : Look.screen(Palette.LIGHT);
                for (double[] size : SIZES) {
                    Figure figure = figure(shown, looking, size[0], size[1], look);
                    check.of(looking, figure, shown.id() + " at " + size[0] + " under " + looking.state());
                }
            }
        }
    }

    private static Transition compared(Looking looking, Random random) {
        List<String> clusters = new ArrayList<>(looking.labels().index().ofKind(Kind.CLUSTER).stream()
                .map(Entity::id)
                .toList());
        Collections.shuffle(clusters, random);
        return new Transition.Compare(clusters.subList(0, Math.min(clusters.size(), 2 + random.nextInt(5))));
    }

    /// A picture in its room; a table or a record with its bars as it stands alone, as high as it needs.
    private static Figure figure(Exhibit shown, Looking looking, double width, double height, Look look) {
        Content content = shown.of(looking.findings(), looking.labels());
        return content.body() instanceof Body.Drawn(Plate plate)
                ? plate.at(width, height, look).figure()
                : new Standalone(looking.labels(), look.palette(), width, height).of(shown, looking.findings());
    }

    /// Every figure of the list of exhibits, those that others are made of included: pictures, and tables and records
    /// with bars.
    static Stream<Exhibit> drawn() {
        Looking compared = BUNDLED.then(compared(BUNDLED, new Random(1)));
        return Exhibits.all().stream().flatMap(e -> figures(e, compared)).distinct();
    }

    private static Stream<Exhibit> figures(Exhibit shown, Looking looking) {
        return switch (shown.of(looking.findings(), looking.labels()).body()) {
            case Body.Drawn _ -> Stream.of(shown);
            case Body.Carded _ -> Stream.of(shown);
            case Body.Tabled(var sheet, var _, var _) -> hasBars(sheet) ? Stream.of(shown) : Stream.of();
            case Body.Several several -> several.parts().stream().flatMap(part -> figures(part.exhibit(), looking));
        };
    }

    private static <R> boolean hasBars(Sheet<R> sheet) {
        return sheet.rows().stream()
                .anyMatch(row -> sheet.columns().stream()
                        .anyMatch(c -> !c.cell().apply(row).bars().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void namesStandApartAndNothingLeavesThePicture(Exhibit exhibit) {
        each(exhibit, (_, figure, where) -> {
            Seen seen = new Seen(figure);
            seen.outside().ifPresent(what -> assertEquals("", what, where));
            seen.overlapping().ifPresent(what -> assertEquals("", what, where));
        });
    }

    @Test
    void noBandStrikesThroughAName() {
        each("flow", (_, figure, where) -> new Seen(figure).struck().ifPresent(what -> assertEquals("", what, where)));
    }

    /// From the usual width on, in some from a narrow one on, no name and no heading is cut short.
    @ParameterizedTest
    @ValueSource(strings = {"flow", "ranked", "regions", "treemap", "spending", "map", "timeline", "indicators"})
    void namesAreWholeWhereThereIsRoom(String exhibit) {
        each(exhibit, (_, figure, where) -> {
            if (figure.width() >= NARROW.getOrDefault(exhibit, USUAL)) {
                new Seen(figure).cut().ifPresent(what -> assertEquals("", what, where));
            }
        });
    }

    /// The largest tile of a measure, wide and low, has its name in two lines, the value after the second.
    @Test
    void aLowTileIsNamedInside() {
        Looking bundled = Looking.atBundled(Locale.FRENCH)
                .then(new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true)));
        Exhibit treemap = Exhibits.find("treemap").orElseThrow();
        Figure figure = new Standalone(bundled.labels(), Palette.DARK, 768, 700).of(treemap, bundled.findings());
        assertTrue(new Seen(figure).names("efelia-cote-d-azur"));
        assertTrue(new Seen(figure).says("Côte d’Azur"));
    }

    /// Names of laureates stay whole where those below numbers give way to them, and brackets.
    @ParameterizedTest
    @ValueSource(doubles = {320, 420, 480, 640})
    void narrowRankingsNameTheirLaureates(double width) {
        Exhibit ranked = Exhibits.find("ranked").orElseThrow();
        Look screen = Look.screen(Palette.LIGHT);
        Looking bundled = Looking.atBundled(Locale.ENGLISH);
        Looking companions = bundled.then(new Transition.Choose("ranked-companions", Optional.of("shown")));
        Seen alone = new Seen(figure(ranked, bundled, width, 480, screen));
        assertEquals(Optional.empty(), alone.cut());
        assertTrue(alone.says("Total, nine selected projects") && alone.says("PostGenAI@Paris"));
        if (width > 320) {
            assertEquals(Optional.empty(), new Seen(figure(ranked, companions, width, 480, screen)).cut());
        }
    }

    /// With the projects that go with them too, laureates keep their names, on two lines where one is too short.
    @Test
    void companionsCutNoName() {
        each("ranked", (looking, figure, where) -> {
            Looking both = looking.then(new Transition.Choose("ranked-companions", Optional.of("shown")));
            Exhibit ranked = Exhibits.find("ranked").orElseThrow();
            Seen seen = new Seen(figure(ranked, both, figure.width(), 480, Look.screen(Palette.LIGHT)));
            assertEquals(Optional.empty(), seen.cut(), where);
            seen.outside().ifPresent(what -> assertEquals("", what, where));
            seen.overlapping().ifPresent(what -> assertEquals("", what, where));
        });
    }

    /// What has no amount is one by one where there is room.
    @Test
    void roomIsTakenForWhatHasNoAmount() {
        Exhibit flow = Exhibits.find("flow").orElseThrow();
        Figure figure = new Standalone(ENGLISH.labels(), Palette.LIGHT, 768, 688).of(flow, ENGLISH.findings());
        List<String> unnamed = FlowContent.of(ENGLISH.findings(), ENGLISH.labels()).tree().unknown().stream()
                .map(l -> l.datum().id())
                .filter(id -> !new Seen(figure).names(id))
                .toList();
        assertTrue(unnamed.size() <= 3, unnamed::toString);
    }

    /// 5.8 and 5.9 are a line: the median.
    @Test
    void middleValuesAreNotNamedOnEachOther() {
        Exhibit ranked = Exhibits.find("ranked").orElseThrow();
        Looking bundled = Looking.atBundled(Locale.FRENCH);
        Looking small = bundled.then(new Transition.Filter(new Clause.Between(0, 10_000_000)));
        Look screen = Look.screen(Palette.LIGHT);
        Seen seen = new Seen(figure(ranked, small, 768, 560, screen));
        assertTrue(seen.says("médiane 5,9") && !seen.says("moyenne"));
        assertTrue(new Seen(figure(ranked, bundled, 768, 560, screen)).says("moyenne"));
    }

    @Test
    void barsAreAsLongAsTheirEuros() {
        each("ranked", (looking, figure, where) -> {
            Ranking ranking = LaureateRanking.of(looking.findings(), looking.labels(), false);
            lengths(ranking, figure, where);
            long sum = ranking.rows().stream()
                    .flatMap(r -> r.pieces().stream())
                    .mapToLong(Ranking.Piece::euros)
                    .sum();
            if (!ranking.rows().isEmpty()) {
                assertEquals(looking.findings().laureates().euros().orElse(0), sum, where);
            }
        });
        each("regions", (looking, figure, where) -> {
            Ranking ranking = RegionRanking.of(looking.findings(), looking.labels());
            lengths(ranking, figure, where);
            long sum = ranking.rows().stream()
                    .flatMap(r -> r.pieces().stream())
                    .mapToLong(Ranking.Piece::euros)
                    .sum();
            long total = looking.findings().total().euros().orElse(0);
            assertTrue(isShared(looking) ? sum >= total : sum == total, where);
        });
    }

    /// Whether an award counts in several regions.
    private static boolean isShared(Looking looking) {
        Findings findings = looking.findings();
        return findings.amounts().stream()
                .anyMatch(a -> a.euros().isPresent()
                        && findings.index().regions(a.entity()).size() > 1);
    }

    private static void lengths(Ranking ranking, Figure figure, String where) {
        Seen seen = new Seen(figure);
        List<Ranking.Row> rows =
                ranking.rows().stream().filter(r -> !r.pieces().isEmpty()).toList();
        double scale = rows.stream()
                .mapToDouble(r -> seen.length(r.datum().id()) / euros(r))
                .max()
                .orElse(0);
        Ranking.Row longest =
                rows.stream().max((a, b) -> Long.compare(euros(a), euros(b))).orElse(null);
        if (longest != null) {
            scale = seen.length(longest.datum().id()) / euros(longest);
        }
        for (Ranking.Row row : rows) {
            assertEquals(euros(row) * scale, seen.length(row.datum().id()), SLACK, where + " " + row.datum());
        }
    }

    @Test
    void barsOfCellsAreAsLongAsTheirFigures() {
        for (String exhibit : List.of("evolved", "indicators")) {
            each(exhibit, (looking, figure, where) -> {
                Cells cells = exhibit.equals("evolved")
                        ? EvolvedContent.of(looking.findings(), looking.labels(), Matter.MONEY)
                        : IndicatorContent.of(looking.findings(), looking.labels());
                Seen seen = new Seen(figure);
                cells.cells().forEach(cell -> isInProportion(cell, seen, where));
            });
        }
    }

    /// Bars of one cell on one scale; those that are not drawn are counted.
    private static void isInProportion(Cells.Cell cell, Seen seen, String where) {
        List<Cells.Line> bars = cell.lines().stream()
                .filter(l -> l.bar().isPresent() && seen.length(l.datum().id()) > 0)
                .toList();
        double scale = bars.stream()
                .max((a, b) -> Double.compare(reach(a), reach(b)))
                .map(l -> seen.length(l.datum().id()) / reach(l))
                .orElse(0.0);
        for (Cells.Line line : bars) {
            assertEquals(
                    Math.max(1, reach(line) * scale), seen.length(line.datum().id()), SLACK, where + line.datum());
        }
    }

    private static double reach(Cells.Line line) {
        return line.bar().orElseThrow().to() - line.bar().orElseThrow().from();
    }

    private static long euros(Ranking.Row row) {
        return row.pieces().stream().mapToLong(Ranking.Piece::euros).sum();
    }

    @Test
    void bandsAreAsWideAsTheirEuros() {
        each("flow", (looking, figure, where) -> {
            Tree tree = FlowContent.of(looking.findings(), looking.labels()).tree();
            Seen seen = new Seen(figure);
            makeTheWhole(tree, looking.findings(), where);
            double scale = proportional(
                    pieces(tree), seen, p -> seen.nodeHeight(p.datum().id()), where);
            rests(tree).forEach(rest -> {
                double high = seen.nodeHeight(rest.datum().id());
                if (high > LEAST_MARK + SLACK) {
                    assertEquals(rest.euros() * scale, high, SLACK, where + " " + rest.datum());
                }
            });
        });
    }

    /// The discs of a map have areas as their euros; one is never smaller than its least.
    @Test
    void discsAreAsLargeAsTheirEuros() {
        each("map", (looking, figure, where) -> {
            MapPlate plate = (MapPlate) ((Body.Drawn) Exhibits.find("map")
                            .orElseThrow()
                            .of(looking.findings(), looking.labels())
                            .body())
                    .plate();
            Map<String, Double> euros = plate.input().points().stream()
                    .filter(p -> p.kind() == MapPoint.Kind.SUBJECT)
                    .filter(p -> p.millions().isPresent() && p.state() != MapPoint.State.SELECTED)
                    .collect(Collectors.toMap(MapPoint::id, p -> p.millions().getAsDouble(), (a, _) -> a));
            asLarge(euros, new Seen(figure), where);
            double sum = euros.values().stream().mapToDouble(e -> e * 1e6).sum();
            looking.findings().total().euros().ifPresent(total -> assertTrue(sum <= total + 1, sum + where));
        });
        each("regions", (looking, figure, where) -> {
            Map<String, Double> euros = RegionRanking.of(looking.findings(), looking.labels()).rows().stream()
                    .filter(r -> euros(r) > 0)
                    .collect(Collectors.toMap(r -> r.datum().id(), r -> euros(r) / 1e6, (a, _) -> a));
            asLarge(euros, new Seen(figure), where);
        });
    }

    private static void asLarge(Map<String, Double> euros, Seen seen, String where) {
        double factor = euros.entrySet().stream()
                .filter(e -> seen.radius(e.getKey()).isPresent())
                .max(Map.Entry.comparingByValue())
                .map(e -> seen.radius(e.getKey()).getAsDouble() / Math.sqrt(e.getValue()))
                .orElse(0.0);
        euros.forEach((id, millions) -> seen.radius(id)
                .ifPresent(r -> assertEquals(
                        Math.max(LEAST_RADIUS, factor * Math.sqrt(millions)), r, SLACK / 2, where + " " + id)));
    }

    /// Parts and what is left make each total, and the bars of known parts are as long as their share of it.
    @Test
    void totalsAreTheirPartsAndWhatIsLeft() {
        each("reconciliation", (looking, figure, where) -> {
            Content content = Exhibits.find("reconciliation").orElseThrow().of(looking.findings(), looking.labels());
            List<Bar> solid = new ArrayList<>();
            rests(((Body.Tabled) content.body()).sheet(), solid, where);
            List<Box> drawn = new Seen(figure)
                    .filled().stream()
                            .filter(f -> f.datum().isEmpty()
                                    && f.ink() == Palette.LIGHT.neutral().rgb())
                            .map(Seen.Filled::box)
                            .toList();
            assertEquals(solid.size(), drawn.size(), where);
            double full = IntStream.range(0, solid.size())
                    .mapToDouble(i -> drawn.get(i).width() / solid.get(i).length())
                    .max()
                    .orElse(0);
            for (int i = 0; i < solid.size(); i++) {
                assertEquals(solid.get(i).length() * full, drawn.get(i).width(), SLACK, where);
            }
        });
    }

    /// The known parts and the rest of each row, and its solid bars.
    private static <R> void rests(Sheet<R> sheet, List<Bar> solid, String where) {
        for (R row : sheet.rows()) {
            OptionalDouble whole = number(sheet, "total", row);
            OptionalDouble rest = number(sheet, "rest", row);
            double known = number(sheet, "known", row).orElse(0);
            if (rest.isPresent()) {
                assertEquals(whole.orElseThrow(), known + rest.getAsDouble(), where);
            }
            List<Bar> bars = sheet.column("bar").orElseThrow().cell().apply(row).bars();
            double length = bars.stream().mapToDouble(Bar::length).sum();
            assertTrue(length <= 1 + 1e-9, () -> length + where);
            bars.stream()
                    .filter(b -> b.fill() == Bar.Fill.SOLID && b.length() > 0)
                    .forEach(solid::add);
        }
    }

    private static <R> OptionalDouble number(Sheet<R> sheet, String column, R row) {
        return sheet.column(column).orElseThrow().cell().apply(row).value().orElse(null)
                        instanceof Value.Number(double number, String _)
                ? OptionalDouble.of(number)
                : OptionalDouble.empty();
    }

    private static List<Piece> pieces(Tree tree) {
        return tree.levers().stream()
                .flatMap(l -> l.lever().all())
                .filter(p -> p.euros() > 0 && p.form() != Form.REST)
                .toList();
    }

    private static List<Piece> rests(Tree tree) {
        return tree.pieces(Form.REST).stream().filter(p -> p.euros() > 0).toList();
    }

    /// Whether pieces are drawn on one scale, which it returns.
    private static double proportional(List<Piece> pieces, Seen seen, ToDoubleFunction<Piece> size, String where) {
        List<Piece> drawn =
                pieces.stream().filter(p -> size.applyAsDouble(p) > 0).toList();
        double scale = drawn.stream()
                .max((a, b) -> Long.compare(a.euros(), b.euros()))
                .map(p -> size.applyAsDouble(p) / p.euros())
                .orElse(0.0);
        for (Piece piece : drawn) {
            assertEquals(piece.euros() * scale, size.applyAsDouble(piece), SLACK, where + " " + piece.datum());
        }
        return scale;
    }

    private static void makeTheWhole(Tree tree, Findings findings, String where) {
        assertEquals(findings.total().euros().orElse(0), tree.euros(), where);
        tree.levers().stream()
                .flatMap(l -> l.lever().all())
                .filter(p -> !p.parts().isEmpty())
                .forEach(p -> assertEquals(
                        p.euros(), p.parts().stream().mapToLong(Piece::euros).sum(), where + " " + p.datum()));
    }

    @Test
    void areasAreAsLargeAsTheirEuros() {
        each("treemap", (looking, figure, where) -> {
            var tiling = TilingContent.of(looking.findings(), looking.labels());
            Seen seen = new Seen(figure);
            makeTheWhole(tiling.tree(), looking.findings(), where);
            List<Piece> all =
                    tiling.blocks().stream().flatMap(Piece::all).distinct().toList();
            Map<String, Box> tiles = all.stream()
                    .flatMap(p -> seen
                            .tile(p.datum().id())
                            .map(b -> Map.entry(p.datum().id(), b))
                            .stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
            double area = tiles.values().stream()
                    .mapToDouble(b -> b.width() * b.height())
                    .sum();
            long sum = all.stream()
                    .filter(p -> tiles.containsKey(p.datum().id()))
                    .mapToLong(p -> told(p, seen, looking))
                    .sum();
            for (Piece piece : all) {
                Box box = tiles.get(piece.datum().id());
                if (box != null) {
                    double wanted = told(piece, seen, looking) * area / sum;
                    double slack = SLACK * (box.width() + box.height());
                    assertEquals(wanted, box.width() * box.height(), slack, where + " " + piece.datum());
                }
            }
            tiling.blocks().forEach(block -> assertTrue(isShown(block, tiles), () -> where + " " + block.datum()));
        });
    }

    /// The euros that a tile says: all of a piece, or those of its laureates alone where what it holds beside them is
    /// gathered with that of others.
    private static long told(Piece piece, Seen seen, Looking looking) {
        List<String> values = seen.filled().stream()
                .flatMap(f -> f.datum().stream())
                .filter(d -> d.id().equals(piece.datum().id()))
                .map(Datum::value)
                .distinct()
                .toList();
        if (values.equals(List.of(piece.datum().value()))) {
            return piece.euros();
        }
        long named = piece.parts().stream()
                .filter(p -> p.form() != Form.REST)
                .mapToLong(Piece::euros)
                .sum();
        String said = looking.labels().formats().inMillionsOfEuros(named);
        assertTrue(values.size() == 1 && values.getFirst().endsWith(said), () -> values + " of " + piece.datum());
        return named;
    }

    /// Whether a block is a tile, or made of tiles.
    private static boolean isShown(Piece block, Map<String, Box> tiles) {
        return Stream.concat(Stream.of(block), block.parts().stream())
                .flatMap(Piece::all)
                .anyMatch(p -> tiles.containsKey(p.datum().id()));
    }

    @Test
    void whatNothingBreaksDownIsSaidInItsBlock() {
        Exhibit flow = Exhibits.find("flow").orElseThrow();
        for (double[] size : SIZES) {
            for (Look look : List.of(Look.paper(Map.of()), Look.screen(Palette.LIGHT))) {
                assertTrue(new Seen(figure(flow, BUNDLED, size[0], size[1], look)).says("1\u202F868"), "at " + size[0]);
                assertTrue(new Seen(figure(flow, ENGLISH, size[0], size[1], look)).says("1,868"), "at " + size[0]);
            }
        }
    }

    /// What a title names is drawn, and named where it is.
    @Test
    void titlesOfAreasNameWhatIsDrawn() {
        each("treemap", (looking, figure, where) -> {
            var tiling = TilingContent.of(looking.findings(), looking.labels());
            Seen seen = new Seen(figure);
            tiling.tree().levers().stream()
                    .flatMap(l -> l.lever().all())
                    .filter(p -> p.form() != Form.LEVER && p.form() != Form.REST)
                    .filter(p -> tiling.title().matches(Pattern.quote(p.label().brief()) + "\\u00A0?:.*"))
                    .forEach(p -> assertTrue(
                            seen.names(p.datum().id()) || seen.says(p.label().brief()), where + ": " + tiling.title()));
        });
    }

    @Test
    void everyPieceIsNamed() {
        each("treemap", (looking, figure, where) -> {
            Seen seen = new Seen(figure);
            TilingContent.of(looking.findings(), looking.labels()).leaves().stream()
                    .limit(40)
                    .forEach(leaf -> assertTrue(seen.names(leaf.datum().id()), where + leaf.datum()));
        });
        each("regions", (looking, figure, where) -> {
            Content content = Exhibits.find("regions").orElseThrow().of(looking.findings(), looking.labels());
            RegionsPlate plate = (RegionsPlate) ((Body.Drawn) content.body()).plate();
            List<Mark> map =
                    plate.drawn(figure.width(), Look.screen(Palette.LIGHT)).marks();
            Seen seen = new Seen(
                    new Figure(figure.width(), figure.height(), figure.ground(), map, "", "", "", Figure.Twin.EMPTY));
            seen.discs().forEach(id -> assertTrue(seen.names(id), where + " " + id));
            assertEquals(Optional.empty(), seen.cut(), where);
        });
        each("flow", (looking, figure, where) -> {
            Seen seen = new Seen(figure);
            Flow flow = FlowContent.of(looking.findings(), looking.labels());
            Tree tree = flow.tree();
            tree.levers().forEach(branch -> assertNamed(branch.unknown(), flow, seen, where));
            pieces(tree).stream()
                    .filter(p -> seen.nodeHeight(p.datum().id()) > 0)
                    .forEach(p -> assertTrue(seen.names(p.datum().id()), where + p.datum()));
        });
    }

    /// Thin bands stand in a row as the group that documents name, or as others; a click shows them one by one.
    @ParameterizedTest
    @ValueSource(strings = {"amount-efelia", "amount-cma-saison-1-territoires", "cma-ia-others"})
    void aClickUnfoldsAGroup(String row) {
        Exhibit flow = Exhibits.find("flow").orElseThrow();
        Looking bundled = Looking.atBundled(Locale.FRENCH);
        Meaning group = flow.of(bundled.findings(), bundled.labels()).meanings().of(new Datum(row, "", "", ""));
        Looking unfolded = bundled.then(group.click(false).orElseThrow());
        Seen before = new Seen(figure(flow, bundled, 1000, 700, Look.screen(Palette.LIGHT)));
        Seen after = new Seen(figure(flow, unfolded, 1000, 700, Look.screen(Palette.LIGHT)));
        for (String project : List.of("efelia-aniti", "adopt-ia", "tiare")) {
            assertTrue(!before.names(project) && after.names(project), project);
        }
        assertTrue(!after.names(row) && !after.says("+\u202F"));
    }

    /// A flow has a column for what its title says of laureates, also on a low page.
    @Test
    void laureatesStandOnLowPages() {
        Exhibit flow = Exhibits.find("flow").orElseThrow();
        Looking bundled = Looking.atBundled(Locale.FRENCH);
        Look paper = Look.paper(Map.of());
        for (double height : new double[] {390, 480, 560}) {
            assertTrue(new Seen(figure(flow, bundled, 968, height, paper)).says("Lauréats nommés"), "at " + height);
        }
    }

    /// Each leaf is named, or, on a low page, the last of many in one.
    private static void assertNamed(List<Leaf> leaves, Flow flow, Seen seen, String where) {
        List<Leaf> others =
                leaves.stream().filter(l -> !seen.names(l.datum().id())).toList();
        assertTrue(
                others.isEmpty()
                        || others.equals(leaves.subList(leaves.size() - others.size(), leaves.size()))
                                && seen.names(
                                        flow.others().apply(others).datum().id()),
                where + others);
    }
}
