package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExhibitsTest {
    @Test
    void tabsStandInTheOrderOfTheListAndHaveANameInBothLanguages() {
        assertEquals(
                List.of(
                        "overview",
                        "tables",
                        "map",
                        "spending",
                        "figures",
                        "compare",
                        "reconcile",
                        "chronology",
                        "sources"),
                Exhibits.tabs());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Exhibits.tabs().forEach(tab -> assertTrue(Messages.in(locale).has("tab." + tab), tab));
        }
    }

    @Test
    void aClickOnTheGroupedLaureatesOfAMeasureUnfoldsThem() {
        Looking start = Looking.atBundled(Locale.FRENCH);
        Content flow = Exhibits.find("flow").orElseThrow().of(start.findings(), start.labels());
        Meaning others = flow.meanings().byDatum().get("cma-ia-others");
        Looking unfolded = start.then(others.click(false).orElseThrow());
        assertEquals(
                start.under("levier-recherche-formation", "cma-ia").state().clauses(),
                unfolded.state().clauses());
    }

    @Test
    void theListBeginsWithTheNamesThatOthersRelyOnThenTheTables() {
        List<String> names = List.of(
                "overview",
                "spending",
                "map",
                "laureates",
                "reconciliation",
                "timeline",
                "sources",
                "unsaid",
                "record",
                "compare");
        List<String> tables = Stream.of(Table.values())
                .map(t -> t == Table.INDICATORS ? "indicator-table" : t.id())
                .toList();
        List<String> figures = List.of("flow", "ranked", "regions", "evolved", "indicators", "treemap");
        List<String> ids = Exhibits.all().stream().map(Exhibit::id).toList();
        List<String> all =
                Stream.of(names, tables, figures).flatMap(List::stream).toList();
        assertEquals(all, ids.subList(0, all.size()));
    }

    @Test
    void aTabShowsOneExhibitOfThoseThatStandInIt() {
        Transition sources = new Transition.ToTab("sources");
        assertEquals("overview", shown());
        assertEquals("projects", shown(new Transition.ToTab("tables"), new Transition.ToTable(Table.PROJECTS)));
        assertEquals("sources", shown(sources));
        for (String part : List.of("unsaid", "glossary")) {
            assertEquals(part, shown(sources, new Transition.Choose(Reading.PART, Optional.of(part))));
        }
    }

    private static String shown(Transition... transitions) {
        Looking looking = Looking.atOther(Locale.ENGLISH).then(transitions);
        return Exhibits.shown(looking.state().view()).orElseThrow().id();
    }

    @Test
    void noTwoExhibitsShareAName() {
        List<String> ids = Exhibits.all().stream().map(Exhibit::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }
}
