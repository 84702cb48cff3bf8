package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.explore.Clause;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Figure;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Amount;
import hexagonia.model.PartialDate;
import hexagonia.model.Perimeter;
import hexagonia.page.Standalone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Titles of all exhibits under any clauses, perimeters and selections: every number of one is held by what follows
/// from the state, with its reserve; none is empty; two lines at most.
@WithoutWindow
class TitlesTest {
    private static final int EXPLORATIONS = 120;
    /// What is left of narrow pictures and of the usual one between their margins.
    private static final double[] ROOMS = {388, 448, 736};

    private static final double NOTES = 17;
    private static final Letters FACE = Letters.semibold(17);

    static Stream<Looking> starts() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(l -> Stream.of(Looking.atBundled(l), Looking.atOther(l)));
    }

    /// A state reached by a few random changes.
    static Looking random(Looking start, Random random) {
        Looking looking = start;
        List<Perimeter> perimeters = start.labels().index().strategy().perimeters();
        if (random.nextInt(5) == 0) {
            looking = looking.then(new Transition.ToPerimeter(
                    perimeters.get(random.nextInt(perimeters.size())).id()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            looking = looking.then(clause(looking, random));
        }
        if (random.nextInt(3) == 0) {
            List<Amount> amounts = start.labels().index().strategy().amounts();
            looking = looking.selecting(
                    amounts.get(random.nextInt(amounts.size())).entity());
        }
        return looking;
    }

    private static Transition clause(Looking looking, Random random) {
        if (random.nextInt(8) == 0) {
            long least = random.nextInt(40) * 1_000_000L;
            return new Transition.Filter(new Clause.Between(least, least + random.nextInt(600) * 1_000_000L));
        }
        List<Dimension> dimensions = List.of(Dimension.values());
        Dimension dimension = dimensions.get(random.nextInt(dimensions.size()));
        List<String> values = looking.findings().facet(dimension).stream()
                .map(FacetValue::value)
                .toList();
        Set<String> chosen = new TreeSet<>();
        for (int i = random.nextInt(2); i >= 0 && !values.isEmpty(); i--) {
            chosen.add(values.get(random.nextInt(values.size())));
        }
        return chosen.isEmpty()
                ? new Transition.Filter(new Clause.Between(0, 100_000_000))
                : new Transition.Filter(new Clause.OneOf(dimension, chosen, random.nextBoolean()));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void everyNumberIsHeldWithItsReserveInTwoLinesAtMost(Looking start) {
        Random random = new Random(20240522);
        for (int i = 0; i < EXPLORATIONS; i++) {
            Looking looking = random(start, random);
            for (Exhibit exhibit : Exhibits.all()) {
                Head head = exhibit.of(looking.findings(), looking.labels()).head();
                String title = head.finding();
                String where = exhibit.id() + ": « " + title + " » under " + looking.state();

                assertFalse(title.isBlank() || title.contains("{"), where);
                Set<String> held = HeldNumbers.of(exhibit.id(), looking);
                for (String said : ways(head)) {
                    TreeSet<String> numbers = new TreeSet<>(HeldNumbers.numbers(said, looking.labels()));
                    numbers.removeAll(held);
                    assertTrue(numbers.isEmpty(), () -> numbers + " in " + said + " of " + where);
                }
            }
        }
    }

    /// The title as it is said in each room, of two lines at most.
    private static Set<String> ways(Head head) {
        Set<String> ways = new TreeSet<>(Set.of(head.finding()));
        for (double room : ROOMS) {
            String said = head.finding(way -> lines(way, room - NOTES) <= 2);
            assertTrue(head.subject().isEmpty() ? lines(said, room) <= 2 : lines(head.subject(), room) <= 2, said);
            ways.add(said);
        }
        return ways;
    }

    /// Narrow pictures say their titles in fewer words, in letters as large as others, none cut.
    @Test
    void narrowPicturesHaveTitlesOfTwoLines() {
        for (Looking start : starts().toList()) {
            for (Exhibit exhibit : Exhibits.all()) {
                for (double room : ROOMS) {
                    Figure figure =
                            new Standalone(start.labels(), Palette.LIGHT, room + 32, 0).of(exhibit, start.findings());
                    Set<Double> lines = new TreeSet<>();
                    headings(figure.marks(), lines);
                    assertTrue(lines.size() == 1 || lines.size() == 2, exhibit.id() + " in " + room + ": " + lines);
                }
            }
        }
    }

    /// Where the lines of the title stand.
    private static void headings(List<Mark> marks, Set<Double> lines) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Tagged(Tag tag, List<Mark> inside)
                when tag.equals(new Tag.Heading(1)) -> inside.forEach(m -> lines.add(((Mark.TextRun) m).baseline()));
                case Mark.Tagged(Tag _, List<Mark> inside) -> headings(inside, lines);
                case Mark.Group group -> headings(group.marks(), lines);
                default -> {}
            }
        }
    }

    /// What says a finding in fewer words keeps what it turns on.
    @Test
    void briefTitlesAreThese() {
        Looking start = Looking.atBundled(Locale.FRENCH);
        assertEquals("632 M€ sur près de 2,5 Md€ ; 6 mesures sur 18 chiffrées", brief("overview", start));
        assertEquals(
                "632 M€ rattachés à un levier, sur près de 2,5 Md€, dont recherche et formation 560",
                brief("spending", start));
        assertEquals(
                "Sur près de 2,5 Md€, 632 M€ sont suivis, dont 446,6 jusqu’à un lauréat nommé", brief("flow", start));
        assertEquals(
                "Clusters : 500 M€ en juin 2023, 360 M€ au 22 mai 2024 ; des objets différents",
                brief("evolved", start));
        assertEquals("Quatre totaux publiés sur sept laissent un reste", brief("reconciliation", start));
        assertEquals(
                "142 indicateurs chiffrés, dont 35 présentés comme résultats, 28 comme objectifs",
                brief("indicators", start));
    }

    private static String brief(String exhibit, Looking looking) {
        Head head = Exhibits.find(exhibit)
                .orElseThrow()
                .of(looking.findings(), looking.labels())
                .head();
        return head.finding(way -> lines(way, ROOMS[0] - NOTES) <= 2).replaceAll("[\u00A0\u202F]", " ");
    }

    /// Each exhibit finds something of its own wherever anything passes.
    @Test
    void noTwoExhibitsShareATitle() {
        for (Looking start : starts().toList()) {
            Map<String, String> titles = new HashMap<>();
            for (Exhibit exhibit : Exhibits.all()) {
                String title =
                        exhibit.of(start.findings(), start.labels()).head().finding();
                String other = titles.put(title, exhibit.id());
                assertEquals(null, other, exhibit.id() + " says what " + other + " says: " + title);
            }
        }
    }

    /// How many lines a title takes on a panel, broken at spaces.
    private static int lines(String title, double room) {
        TextMeasure measure = TextMeasure.bundled();
        int lines = 1;
        double x = 0;
        List<String> words = new ArrayList<>(List.of(title.split(" ")));
        for (String word : words) {
            double wide = measure.width(word, FACE);
            double space = x == 0 ? 0 : measure.width(" ", FACE);
            if (x > 0 && x + space + wide > room) {
                lines++;
                x = wide;
            } else {
                x += space + wide;
            }
        }
        return lines;
    }

    @Test
    void theTitlesOfTheBundledStrategyAreThese() {
        Looking start = Looking.atBundled(Locale.FRENCH);
        assertTrue(title("overview", start).startsWith("632\u202FM€ rattachés à un levier"), title("overview", start));
        assertEquals("9 clusters, 360\u202FM€, de 20 à 75", title(Table.CLUSTERS.id(), start));
        assertEquals(
                "Les trois premiers lauréats sur neuf se voient attribuer 215 des 360\u202FM€",
                title("laureates", start));
        assertEquals(
                "MIAI Cluster\u00A0: 70\u202FM€, attribué, 2e ex æquo sur 9\u202F; 76,4\u202FM€ avec EFELIA MIAI",
                title("record", start.selecting("miai-cluster")));
        assertEquals(
                "Clara Chappaz\u00A0: Secrétaire d’État chargée de l’Intelligence artificielle et du Numérique",
                title("record", start.selecting("clara-chappaz")));
        Looking supply =
                start.then(new Transition.Filter(new Clause.OneOf(Dimension.LEVER, Set.of("levier-offre"), false)));
        assertEquals("≤\u202F40\u202FM€ sans région connue", title("regions", supply));
        Looking frugal =
                start.then(new Transition.Filter(new Clause.OneOf(Dimension.AXIS, Set.of("axe-ia-frugale"), false)));
        assertEquals("Aucun montant communiqué pour ces 13 lignes", title("flow", frugal));
        assertEquals(
                "SNIA, phase 1 (2018-2022)\u00A0: un seul montant publié",
                title("flow", start.then(new Transition.ToPerimeter("snia-phase-1"))));
    }

    /// What is kept through wholes holds laureates that pass by no line of their own: map, ranking and table say how
    /// many.
    @Test
    void laureatesWithinWhatIsKeptAreCounted() {
        Looking wholes = Looking.atBundled(Locale.FRENCH)
                .then(new Transition.Filter(new Clause.Between(300_000_000, 600_000_000)));
        String within = "Aucun lauréat ne passe lui-même ces filtres\u202F; 23 sont dans les 560\u202FM€ retenus";
        List.of("map", "ranked", "laureates").forEach(id -> assertEquals(within, title(id, wholes), id));
    }

    /// Where nothing passes, each figure says of what there is nothing, and does not say that documents have none.
    @Test
    void figuresThatKeepNothingSayOfWhat() {
        Looking none = Looking.atBundled(Locale.FRENCH).then(new Transition.Filter(new Clause.Between(1, 2)));
        Map<String, String> said = Map.of(
                "flow", "Aucune mesure ni aucun montant ne passe ces filtres.",
                "treemap", "Aucune mesure ni aucun montant ne passe ces filtres.",
                "ranked", "Les filtres ne retiennent aucun lauréat.",
                "regions", "Les filtres ne retiennent ni montant ni lauréat à situer.");
        said.forEach((id, sentence) -> {
            Figure figure = new Standalone(none.labels(), Palette.LIGHT, 768, 0)
                    .of(Exhibits.find(id).orElseThrow(), none.findings());
            assertTrue(new Seen(figure).says(sentence), id);
        });
    }

    /// Under a filter, titles still find something; where it leaves all in, they say so.
    @Test
    void titlesUnderAFilterFindSomething() {
        Looking start = Looking.atBundled(Locale.FRENCH);
        Looking region = start.then(
                new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), false)));
        assertEquals(
                "254,8\u202FM€ retenus sur 632\u202FM€\u00A0: tout jusqu’à un lauréat nommé", title("flow", region));
        Looking companions =
                start.then(new Transition.Filter(new Clause.OneOf(Dimension.MEASURE, Set.of("cma-ia"), false)));
        assertEquals("CMA en IA, saison 1\u00A0: 87\u202F% des 87\u202FM€", title("treemap", companions));
        Looking spring = start.then(
                new Transition.Filter(new Clause.During(PartialDate.parse("2024-03"), PartialDate.parse("2024-05"))));
        assertEquals(title("flow", start), title("flow", spring));
        List<String> notes = Exhibits.find("flow")
                .orElseThrow()
                .of(spring.findings(), spring.labels())
                .head()
                .notes();
        assertTrue(notes.getFirst().startsWith("Filtre sans objet ici"), notes::toString);
    }

    private static String title(String exhibit, Looking looking) {
        return Exhibits.find(exhibit)
                .orElseThrow()
                .of(looking.findings(), looking.labels())
                .head()
                .finding();
    }
}
