package hexagonia.exhibit;

import hexagonia.Goldens;
import hexagonia.Looking;
import hexagonia.chart.Worth;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What exhibits say of both strategies, in both languages, read like code when it changes.
class ExhibitGoldenTest {
    private static final Looking START = Looking.atBundled(Locale.FRENCH);
    private static final Looking ENGLISH = Looking.atBundled(Locale.ENGLISH);
    private static final Looking OTHER = Looking.atOther(Locale.FRENCH);
    private static final Looking OTHER_ENGLISH = Looking.atOther(Locale.ENGLISH);

    private static void check(String exhibit, String golden, Looking looking) {
        Exhibit shown = Exhibits.find(exhibit).orElseThrow();
        Goldens.check(
                "content/" + exhibit + "-" + golden, ContentText.of(shown.of(looking.findings(), looking.labels())));
    }

    private static Transition region(String region, boolean excluded) {
        return new Transition.Filter(new Clause.OneOf(Dimension.REGION, Set.of(region), excluded));
    }

    static Stream<Arguments> starts() {
        Map<String, Looking> starts =
                Map.of("start", START, "start-en", ENGLISH, "other", OTHER, "other-en", OTHER_ENGLISH);
        return starts.entrySet().stream()
                .flatMap(start ->
                        Exhibits.all().stream().map(e -> Arguments.of(e.id(), start.getKey(), start.getValue())));
    }

    /// Those that are tables are read as tables elsewhere.
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("starts")
    void asItIsFirstSeen(String exhibit, String golden, Looking looking) {
        Content content = Exhibits.find(exhibit).orElseThrow().of(looking.findings(), looking.labels());
        if (!(content.body() instanceof Body.Tabled)) {
            Goldens.check("content/" + exhibit + "-" + golden, ContentText.of(content));
        }
    }

    @Test
    void spendingGoneDownInto() {
        check("spending", "lever", START.under("levier-recherche-formation"));
        check("spending", "measure", START.under("levier-recherche-formation", "ia-clusters"));
        check("spending", "other-lever", OTHER.under("produire"));
    }

    @Test
    void spendingFilteredAndSelected() {
        check("spending", "region", START.then(region("region-auvergne-rhone-alpes", false)));
        check("spending", "without-region", ENGLISH.then(region("region-ile-de-france", true)));
        check("spending", "selection", START.selecting("miai-cluster"));
        check("spending", "perimeter", START.then(new Transition.ToPerimeter("june-2023")));
    }

    @Test
    void theMapFilteredOrOfAnotherPerimeter() {
        check("map", "region", START.then(region("region-ile-de-france", false)));
        check("map", "without-region", START.then(region("region-ile-de-france", true)));
        check("map", "unknown", START.under("axe-ia-frugale"));
        check("map", "perimeter", START.then(new Transition.ToPerimeter("june-2023")));
    }

    private static final Transition SHARES = new Transition.Choose(Worth.SHARES, Optional.of("yes"));

    @Test
    void amountsAsSharesOfTheTotal() {
        check("flow", "shares", START.then(SHARES));
        check("regions", "shares", ENGLISH.then(SHARES));
        check("treemap", "shares", START.then(SHARES, region("region-ile-de-france", true)));
    }

    private static void checkAll(String exhibit) {
        check(exhibit, "start", START);
        check(exhibit, "start-en", ENGLISH);
        check(exhibit, "other", OTHER);
        check(exhibit, "other-en", OTHER_ENGLISH);
        check(exhibit, "perimeter", START.then(new Transition.ToPerimeter("june-2023")));
    }

    @Test
    void theLaureatesRanked() {
        checkAll("ranked");
        check("ranked", "companions", START.then(new Transition.Choose("ranked-companions", Optional.of("shown"))));
        check("ranked", "without-region", START.then(region("region-ile-de-france", true)));
        check("ranked", "selection", START.selecting("saclai-school"));
    }

    @Test
    void theFlow() {
        checkAll("flow");
        check("flow", "region", START.then(region("region-auvergne-rhone-alpes", false)));
        check("flow", "measure", START.under("levier-recherche-formation", "cma-ia"));
        check("flow", "unknown", START.under("axe-ia-frugale"));
    }

    @Test
    void theRegions() {
        checkAll("regions");
        check("regions", "without-region", START.then(region("region-ile-de-france", true)));
        check("regions", "selection", START.selecting("miai-cluster"));
    }

    @Test
    void theAreas() {
        checkAll("treemap");
        check("treemap", "measure", START.under("levier-recherche-formation", "cma-ia"));
        check("treemap", "unknown", START.under("axe-ia-frugale"));
    }

    @Test
    void figuresOfSeveralDocuments() {
        checkAll("evolved");
        for (String matter : List.of("kept", "unkept", "alike")) {
            check("evolved", matter, START.then(new Transition.Choose("evolved-matter", Optional.of(matter))));
        }
        check("evolved", "region", ENGLISH.then(region("region-ile-de-france", false)));
        check("evolved", "selection", START.selecting("jean-zay"));
    }

    @Test
    void theIndicators() {
        checkAll("indicators");
        check("indicators", "region", ENGLISH.then(region("region-ile-de-france", false)));
        check("indicators", "selection", START.selecting("jean-zay"));
    }

    @Test
    void aHeadingAmongTheSources() {
        check(
                "sources",
                "heading",
                START.then(Reading.section("dp-cluster-enact")).selecting("enact"));
    }
}
