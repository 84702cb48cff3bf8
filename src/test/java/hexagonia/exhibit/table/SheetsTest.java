package hexagonia.exhibit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Strategies;
import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.search.Search;
import hexagonia.figure.Figure;
import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The sheets that are no plain table of records: laureates, totals and parts, counts of sources, twins of figures.
class SheetsTest {
    private static final Explorer EXPLORER =
            new Explorer(new StrategyIndex(Strategies.bundled()), _ -> new Search.Found(Set.of(), Set.of()));
    private static final Labels FRENCH = new Labels(EXPLORER.index(), Messages.in(Locale.FRENCH));

    @Test
    void theTotalOfLaureatesSaysOfHowManyItIs() {
        assertEquals("Total, 9 lauréats", under(laureates(), "name"));
        assertEquals("360", under(laureates(), "award"));
        assertEquals("417,8", under(laureates(), "together"));
    }

    @Test
    void theOneLaureateSelectedSaysItsSum() {
        Sheet<?> sheet = laureates(new Transition.Select(List.of("miai-cluster")));

        assertEquals("Total, 9 lauréats · sélection\u00A0: 70 + 6,4 = 76,4", under(sheet, "name"));
        assertEquals(List.of(1), sheet.chosen().rows());
    }

    @Test
    void whereOnlyTheWholeIsPublishedTheTotalSaysThat() {
        Sheet<?> sheet = laureates(new Transition.Select(List.of("axe-ia-embarquee")));

        assertEquals("Total, 8 lauréats\u00A0: 40 en tout, répartition n.\u00A0c.", under(sheet, "name"));
        assertEquals("", under(sheet, "award"));
    }

    @Test
    void aPerimeterSaysHowManyOfItsTotalsTheFilterLeaves() {
        assertEquals("France 2030 – IA (13)", perimeter());
        assertEquals(
                "France 2030 – IA (2\u00A0sur\u00A013)",
                perimeter(new Transition.Toggle(Dimension.REGION, "region-grand-est")));
    }

    private static String perimeter(Transition... transitions) {
        return new ReconciliationExhibit()
                .of(findings(transitions), FRENCH)
                .head()
                .choices()
                .getFirst()
                .name();
    }

    @Test
    void aTotalAndItsPartsWearTheColourOfTheirRecord() {
        Sheet<?> sheet = sheet(new ReconciliationExhibit(), new Transition.Select(List.of("ia-clusters")));

        assertEquals(1, sheet.chosen().rows().size());
        assertEquals(
                Line.Tone.CHOSEN, line(sheet, sheet.chosen().rows().getFirst()).tone());
    }

    @Test
    void filesKeepTheReserveOfEveryNumber() {
        for (Exhibit exhibit : Exhibits.all()) {
            if (exhibit.of(findings(), FRENCH).body() instanceof Body.Tabled tabled) {
                assertEquals(List.of(), lost(tabled.sheet()), exhibit.id());
            }
        }
    }

    /// The columns with reserves that files would not hold.
    private static <R> List<String> lost(Sheet<R> sheet) {
        return sheet.columns().stream()
                .filter(c -> c.isNumber() && !c.beside().contains(Column.Beside.RESERVE))
                .filter(c -> sheet.rows().stream()
                        .anyMatch(row -> !c.cell().apply(row).qualifier().isEmpty()))
                .map(Column::id)
                .toList();
    }

    @Test
    void everyRecordSelectedHasItsRowAmongTotals() {
        Sheet<?> sheet = sheet(new ReconciliationExhibit(), new Transition.Select(List.of("ia-clusters", "cma-ia")));

        assertEquals(2, sheet.chosen().rows().size());
    }

    @Test
    void theRowsOfASheetNameTheFactsTheyRestOn() {
        Content content = new LaureateExhibit().of(findings(), FRENCH);

        assertEquals(2, content.sources().of("miai-cluster").size());
        assertEquals(1, content.sources().of("enact").size());
    }

    @Test
    void aColumnOfATwinHoldsNumbersWhereMostOfItsCellsBeginWithOne() {
        Sheet<List<String>> sheet = TwinSheet.of(new Figure.Twin(
                List.of("Ligne", "Montant"),
                List.of(List.of("Clusters", "360 M€"), List.of("CMA", "≈ 87 M€"), List.of("Cloud", "n. c."))));

        assertEquals(
                List.of(Column.Shape.NAME, Column.Shape.NUMBER),
                sheet.columns().stream().map(Column::shape).toList());
    }

    @Test
    void theLaureatesOfACallAreOfAnyKindAndThoseOfItsWavesToo() {
        StrategyIndex index = new StrategyIndex(Strategies.bundled());
        String call = "aap-demonstrateurs-d-ia-frugale-pour-la-transition-ecologique-des-territoires";

        assertEquals(12, index.laureates(call).size());
        assertEquals(
                8, index.laureates("aap-demonstrateurs-d-ia-frugale-vague-2").size());
        assertEquals(
                List.of("bordeaux-metropole", "gip-vendee-numerique", "ville-de-metz", "ville-de-noisy-le-grand"),
                index.laureates("aap-demonstrateurs-d-ia-frugale-vague-precedente"));
        assertEquals(9, index.laureates("ami-ia-clusters").size());
    }

    @Test
    void aRowIsSourcedByWhatItShows() {
        assertEquals("Entretien, mars 2025", said(Table.PERSONS, "Clara Chappaz", "source"));
        assertEquals("Entretien, mars 2025", said(Table.ORGANISATIONS, "Essec Business School", "source"));
        assertEquals("Dossier de presse, mai 2024 et 1 autre", said(Table.PROGRAMMES, "IA-clusters", "source"));
        assertEquals(
                "Éditorial, juin 2023 et 1 autre",
                said(Table.EVENTS, "Annonce d’un investissement dans Jean Zay", "source"));
    }

    @Test
    void anAmountOfAnotherPerimeterSaysSo() {
        assertEquals("50", said(Table.INFRASTRUCTURES, "Jean Zay", "amount"));
        assertEquals("annoncé · Annonces de juin 2023", said(Table.INFRASTRUCTURES, "Jean Zay", "stage"));
        assertEquals("attribué", said(Table.PROGRAMMES, "IA-clusters", "stage"));
    }

    @Test
    void aRecordWithoutAnAmountOfItsOwnHasWhatIsAttachedToItAsItsCardSays() {
        assertEquals("360", said(Table.CALLS, "AMI IA-clusters", "amount"));
        assertEquals("attribué", said(Table.CALLS, "AMI IA-clusters", "stage"));
        assertEquals("632,0", said(Table.PROGRAMMES, "Stratégie nationale pour l’IA (SNIA)", "amount"));
        assertEquals("n.\u00A0c.", said(Table.CALLS, "AAP Démonstrateurs d’IA frugale – vague 2", "amount"));
        assertEquals("n.\u00A0c.", said(Table.PROGRAMMES, "EuroHPC", "amount"));
    }

    @Test
    void raisedLettersAreSetWhateverTheirAccents() {
        assertEquals("(1ère école), CM2-6e", FRENCH.typeset("(1^{ère} école), CM2-6^e"));
    }

    /// Each euro once: what is attached to a row counts in the total under it.
    @Test
    void aTotalIsNoLessThanARowAboveIt() {
        assertEquals("632,0", under(sheet(Exhibits.of(Table.PROGRAMMES)), "amount"));
        assertEquals("400", under(sheet(Exhibits.of(Table.CALLS)), "amount"));
        assertEquals(
                "34 programmes, 632\u202FM€ sans double compte\u202F; 6 ont un montant propre, de ≈\u202F11 à 360",
                Exhibits.of(Table.PROGRAMMES).of(findings(), FRENCH).head().finding());
    }

    @Test
    void aSumOfOursIsSaidByNoDocument() {
        assertEquals("calculé ou déduit", said(Table.PROGRAMMES, "Stratégie nationale pour l’IA (SNIA)", "source"));
        assertEquals("Dossier de presse, mai 2024 et 1 autre", said(Table.CALLS, "AMI IA-clusters", "source"));
        Sources programmes =
                Exhibits.of(Table.PROGRAMMES).of(findings(), FRENCH).sources();
        assertEquals("632 = 560 + 40 + 32", programmes.formula("snia"));
        assertEquals(
                List.of("amount-enveloppe-recherche-formation", "amount-aap-ia-embarquee", "amount-budget-open-source"),
                programmes.of("snia").stream().map(Fact::id).toList());
        assertEquals(
                "76,4 = 70 + 6,4",
                Exhibits.of(Table.CLUSTERS).of(findings(), FRENCH).sources().formula("miai-cluster"));
        assertEquals(
                "76,4 = 70 + 6,4",
                Exhibits.of(Table.ORGANISATIONS)
                        .of(findings(), FRENCH)
                        .sources()
                        .formula("universite-grenoble-alpes"));
    }

    /// A cut-off date is no end, a plan no launch; what no document gives is unknown, not without object.
    @Test
    void aCallSaysWhatItsDatesAre() {
        assertEquals(
                List.of("Lancement", "Clôture ou relève"),
                List.of("opens", "closes").stream()
                        .map(id -> sheet(Exhibits.of(Table.CALLS))
                                .column(id)
                                .orElseThrow()
                                .title())
                        .toList());
        assertEquals(
                "prévu\u00A02024",
                cell(sheet(Exhibits.of(Table.CALLS)), "AAP Transition des secteurs culturels (IA)", "opens")
                        .shown(true));
        assertEquals("n.\u00A0c.", said(Table.CALLS, "AAP IA embarquée", "opens"));
        assertEquals("n.\u00A0c.", said(Table.CALLS, "AMI IA-clusters", "closes"));
    }

    /// The interview of 19 March comes after the press release of the 13th.
    @Test
    void aPersonIsKnownByTheFunctionThatTheLatestDocumentGives() {
        assertEquals(
                "Secrétaire d’État chargée de l’Intelligence artificielle et du Numérique",
                said(Table.PERSONS, "Clara Chappaz", "function"));
        assertEquals(
                "19 mars 2025", said(Table.PERSONS, "Clara Chappaz", "as-of").replace('\u00A0', ' '));
        assertEquals(
                "21 septembre 2024",
                said(Table.PERSONS, "Clara Chappaz", "since").replace('\u00A0', ' '));
    }

    @Test
    void whatABodyCarriesIsUnknownOrDoesNotApply() {
        assertEquals("n.\u00A0c.", said(Table.ORGANISATIONS, "CEA", "carried"));
        assertEquals("", said(Table.ORGANISATIONS, "INRAE", "carried"));
        assertEquals("", said(Table.ORGANISATIONS, "LNE", "carried"));
    }

    @Test
    void noCompanionIsKnownToBeNone() {
        assertEquals("aucun", said(Table.CLUSTERS, "ENACT", "companion"));
        assertEquals("", said(Table.CLUSTERS, "ENACT", "companion-euros"));
    }

    private static String said(Table table, String name, String column) {
        return said(sheet(Exhibits.find(table.id()).orElseThrow()), name, column);
    }

    private static String said(Sheet<?> sheet, String name, String column) {
        return cell(sheet, name, column).text();
    }

    private static <R> Cell cell(Sheet<R> sheet, String name, String column) {
        R row = sheet.rows().stream()
                .filter(r -> sheet.columns().stream()
                        .filter(c -> Set.of("name", "title").contains(c.id()))
                        .anyMatch(c -> c.cell().apply(r).text().equals(name)))
                .findFirst()
                .orElseThrow();
        return sheet.column(column).orElseThrow().cell().apply(row);
    }

    private static Sheet<?> laureates(Transition... transitions) {
        return sheet(new LaureateExhibit(), transitions);
    }

    private static Sheet<?> sheet(Exhibit exhibit, Transition... transitions) {
        return ((Body.Tabled) exhibit.of(findings(transitions), FRENCH).body()).sheet();
    }

    private static <R> Line line(Sheet<R> sheet, int row) {
        return sheet.line().apply(sheet.rows().get(row));
    }

    private static <R> String under(Sheet<R> sheet, String column) {
        Optional<Sheet.Summary> summary =
                sheet.under().apply(sheet.column(column).orElseThrow());
        return summary.map(s -> s.cell().shown(true)).orElse("");
    }

    private static Findings findings(Transition... transitions) {
        Exploration state =
                Exploration.start(EXPLORER.index().defaultPerimeter().id());
        for (Transition transition : transitions) {
            state = transition.of(state);
        }
        return EXPLORER.findings(state);
    }
}
