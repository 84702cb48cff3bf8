package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.saved.Dossier;
import hexagonia.figure.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who has but a page knows what was left out of it: each page says its filter, the cover that of all.
@WithoutWindow
class FilterOnPaperTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");
    private static final Clause ELSEWHERE = new Clause.OneOf(Dimension.REGION, Set.of("ile-de-france"), true);

    private static Report report(Looking looking, Plan plan) {
        return new Pages(Paper.A4, looking.labels(), DATE).of(plan, _ -> {});
    }

    /// The text of a leaf with ordinary spaces.
    private static String text(Leaf leaf) {
        return leaf.marks().stream()
                .flatMap(FilterOnPaperTest::runs)
                .collect(Collectors.joining(" "))
                .replaceAll("\\h+", " ");
    }

    private static Stream<String> runs(Mark mark) {
        return switch (mark) {
            case Mark.TextRun run -> Stream.of(run.text());
            case Mark.Tagged tagged -> tagged.marks().stream().flatMap(FilterOnPaperTest::runs);
            case Mark.Group group -> group.marks().stream().flatMap(FilterOnPaperTest::runs);
            case Mark.Clip clip -> clip.marks().stream().flatMap(FilterOnPaperTest::runs);
            case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> Stream.of();
        };
    }

    @Test
    void theCoverAndEveryPageOfAFilteredReportSayWhatFilters() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Looking looking = Looking.atBundled(locale).then(new Transition.Filter(ELSEWHERE));
            Plan plan = new Summary(looking.labels()).plan(looking.explorer(), looking.state(), Paper.A4);
            Report report = report(looking, plan);
            String said = words(looking);
            int annex = report.leaves().stream()
                    .map(Leaf::title)
                    .toList()
                    .indexOf(looking.labels().messages().get("paper.annex"));
            for (Leaf leaf : report.leaves().subList(0, annex + 1)) {
                assertTrue(text(leaf).contains(said), leaf.title() + ": " + text(leaf));
            }
        }
    }

    private static String words(Looking looking) {
        return looking.labels().clauses(looking.state().clauses()).replaceAll("\\h+", " ");
    }

    @Test
    void anExhibitOverSeveralPagesSaysItsFilterOnEach() {
        Looking looking = Looking.atBundled(Locale.FRENCH).then(new Transition.Filter(ELSEWHERE));
        String said = words(looking);
        Report claims = new Pages(Paper.A4, looking.labels(), DATE)
                .of(Exhibits.find("claims").orElseThrow(), looking.findings());
        assertTrue(claims.leaves().size() > 3);
        for (Leaf leaf : claims.leaves()) {
            assertTrue(text(leaf).contains(said), text(leaf));
        }
    }

    @Test
    void whatLetsNothingPassIsNamed() {
        Looking looking = Looking.atBundled(Locale.FRENCH).then(new Transition.Filter(new Clause.Matching("zzzzqq")));
        Plan plan = new Summary(looking.labels()).plan(looking.explorer(), looking.state(), Paper.A4);
        assertTrue(text(report(looking, plan).leaves().getFirst()).contains("zzzzqq"));
    }

    @Test
    void theCoverOfADossierSaysThatItsPagesHaveFiltersOfTheirOwn() {
        Looking all = Looking.atBundled(Locale.FRENCH);
        Looking some = all.then(new Transition.Filter(ELSEWHERE));
        String own = words(some);
        Leaf unlike = cover(all, all.state(), some.state());
        assertTrue(text(unlike).contains("propre à chaque page"), text(unlike));
        assertTrue(text(unlike).contains(own), text(unlike));
        Leaf alike = cover(all, some.state(), some.state());
        assertFalse(text(alike).contains("propre à chaque page"), text(alike));
        assertTrue(text(alike).contains(own), text(alike));
    }

    private static Leaf cover(Looking looking, Exploration first, Exploration second) {
        Dossier dossier = Dossier.EMPTY.of(List.of(page("spending", first), page("map", second)));
        Plan plan = new DossierPlan(looking.explorer(), Paper.A4).of(dossier).orElseThrow();
        return report(looking, plan).leaves().getFirst();
    }

    private static Dossier.Page page(String exhibit, Exploration state) {
        return new Dossier.Page(exhibit, state, "", "", Optional.empty(), true, List.of());
    }
}
