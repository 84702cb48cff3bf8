package hexagonia.exhibit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Meaning;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.text.Formats;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithoutWindow
class CompareExhibitTest {
    private static final Explorer BUNDLED = new Explorer(new StrategyIndex(Strategies.bundled()), null);
    private static final CompareExhibit COMPARE = new CompareExhibit();
    private static final List<String> THREE = List.of("miai-cluster", "aniti-ia-cluster", "3ia-cote-d-azur-2030");

    private static final String REGIONS = "region-auvergne-rhone-alpes,region-ile-de-france,region-grand-est";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void comparisonsSayWhatWasAgreedOn(String language) {
        Goldens.check("compare-three-" + language, CompareLines.of(content(language, THREE)));
        Goldens.check("compare-nine-" + language, CompareLines.of(content(language, clusters())));
        Goldens.check("compare-projects-" + language, CompareLines.of(content(language, some(Kind.PROJECT))));
        Goldens.check("compare-start-" + language, CompareLines.of(content(language, List.of())));
    }

    @Test
    void anyKindOfRecordIsComparedByTheSameCode() {
        String text = Stream.of(some(Kind.ORGANISATION), some(Kind.PERSON), List.of(REGIONS.split(",")))
                .map(ids -> CompareLines.of(content("fr", ids)))
                .collect(Collectors.joining());
        Goldens.check("compare-others-fr", text);
        for (Kind kind : Kind.values()) {
            List<String> ids = some(kind);
            if (ids.size() > 1) {
                Sheet<CompareRow> sheet = sheet(content("en", ids));
                assertEquals(ids.size() + 1, sheet.columns().size(), kind.name());
                assertTrue(sheet.rows().stream().noneMatch(r -> !r.heading() && r.isEmpty()), kind.name());
            }
        }
    }

    /// Who leads on a par stands beside who leads alone, and an aim written in a project’s own lines is told.
    @Test
    void whoLeadsAndWhatForIsSaidOfEachProject() {
        Content content = content("fr", List.of("iminar-v2", "ia-rbre", "macmia"));
        CompareRow leads = row(content, "links/lead");
        assertEquals("Porteur", leads.label().text());
        assertEquals(
                List.of("Cortus, Teledyne, Soben", "Telescoop", "Institut Mines-Télécom (IMT)"),
                leads.cells().stream().map(Cell::text).toList());
        assertTrue(row(content, "figures/target").cells().stream()
                .allMatch(c -> c.text().contains("Objectif\u00A0:")));
    }

    /// « −50,0 % » beside « −71,4 % ».
    @Test
    void theNumbersOfARowHaveAsManyDecimals() {
        for (List<String> ids : List.of(clusters(), clusters().reversed(), THREE)) {
            Content content = content("fr", ids);
            for (CompareRow row : sheet(content).rows()) {
                for (Pattern kind : List.of(Pattern.compile("([\\d,]+)\u202F%"), Pattern.compile("([\\d,]+) pt"))) {
                    Set<Integer> decimals = row.cells().stream()
                            .flatMap(c -> Stream.of(
                                    c.value().orElse(null) instanceof Value.Number ? c.text() : "", c.under()))
                            .flatMap(text -> kind.matcher(text).results())
                            .map(found -> found.group(1))
                            .map(n -> n.indexOf(',') < 0 ? 0 : n.length() - n.indexOf(',') - 1)
                            .collect(Collectors.toSet());
                    assertTrue(decimals.size() <= 1, () -> row.id() + decimals);
                }
            }
        }
    }

    @Test
    void theFindingNamesWhoIsAwardedHowMuch() {
        assertEquals(
                "70\u202FM€ attribués à MIAI Cluster, 20 à ANITI et 20 à 3IA Côte d’Azur",
                content("fr", THREE).head().finding());
        assertEquals(
                "Neuf clusters\u00A0: de 20 à 75\u202FM€ attribués, 360 ensemble",
                content("fr", clusters()).head().finding());
        assertTrue(content("fr", THREE).head().coverage().contains("Trois clusters sur neuf, 110 des 360\u202FM€"));
    }

    @Test
    void differencesAreWorkedOutFromUnroundedValuesAndFlipWithTheReference() {
        Content first = content("fr", THREE);
        assertEquals(List.of("70,0", "20,0", "20,0"), texts(first, "title/amount"));
        assertEquals(List.of("", "−50,0 · −71,4\u202F%", "−50,0 · −71,4\u202F%"), unders(first, "title/amount"));
        assertEquals(List.of("", "−13,9 pt", "−13,9 pt"), unders(first, "title/share"));
        assertEquals(List.of("76,4", "25,1", "28,0"), texts(first, "money/together"));
        assertEquals(List.of("", "−51,3", "−48,4"), unders(first, "money/together"));
        Content other = content("fr", THREE, reference("aniti-ia-cluster"));
        assertEquals(List.of("+50,0 · +250\u202F%", "", "="), unders(other, "title/amount"));
        assertEquals(List.of("+51,3", "", "+2,9"), unders(other, "money/together"));
        Content none = content("fr", THREE, reference(Comparison.NONE));
        assertEquals(List.of("", "", ""), unders(none, "title/amount"));
        assertTrue(row(none, "links/part_of").cells().stream().noneMatch(c -> c.state() == Cell.State.SAME));
    }

    @Test
    void theLegendOfAPageSaysWhatMarksThePlaceOverAColumn() {
        Content full = content("fr", THREE);
        Body.OnPaper paper = ((Body.Tabled) full.body()).paper().orElseThrow();
        for (Content page : List.of(paper.ways().getFirst().standing())) {
            Sheet<?> sheet = ((Body.Tabled) page.body()).sheet();
            assertTrue(sheet.columns().stream()
                    .flatMap(c -> c.under().stream())
                    .anyMatch(c -> c.text().equals("Nice\u00A0d, PACA\u00A0d")));
            assertTrue(
                    String.join(" ", page.head().notes()).contains("d\u00A0: déduit"),
                    page.head().notes()::toString);
        }
    }

    @Test
    void theTwoPartsOfASumAreNotFilledAlike() {
        row(content("fr", THREE), "money/together")
                .cells()
                .forEach(cell -> assertEquals(
                        List.of(Bar.Fill.SOLID, Bar.Fill.SECOND),
                        cell.bars().stream().map(Bar::fill).toList()));
    }

    /// What Grenoble's university carries is awarded and announced, as what Sorbonne Université does; what Bordeaux's
    /// carries is announced.
    @Test
    void sumsOfUnlikeStagesAreNotSubtracted() {
        Content sums =
                content("fr", List.of("universite-grenoble-alpes", "sorbonne-universite", "universite-de-bordeaux"));

        assertEquals(List.of("", "−34,4", "≠ annoncé"), unders(sums, "title/amount"));
    }

    @Test
    void unlikeThingsAreNotSubtracted() {
        Content two = content("fr", List.of("miai-cluster", "enact"));
        Cell single = row(two, "money/together").cells().getLast();
        assertEquals("30,0", single.text());
        assertEquals("≠", single.under());
        assertTrue(single.hint().orElseThrow().contains("les objets diffèrent"));
        Content stages = content("fr", List.of("macmia", "efelia-prairie"));
        assertEquals(List.of("", "≠ annoncé"), unders(stages, "title/amount"));
        assertEquals("≠", row(stages, "title/share").cells().getLast().under());
    }

    @Test
    void noneIsTheOneThatTheDocumentsNameNone() {
        Cell none = row(content("fr", List.of("miai-cluster", "enact")), "money/companion")
                .cells()
                .getLast();
        assertEquals(Cell.State.NONE, none.state());
        assertEquals("aucun parmi les quatorze projets nommés", none.text());
        assertEquals(Origin.INFERRED, none.origin());
    }

    @Test
    void barsOfAllRowsOfMoneyHaveOneScale() {
        Content three = content("fr", THREE);
        assertEquals(
                70 / 76.4,
                row(three, "title/amount").cells().getFirst().bars().getFirst().length(),
                1e-9);
        assertEquals(
                6.4 / 76.4,
                row(three, "money/companion")
                        .cells()
                        .getFirst()
                        .bars()
                        .getFirst()
                        .length(),
                1e-9);
        assertEquals(
                1,
                row(three, "money/together").cells().getFirst().bars().stream()
                        .mapToDouble(Bar::length)
                        .sum(),
                1e-9);
    }

    @Test
    void onlyWhatDiffersIsShownOnRequestAndTheRestIsCounted() {
        Content all = content("fr", THREE);
        Content some = content("fr", THREE, new Transition.Choose(Comparison.DIFFERING, Optional.of("only")));
        long same = rows(all).stream().filter(r -> !r.heading() && !r.differs()).count();
        assertTrue(same > 2);
        assertEquals(
                rows(all).stream().filter(r -> r.heading() || r.differs()).count(),
                rows(some).size());
        String note = some.head().notes().get(1);
        assertTrue(note.startsWith(same + " lignes masquées"), note);
        assertTrue(note.contains("Fait partie de"), note);
        assertTrue(rows(some).stream().anyMatch(r -> r.id().equals("themes/theme")), "unknown is never the same");
    }

    @Test
    void onlyWhatIsSharedIsShownOnRequestAndTheRestIsCounted() {
        Content all = content("fr", clusters());
        Content some = content("fr", clusters(), new Transition.Choose(Comparison.SHARED, Optional.of("yes")));
        assertTrue(rows(some).stream().allMatch(r -> r.heading() || r.traits().shares()));
        assertTrue(rows(some).stream().anyMatch(r -> r.id().equals("themes/theme")));
        assertTrue(rows(some).stream().noneMatch(r -> r.id().equals("links/succeeds")), "each succeeds another");
        long hidden = rows(all).stream().filter(r -> !r.heading()).count()
                - rows(some).stream().filter(r -> !r.heading()).count();
        assertTrue(
                some.head().notes().get(1).startsWith(hidden + " lignes masquées"),
                some.head().notes().get(1));
    }

    @Test
    void eachRowOfMoneyHasItsOwnScaleOnRequestAndTheNoteSaysSo() {
        Content own = content("fr", THREE, new Transition.Choose(Comparison.SCALES, Optional.of("yes")));
        for (String row : List.of("title/amount", "money/companion")) {
            double longest = row(own, row).cells().stream()
                    .flatMap(c -> c.bars().stream())
                    .mapToDouble(Bar::length)
                    .max()
                    .orElseThrow();
            assertEquals(1, longest, 1e-9, row);
        }
        assertTrue(own.head().notes().getFirst().contains("ne se comparent pas d’une ligne à l’autre"));
        assertTrue(content("fr", THREE).head().notes().getFirst().contains("une même échelle"));
    }

    @Test
    void theRowsFurthestApartComeFirstInTheirGroupOnRequest() {
        Content sorted = content("fr", THREE, new Transition.Choose(Comparison.SPREAD, Optional.of("yes")));
        List<String> money = rows(sorted).stream()
                .map(CompareRow::id)
                .filter(id -> id.startsWith("title/") || id.startsWith("money/"))
                .toList();
        List<Double> spreads = rows(sorted).stream()
                .filter(r -> money.contains(r.id()) && !r.id().matches("title/(town|region)"))
                .map(r -> r.traits().spread())
                .toList();
        assertEquals(spreads.stream().sorted((a, b) -> Double.compare(b, a)).toList(), spreads);
        assertEquals(0.714, spreads.getFirst(), 0.001);
    }

    @Test
    void aListCutShortIsOpenedInPlace() {
        CompareRow cut = row(content("fr", clusters()), "themes/theme");
        Cell short4 = cut.cells().get(1);
        assertEquals(4, short4.text().lines().count());
        assertEquals("+\u202F10\u00A0autres", short4.under());
        Meaning.Way way = (Meaning.Way) short4.mentions().getFirst().target().orElseThrow();
        assertEquals(Optional.of(way), cut.label().target(), "the row does the same by keys");
        Cell whole = row(content("fr", clusters(), way.send()), "themes/theme")
                .cells()
                .get(1);
        assertEquals(14, whole.text().lines().count());
        assertEquals("", whole.under());
    }

    @Test
    void headsSayWhereRecordsSitAndWhichIsTheReference() {
        Sheet<CompareRow> sheet = sheet(content("fr", THREE));
        assertEquals(
                List.of("Grenoble", "Auvergne-Rhône-Alpes", "référence"),
                sheet.columns().get(1).under().stream().map(Cell::text).toList());
        assertEquals(Origin.INFERRED, sheet.columns().get(3).under().getFirst().origin());
    }

    @Test
    void everyCellThatSaysSomethingOpensARecordOrAHeadingAndRowsHaveTheirSources() {
        for (List<String> ids : List.of(THREE, clusters(), some(Kind.PROJECT), some(Kind.ORGANISATION))) {
            Content content = content("fr", ids);
            for (CompareRow row : rows(content)) {
                if (row.heading()) {
                    continue;
                }
                row.cells().stream()
                        .filter(c -> c.state() == Cell.State.FILLED)
                        .forEach(c -> assertTrue(c.target().isPresent(), row.id() + " " + c.text()));
                if (row.cells().stream().anyMatch(c -> c.value().orElse(null) instanceof Value.Number)) {
                    assertFalse(content.sources().of(row.id()).isEmpty(), row.id());
                }
            }
        }
        Content three = content("fr", THREE);
        assertEquals(6, three.sources().of("money/together").size());
        assertEquals(
                "76,4 = 70 + 6,4 ; 25,1 = 20 + 5,1 ; 28 = 20 + 8",
                three.sources().formula("money/together"));
        assertInstanceOf(
                Meaning.Heading.class,
                row(three, "title/amount").cells().getFirst().target().orElseThrow());
    }

    @Test
    void recordsCanBeOrderedByAnyRowThatSaysSomethingOfThem() {
        CompareRow together = row(content("fr", THREE), "money/together");
        assertTrue(together.sorts());
        assertEquals(List.of(1, 2, 0), together.order(false));
        assertEquals(List.of(0, 2, 1), together.order(true));
        CompareRow companion = row(content("fr", List.of("enact", "miai-cluster", "sequoia")), "money/companion");
        assertEquals(List.of(2, 1, 0), companion.order(false), "what is unknown comes last");
        assertEquals(List.of(1, 2, 0), companion.order(true));
    }

    @Test
    void aShareSaysOfWhichWholeWhereThoseOfARowAreOfSeveral() {
        assertEquals(
                List.of("22,6\u202F% de 28,3", "38,6\u202F% de 29,5"),
                texts(content("fr", List.of("efelia-miai", "saclai-school")), "title/share"));
        assertEquals("19,4\u202F%", texts(content("fr", THREE), "title/share").getFirst());
    }

    @Test
    void whoFundsAProjectIsNotDisclosedWhereNoDocumentSaysIt() {
        List<Cell> funds = row(content("fr", List.of("caesar-caen", "tiare", "efelia-miai")), "links/funds")
                .cells();
        assertEquals("France 2030", funds.getFirst().text().replaceAll(" 2/3", ""));
        assertEquals(Cell.State.UNDISCLOSED, funds.getLast().state());
    }

    @Test
    void aRowOfAnotherPerimeterThanThatLookedAtNamesIt() {
        assertEquals(
                "annoncé · Annonces de juin 2023",
                row(content("fr", List.of("jean-zay", "alice-recoque")), "title/amount")
                        .label()
                        .under());
        assertEquals(
                "attribué", row(content("fr", THREE), "title/amount").label().under());
        String head = content("fr", List.of("jean-zay", "alice-recoque")).head().coverage();
        assertTrue(head.contains("Annonces de juin 2023") && !head.contains("France 2030"), head);
    }

    @Test
    void whoSitsInRegionsIsOneRowAndNobodyKnownIsNotNone() {
        Content regions = content("fr", List.of("region-ile-de-france", "region-grand-est", "region-corse"));
        assertTrue(rows(regions).stream().noneMatch(r -> r.id().equals("links/of-located_in")));
        List<Cell> seated = row(regions, "attached/own").cells();
        assertTrue(seated.get(1).text().contains("ENACT"), seated.get(1).text());
        assertTrue(
                texts(regions, "title/coverage").getFirst().endsWith("région déduite pour 25"),
                texts(regions, "title/coverage")::toString);
        assertTrue(texts(regions, "title/coverage").get(1).endsWith("région déduite pour 1"), "ENACT's is written");
        assertEquals(Cell.State.UNDISCLOSED, seated.get(2).state());
        assertEquals(
                Cell.State.UNDISCLOSED,
                row(regions, "title/amount").cells().get(2).state());
    }

    @Test
    void whenACallOpensIsLookedFor() {
        List<Cell> opens = row(content("fr", List.of("ami-ia-clusters", "aap-ia-embarquee")), "particulars/opens")
                .cells();
        assertEquals(
                List.of(Cell.State.FILLED, Cell.State.UNDISCLOSED),
                opens.stream().map(Cell::state).toList());
    }

    @Test
    void aListThatNamesNobodySaysSoAndWhatHasNoNumberIsListed() {
        Content lists = content("fr", List.of("hi-paris", "saclai-school", "dataia-cluster"));
        assertTrue(row(lists, "rosters/own").cells().getFirst().text().contains("– 7, sans nom"));
        assertEquals(
                "Membre – sans nom",
                texts(content("fr", List.of("saclai-school", "efelia-miai")), "links/own")
                        .getFirst());
        Content machines = content("fr", List.of("jean-zay", "alice-recoque", "adastra"));
        assertTrue(rows(machines).stream()
                .allMatch(r -> r.cells().stream()
                        .noneMatch(c -> c.text().equals("ambition") || c.text().equals("public"))));
        assertTrue(row(machines, "figures/target").cells().getFirst().text().contains("2/3"));
    }

    @Test
    void zeroIsNoneOfTheKindsOfEmpty() {
        Scale scale = new Scale(Formats.in(Locale.FRENCH), "", 100, 0, false);
        assertEquals("0", scale.millions(0));
        assertEquals(0, scale.length(0));
    }

    @Test
    void proposalsAreComputedAndAClickComparesThem() {
        Sheet<?> sheet = ((Body.Tabled) content("fr", List.of()).body()).sheet();
        List<List<String>> proposed = targets(sheet);
        assertTrue(proposed.stream().allMatch(ids -> ids.size() >= 2 && ids.size() <= 9));
        assertTrue(proposed.contains(List.of("prairie-psai", "hi-paris", "postgenai-paris", "dataia-cluster")));
        assertEquals(
                proposed.getFirst(),
                new Meaning.Compared(proposed.getFirst())
                        .click(false)
                        .orElseThrow()
                        .of(Exploration.start(BUNDLED.index().defaultPerimeter().id()))
                        .comparison());
    }

    private static <R> List<List<String>> targets(Sheet<R> sheet) {
        return sheet.rows().stream()
                .map(r -> ((Meaning.Compared) sheet.line().apply(r).target().orElseThrow()).ids())
                .toList();
    }

    private static Transition reference(String id) {
        return new Transition.Choose(Comparison.REFERENCE, Optional.of(id));
    }

    private static List<String> clusters() {
        return BUNDLED.index().ofKind(Kind.CLUSTER).stream().map(Entity::id).toList();
    }

    private static List<String> some(Kind kind) {
        return BUNDLED.index().ofKind(kind).stream().limit(3).map(Entity::id).toList();
    }

    @SuppressWarnings("unchecked")
    private static Sheet<CompareRow> sheet(Content content) {
        return (Sheet<CompareRow>) ((Body.Tabled) content.body()).sheet();
    }

    private static List<CompareRow> rows(Content content) {
        return sheet(content).rows();
    }

    private static CompareRow row(Content content, String id) {
        return rows(content).stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> texts(Content content, String row) {
        return row(content, row).cells().stream().map(Cell::text).toList();
    }

    private static List<String> unders(Content content, String row) {
        return row(content, row).cells().stream().map(Cell::under).toList();
    }

    private static Content content(String language, List<String> ids, Transition... more) {
        Exploration state = new Transition.Compare(ids)
                .of(Exploration.start(BUNDLED.index().defaultPerimeter().id()));
        for (Transition transition : more) {
            state = transition.of(state);
        }
        Labels labels = new Labels(BUNDLED.index(), Messages.in(Locale.of(language)));
        return COMPARE.of(BUNDLED.findings(state), labels);
    }
}
