package hexagonia.exhibit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.extract.Extractor;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.SortKey;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.Tables;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Row;
import hexagonia.explore.search.Search;
import hexagonia.export.data.PasteText;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tables of the bundled strategy as sheets.
@WithoutWindow
class TableMakerTest {
    private static final Explorer EXPLORER =
            new Explorer(new StrategyIndex(Strategies.bundled()), _ -> new Search.Found(Set.of(), Set.of()));
    private static final Labels FRENCH = labels(Locale.FRENCH);
    private static final Labels ENGLISH = labels(Locale.ENGLISH);

    @Nested
    class Sorting {
        @Test
        void withoutAKeyKeepsTheOrderOfTheData() {
            assertEquals(names(Table.CLUSTERS), sorted(Table.CLUSTERS));
        }

        @Test
        void takesSeveralKeysAndLeavesTiesInTheOrderOfTheData() {
            assertEquals(
                    List.of("PR[AI]RIE-PSAI", "Hi! PARIS Cluster 2030", "MIAI Cluster", "PostGenAI@Paris", "ENACT"),
                    sorted(Table.CLUSTERS, new SortKey("award", true), new SortKey("name", false))
                            .subList(0, 5));
        }

        @Test
        void putsRowsWithoutAValueLastEitherWay() {
            assertEquals(
                    "ENACT",
                    sorted(Table.CLUSTERS, new SortKey("companion", false)).getLast());
            assertEquals(
                    "ENACT",
                    sorted(Table.CLUSTERS, new SortKey("companion", true)).getLast());
        }

        @Test
        void followsTheLanguageInWordsAndTheSizeInNumbers() {
            List<String> names = sorted(Table.ORGANISATIONS, new SortKey("name", false));

            assertTrue(names.indexOf("École nationale supérieure d’arts et métiers (ENSAM)") < names.indexOf("Inria"));
            assertEquals(
                    "France 2030, le plan entier",
                    sorted(Table.AMOUNTS, new SortKey("amount", true)).getFirst());
        }

        @Test
        void forgetsAColumnThatIsNotThere() {
            assertEquals(names(Table.CLUSTERS), sorted(Table.CLUSTERS, new SortKey("nothing", true)));
        }
    }

    @Nested
    class Unselected {
        @Test
        void stayInPlaceWhenFaded() {
            Sheet<Row> sheet = treated(Tables.Unselected.FADED);

            assertEquals(findings().table(Table.CLUSTERS).rows(), sheet.rows());
            assertEquals(
                    Line.Tone.CHOSEN,
                    sheet.line()
                            .apply(row(findings(), Table.CLUSTERS, "miai-cluster"))
                            .tone());
            assertEquals(
                    Line.Tone.FADED,
                    sheet.line().apply(row(findings(), Table.CLUSTERS, "enact")).tone());
        }

        @Test
        void goUnderOnDemand() {
            Sheet<Row> sheet = treated(Tables.Unselected.UNDER);

            assertEquals("miai-cluster", sheet.rows().getFirst().id());
            assertEquals(9, sheet.rows().size());
            assertEquals(List.of(0), sheet.chosen().rows());
        }

        @Test
        void areHiddenOnDemand() {
            assertEquals(
                    List.of("miai-cluster"),
                    treated(Tables.Unselected.HIDDEN).rows().stream()
                            .map(Row::id)
                            .toList());
        }

        private static Sheet<Row> treated(Tables.Unselected treatment) {
            return sheet(
                    Table.CLUSTERS,
                    FRENCH,
                    findings(new Transition.Select(List.of("miai-cluster")), new Transition.Treat(treatment)));
        }
    }

    @Nested
    class Columns {
        private final Sheet<Row> sheet = sheet(Table.CLUSTERS, FRENCH, findings());

        @Test
        void thatAreNotEssentialWaitForRoom() {
            assertEquals(
                    List.of("name", "host", "city", "award", "companion", "companion-euros", "together"),
                    ids(sheet.shown(List.of(), Map.of(), false)));
            assertTrue(ids(sheet.shown(List.of(), Map.of(), true)).contains("source"));
        }

        @Test
        void areShownHiddenAndReorderedAsTheReaderSays() {
            assertEquals(
                    List.of("award", "name", "host", "companion", "companion-euros", "together", "source"),
                    ids(sheet.shown(List.of("award", "name"), Map.of("source", true, "city", false), false)));
        }

        @ParameterizedTest
        @EnumSource(Table.class)
        void haveWordsAndValuesInBothLanguages(Table table) {
            Findings findings = findings();
            for (Labels labels : List.of(FRENCH, ENGLISH)) {
                Sheet<Row> made = sheet(table, labels, findings);
                for (Column<Row> column : made.shown(List.of(), Map.of(), true)) {
                    for (Row row : findings.table(table).rows()) {
                        Cell cell = column.cell().apply(row);
                        boolean empty = cell.state() == Cell.State.NOT_APPLICABLE;
                        assertEquals(empty, cell.text().isBlank(), column.id() + " of " + row.id());
                        assertEquals(
                                column.value().apply(row) == null,
                                cell.state() != Cell.State.FILLED
                                        || (column.id().equals("source") && cell.origin() == Origin.COMPUTED),
                                column.id() + " of " + row.id());
                    }
                }
            }
        }

        private static List<String> ids(List<Column<Row>> columns) {
            return columns.stream().map(Column::id).toList();
        }
    }

    @Nested
    class Cells {
        @Test
        void neverShowAnUnknownAmountAsZero() {
            Cell cell = cell(Table.PROJECTS, "iminar-v2", "amount");

            assertEquals(Cell.State.UNDISCLOSED, cell.state());
            assertEquals("n.\u00A0c.", cell.text());
        }

        @Test
        void markWhatIsComputedAndWhatIsInferred() {
            Findings findings = findings();
            Sheet<Row> programmes = sheet(Table.PROGRAMMES, FRENCH, findings);
            Row clusters = row(findings, Table.PROGRAMMES, "ia-clusters");

            Cell several = programmes.column("part-of").orElseThrow().cell().apply(clusters);
            assertEquals(Origin.STATED, several.origin());
            assertEquals("Stratégie nationale pour l’IA (SNIA) et 1 autre, dont 1 lien déduit", several.text());
            assertEquals(
                    Origin.INFERRED,
                    programmes
                            .column("part-of")
                            .orElseThrow()
                            .cell()
                            .apply(row(findings, Table.PROGRAMMES, "reseau-3ia"))
                            .origin());
            assertEquals(
                    Origin.COMPUTED,
                    programmes
                            .column("amount")
                            .orElseThrow()
                            .cell()
                            .apply(row(findings, Table.PROGRAMMES, "cma-saison-1"))
                            .origin());
            assertEquals(
                    Origin.COMPUTED,
                    sheet(Table.CLUSTERS, FRENCH, findings)
                            .column("together")
                            .orElseThrow()
                            .origin());
        }

        @Test
        void leadToRecordsAndToTheRowsTheyCount() {
            Findings findings = findings();
            Sheet<Row> programmes = sheet(Table.PROGRAMMES, FRENCH, findings);
            Row season = row(findings, Table.PROGRAMMES, "cma-saison-1");
            Cell projects = programmes.column("projects").orElseThrow().cell().apply(season);

            assertEquals("12", projects.text());
            assertEquals("Voir les 12 projets", projects.hint().orElseThrow());
            assertEquals(
                    new Meaning.Rows(Table.PROJECTS, new Clause.Under(List.of("cma-saison-1")), 12),
                    projects.target().orElseThrow());
            assertEquals(
                    12,
                    findings(new Transition.Filter(new Clause.Under(List.of("cma-saison-1"))))
                            .table(Table.PROJECTS)
                            .size());
        }

        private Cell cell(Table table, String id, String column) {
            Findings findings = findings();
            return sheet(table, FRENCH, findings)
                    .column(column)
                    .orElseThrow()
                    .cell()
                    .apply(row(findings, table, id));
        }
    }

    @Nested
    class Summaries {
        @Test
        void addUpMoneyByTheRule() {
            assertEquals("632,0", total(Table.AMOUNTS, "amount"));
            assertEquals("360", total(Table.CLUSTERS, "award"));
            assertEquals("417,8", total(Table.CLUSTERS, "together"));
            assertEquals("446,6", total(Table.ORGANISATIONS, "carried"));
            assertEquals("632,0", total(Table.PROGRAMMES, "amount"));
        }

        /// Of 406.8 M€ that 39 bodies carry, 35.9 are announced only; of 400 M€ of two calls, 200 stand in
        /// Île-de-France and what 40 hold elsewhere nobody says.
        @Test
        void sayWhatAFilterKeepsOfWhatRowsState() {
            assertEquals(
                    "406,8\u202FM€ sans double compte, dont 370,9 retenus",
                    kept(Table.ORGANISATIONS, new Clause.OneOf(Dimension.STAGE, Set.of("awarded"), false)));
            assertEquals(
                    "400\u202FM€ sans double compte, dont ≤\u202F200 retenus",
                    kept(Table.CALLS, new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true)));
        }

        /// The interview states the 360 of the nine clusters, and of one its 70: all 360 are kept, as charts show them.
        @Test
        void keepWhatIsStatedOfWhatContainsIt() {
            Findings findings = findings(
                    new Transition.Filter(new Clause.OneOf(Dimension.DOCUMENT, Set.of("interview-2025"), false)));

            assertEquals(
                    "9 clusters, 360\u202FM€, de 20 à 75",
                    TableMaker.of(Table.CLUSTERS, FRENCH, findings)
                            .content(findings)
                            .head()
                            .finding()
                            .replace('\u00A0', ' '));
        }

        /// The end of the title, which the total under the column of money must say too.
        private static String kept(Table table, Clause clause) {
            Findings findings = findings(new Transition.Filter(clause));
            String title = TableMaker.of(table, FRENCH, findings)
                    .content(findings)
                    .head()
                    .finding();
            String hint = sheet(table, FRENCH, findings).columns().stream()
                    .flatMap(c -> sheet(table, FRENCH, findings).under().apply(c).stream())
                    .map(Sheet.Summary::hint)
                    .filter(h -> h.contains("sans double compte"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(hint.endsWith(title.substring(title.lastIndexOf(", dont"))), hint);
            return title.substring(title.lastIndexOf("\u202F; ") + 3);
        }

        @Test
        void sayHowManyRowsHaveAValueWhereNotAllDo() {
            Findings findings = findings();
            Sheet<Row> sheet = sheet(Table.CLUSTERS, FRENCH, findings);

            assertEquals(
                    "8 sur 9",
                    sheet.under()
                            .apply(sheet.column("companion").orElseThrow())
                            .orElseThrow()
                            .cell()
                            .text());
            assertTrue(sheet.under().apply(sheet.column("host").orElseThrow()).isEmpty());
        }

        private static String total(Table table, String column) {
            Findings findings = findings();
            Sheet<Row> sheet = sheet(table, FRENCH, findings);
            return sheet.under()
                    .apply(sheet.column(column).orElseThrow())
                    .orElseThrow()
                    .cell()
                    .text();
        }
    }

    @Nested
    class Copies {
        @Test
        void pasteInASpreadsheetWithUnknownAmountsEmptyAndNumbersBare() {
            Findings findings = findings();
            Sheet<Row> sheet = sheet(Table.AMOUNTS, FRENCH, findings);
            List<Column<Row>> columns = Stream.of("name", "amount", "stage")
                    .map(c -> sheet.column(c).orElseThrow())
                    .toList();
            List<Row> rows = List.of(
                    row(findings, Table.AMOUNTS, "amount-france-2030-ia"),
                    row(findings, Table.AMOUNTS, "amount-ia-clusters"),
                    row(findings, Table.AMOUNTS, "amount-enact"));

            assertEquals("""
                Libellé\tMontant (€)\tRéserve\tÉtat\tBase\tStade\tAdditionnable (€)
                France 2030, part consacrée à l’IA\t2500000000\t≈\tpublié\técrit dans un document\tprogrammé\t
                IA-clusters, neuf lauréats\t360000000\t\tpublié\técrit dans un document\tattribué\t360000000
                ENACT\t30000000\t\tpublié\técrit dans un document\tattribué\t
                """, new PasteText(',').lines(new Extractor(FRENCH).rows(sheet, "", columns, rows)));
        }

        @Test
        void citeFigureStageDateDocumentAndHeading() {
            assertEquals(
                    "MIAI Cluster\u00A0: 70\u202FM€, attribué, 22\u00A0mai 2024. Dossier de presse, 22\u00A0mai 2024,"
                            + " sous «\u00A0MIAI Cluster (Université Grenoble Alpes) – 70\u202FM€\u00A0».",
                    cited(FRENCH, Table.CLUSTERS, "miai-cluster"));
            assertEquals(
                    "MIAI Cluster: €70M, awarded, 22\u00A0May 2024. Press kit, 22\u00A0May 2024,"
                            + " under “MIAI Cluster (Université Grenoble Alpes) – 70\u202FM€”.",
                    cited(ENGLISH, Table.CLUSTERS, "miai-cluster"));
        }

        private static String cited(Labels labels, Table table, String id) {
            Findings findings = findings();
            return new Citation(labels, findings.exploration().perimeter()).of(List.of(row(findings, table, id)));
        }
    }

    private static Labels labels(Locale locale) {
        return new Labels(EXPLORER.index(), Messages.in(locale));
    }

    private static Findings findings(Transition... transitions) {
        Exploration state =
                Exploration.start(EXPLORER.index().defaultPerimeter().id());
        for (Transition transition : transitions) {
            state = transition.of(state);
        }
        return EXPLORER.findings(state);
    }

    private static Row row(Findings findings, Table table, String id) {
        return findings.table(table).rows().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Table table) {
        return sorted(table);
    }

    private static List<String> sorted(Table table, SortKey... keys) {
        Sheet<Row> sheet = sheet(table, FRENCH, findings(new Transition.Sort(table.id(), List.of(keys))));
        return sheet.rows().stream()
                .map(r -> sheet.column("name").orElseThrow().cell().apply(r).text())
                .toList();
    }

    private static Sheet<Row> sheet(Table table, Labels labels, Findings findings) {
        return TableMaker.of(table, labels, findings).sheet(findings);
    }
}
