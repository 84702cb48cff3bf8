package hexagonia.exhibit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Transition;
import hexagonia.model.Role;
import hexagonia.model.Tier;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Each link of a file says where it comes from, alone or among several; and who was not selected is no laureate.
class BasesTest {
    private static final Looking START = Looking.atBundled(Locale.FRENCH);

    private static DataTable table(Looking looking, String exhibit) {
        return new Extractor(looking.labels())
                .of(
                        Exhibits.find(exhibit).orElseThrow(),
                        looking.findings(),
                        Extractor.Scope.SHOWN,
                        LocalDate.of(2026, 11, 28))
                .orElseThrow()
                .rows();
    }

    private static String said(List<Optional<Value>> row, int column) {
        return row.get(column).map(v -> ((Value.Text) v).text()).orElse("");
    }

    private static String said(DataTable table, String name, String column) {
        return StreamSupport.stream(table.rows().spliterator(), false)
                .filter(row -> said(row, 0).equals(name))
                .map(row -> said(row, table.column(column)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofSeveralLinksEachHasItsOwn() {
        DataTable programmes = table(START, "programmes");

        assertEquals(
                "Stratégie nationale pour l’IA (SNIA); France 2030; Recherche et formation",
                said(programmes, "PEPR IA", "part_of"));
        assertEquals(
                "écrit dans un document; écrit dans un document; déduit", said(programmes, "PEPR IA", "part_of_basis"));
        assertEquals("écrit dans un document", said(programmes, "CMA – saison 1", "part_of_basis"));
        assertEquals(
                "écrit dans un document; déduit; déduit",
                said(programmes, "Compétences et métiers d’avenir – IA (CMA – IA)", "part_of_basis"));
    }

    @Test
    void asManyAreSaidAsThereAreNamesOrOneForAll() {
        for (String exhibit : List.of("programmes", "projects", "clusters", "calls", "infrastructures", "laureates")) {
            DataTable table = table(START, exhibit);
            for (int column = 0; column < table.heads().size(); column++) {
                int origin = table.column(table.heads().get(column).id() + "_basis");
                int names = column;
                table.rows().forEach(row -> {
                    String bases = origin < 0 ? "" : said(row, origin);
                    assertTrue(
                            !bases.contains("; ")
                                    || bases.split("; ").length
                                            == said(row, names).split("; ").length,
                            row.toString());
                });
            }
        }
    }

    @Test
    void theCompanionOfALaureateIsInferredWhereNoDocumentTiesIt() {
        DataTable laureates = table(START, "laureates");

        assertEquals("écrit dans un document", said(laureates, "MIAI Cluster", "companion_basis"));
        assertEquals("déduit", said(laureates, "Hi! PARIS Cluster 2030", "companion_basis"));
    }

    @Test
    void leversAxesAndRegionsSayIt() {
        DataTable amounts = table(START, "amounts");

        assertEquals("déduit", said(amounts, "IA embarquée, appel à projets", "axis_basis"));
        assertEquals("écrit dans un document", said(amounts, "Programme Confiance.ai", "axis_basis"));
        assertEquals("déduit", said(amounts, "IA-clusters, neuf lauréats", "lever_basis"));
        DataTable clusters = table(START, "clusters");
        assertEquals("écrit dans un document", said(clusters, "ENACT", "region_basis"));
        assertEquals("écrit dans un document", said(table(START, "organisations"), "Région Occitanie", "region_basis"));
        assertEquals("écrit dans un document", said(clusters, "ANITI IA Cluster", "city_basis"));
        assertEquals("déduit", said(clusters, "ANITI IA Cluster", "region_basis"));
        assertEquals("déduit", said(clusters, "MIAI Cluster", "region_basis"));
        assertEquals("déduit", said(clusters, "SequoIA", "region_basis"));
    }

    @Test
    void anAwardGoesToWhoWasSelected() {
        assertEquals(
                List.of(),
                START.labels().index().ofTier(Tier.AWARD).stream()
                        .filter(a -> START.labels()
                                .index()
                                .from(a.entity(), Role.LAUREATE_OF)
                                .isEmpty())
                        .map(a -> a.id())
                        .toList());
    }

    @Test
    void anExampleOrALoneFundingIsNoLaureate() {
        Looking beside = START.then(new Transition.ToPerimeter("beside"));

        DataTable laureates = table(beside, "laureates");
        assertEquals(1, laureates.size());
        assertEquals("CO2CKPIT", said(laureates.rows().iterator().next(), 0));
        assertEquals(17, table(beside, "amounts").size());
        assertEquals("", said(table(beside, "amounts"), "Plateforme DeepGreen", "tier"));
        assertEquals("Île-de-France", said(table(beside, "organisations"), "CEA", "region"));
    }
}
