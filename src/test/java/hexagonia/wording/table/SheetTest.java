package hexagonia.wording.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.explore.Arrangement;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.SortKey;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Table;
import hexagonia.explore.TableFindings;
import hexagonia.explore.Tables;
import hexagonia.explore.Transition;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Rows;
import hexagonia.explore.search.Search;
import hexagonia.model.Basis;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tables of the bundled strategy in words.
class SheetTest {
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
                    sorted(Table.CLUSTERS, new SortKey("training", false)).getLast());
            assertEquals(
                    "ENACT",
                    sorted(Table.CLUSTERS, new SortKey("training", true)).getLast());
        }

        @Test
        void followsTheLanguageInWordsAndTheSizeInNumbers() {
            List<String> names = sorted(Table.ORGANISATIONS, new SortKey("name", false));

            assertTrue(names.indexOf("École nationale supérieure d’arts et métiers (ENSAM)") < names.indexOf("Inria"));
            assertEquals(
                    "France 2030, tous secteurs",
                    sorted(Table.AMOUNTS, new SortKey("amount", true)).getFirst());
        }

        @Test
        void forgetsAColumnThatIsNotThere() {
            assertEquals(names(Table.CLUSTERS), sorted(Table.CLUSTERS, new SortKey("nothing", true)));
        }
    }

    @Nested
    class Unselected {
        private final Findings findings = findings(new Transition.Select(List.of("miai-cluster")));
        private final TableFindings found = findings.table(Table.CLUSTERS);
        private final Sheet sheet = Sheet.of(Table.CLUSTERS, FRENCH, findings);

        @Test
        void stayInPlaceWhenFaded() {
            assertEquals(found.rows(), sheet.ordered(found, List.of(), Tables.Unselected.FADED));
        }

        @Test
        void goUnderOnDemand() {
            List<Row> rows = sheet.ordered(found, List.of(), Tables.Unselected.UNDER);

            assertEquals("miai-cluster", rows.getFirst().id());
            assertEquals(9, rows.size());
        }

        @Test
        void areHiddenOnDemand() {
            assertEquals(
                    List.of("miai-cluster"),
                    sheet.ordered(found, List.of(), Tables.Unselected.HIDDEN).stream()
                            .map(Row::id)
                            .toList());
        }
    }

    @Nested
    class Columns {
        private final Sheet sheet = Sheet.of(Table.CLUSTERS, FRENCH, findings());

        @Test
        void thatAreNotEssentialWaitForRoom() {
            assertEquals(
                    List.of("name", "host", "city", "award", "training", "training-euros", "together"),
                    ids(sheet.shown(Arrangement.NONE, false)));
            assertTrue(ids(sheet.shown(Arrangement.NONE, true)).contains("source"));
        }

        @Test
        void areShownHiddenAndReorderedAsTheReaderSays() {
            Arrangement arrangement = Arrangement.NONE
                    .withOrder(List.of("award", "name"))
                    .withShown("source", true)
                    .withShown("city", false);

            assertEquals(
                    List.of("award", "name", "host", "training", "training-euros", "together", "source"),
                    ids(sheet.shown(arrangement, false)));
        }

        @ParameterizedTest
        @EnumSource(Table.class)
        void haveWordsAndValuesInBothLanguages(Table table) {
            Findings findings = findings();
            for (Labels labels : List.of(FRENCH, ENGLISH)) {
                Sheet made = Sheet.of(table, labels, findings);
                for (Column column : made.shown(Arrangement.NONE, true)) {
                    for (Row row : findings.table(table).rows()) {
                        Cell cell = column.cell().apply(row);
                        boolean empty = cell.state() == Cell.State.NONE;
                        assertEquals(empty, cell.text().isBlank(), column.id() + " of " + row.id());
                        assertEquals(
                                column.value().apply(row) == null,
                                cell.state() != Cell.State.FILLED
                                        || (column.id().equals("source") && cell.basis() == Basis.COMPUTED),
                                column.id() + " of " + row.id());
                    }
                }
            }
        }

        private static List<String> ids(List<Column> columns) {
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
            Sheet programmes = Sheet.of(Table.PROGRAMMES, FRENCH, findings);
            Row clusters = row(findings, Table.PROGRAMMES, "ia-clusters");

            assertEquals(
                    Basis.INFERRED,
                    programmes.column("part-of").cell().apply(clusters).basis());
            assertEquals(
                    Basis.COMPUTED,
                    programmes
                            .column("amount")
                            .cell()
                            .apply(row(findings, Table.PROGRAMMES, "cma-saison-1"))
                            .basis());
            assertEquals(
                    Basis.COMPUTED,
                    Sheet.of(Table.CLUSTERS, FRENCH, findings)
                            .column("together")
                            .basis());
        }

        @Test
        void leadToRecordsAndToTheRowsTheyCount() {
            Findings findings = findings();
            Sheet programmes = Sheet.of(Table.PROGRAMMES, FRENCH, findings);
            Row season = row(findings, Table.PROGRAMMES, "cma-saison-1");
            Cell projects = programmes.column("projects").cell().apply(season);

            assertEquals("12", projects.text());
            assertEquals("Voir les 12 projets", projects.hint().orElseThrow());
            assertEquals(
                    new Cell.Link.See(Table.PROJECTS, new Clause.Under(List.of("cma-saison-1")), 12),
                    projects.link().orElseThrow());
            assertEquals(
                    12,
                    findings(new Transition.Filter(new Clause.Under(List.of("cma-saison-1"))))
                            .table(Table.PROJECTS)
                            .size());
        }

        private Cell cell(Table table, String id, String column) {
            Findings findings = findings();
            return Sheet.of(table, FRENCH, findings).column(column).cell().apply(row(findings, table, id));
        }
    }

    @Nested
    class Summaries {
        @Test
        void addUpMoneyByTheRule() {
            assertEquals("632,0", total(Table.AMOUNTS, "amount"));
            assertEquals("360,0", total(Table.CLUSTERS, "award"));
            assertEquals("417,8", total(Table.CLUSTERS, "together"));
            assertEquals("446,6", total(Table.ORGANISATIONS, "carried"));
        }

        @Test
        void sayHowManyRowsHaveAValueWhereNotAllDo() {
            Findings findings = findings();
            Sheet sheet = Sheet.of(Table.CLUSTERS, FRENCH, findings);
            Rows rows = findings.table(Table.CLUSTERS).rows();

            assertEquals(
                    "8/9",
                    sheet.summary(sheet.column("training"), rows, findings)
                            .orElseThrow()
                            .text());
            assertTrue(sheet.summary(sheet.column("host"), rows, findings).isEmpty());
        }

        @Test
        void addNothingWhereThePerimeterDoesNotAdd() {
            String private_ = EXPLORER.index().strategy().perimeters().stream()
                    .filter(p -> !p.adds())
                    .findFirst()
                    .orElseThrow()
                    .id();
            Findings findings = findings(new Transition.ToPerimeter(private_));
            Sheet sheet = Sheet.of(Table.AMOUNTS, FRENCH, findings);

            assertEquals(
                    "—",
                    sheet.summary(
                                    sheet.column("amount"),
                                    findings.table(Table.AMOUNTS).rows(),
                                    findings)
                            .orElseThrow()
                            .text());
        }

        private static String total(Table table, String column) {
            Findings findings = findings();
            Sheet sheet = Sheet.of(table, FRENCH, findings);
            return sheet.summary(sheet.column(column), findings.table(table).rows(), findings)
                    .orElseThrow()
                    .text();
        }
    }

    @Nested
    class Copies {
        @Test
        void pasteInASpreadsheetWithUnknownAmountsEmptyAndNumbersBare() {
            Findings findings = findings();
            Sheet sheet = Sheet.of(Table.AMOUNTS, FRENCH, findings);
            List<Column> columns =
                    Stream.of("name", "amount", "stage").map(sheet::column).toList();

            assertEquals(
                    """
                    Libellé\tMontant (M€)\tStade
                    France 2030, tous secteurs\t54000,0\tprogrammé
                    MIAI Cluster\t70,0\tattribué\
                    """,
                    sheet.copy(
                            columns,
                            List.of(
                                    row(findings, Table.AMOUNTS, "amount-france-2030"),
                                    row(findings, Table.AMOUNTS, "amount-miai-cluster"))));
        }

        @Test
        void citeFigureStageDateDocumentAndHeading() {
            assertEquals(
                    "MIAI Cluster\u00A0: 70\u202FM€, attribué, 22\u00A0mai 2024. Dossier de presse, 22\u00A0mai 2024,"
                            + " sous «\u00A0MIAI Cluster (Université Grenoble Alpes) – 70 M€\u00A0».",
                    cited(FRENCH, Table.CLUSTERS, "miai-cluster"));
            assertEquals(
                    "MIAI Cluster: €70M, awarded, 22\u00A0May 2024. Press kit, 22\u00A0May 2024,"
                            + " under “MIAI Cluster (Université Grenoble Alpes) – 70 M€”.",
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
        Findings findings = findings();
        Sheet sheet = Sheet.of(table, FRENCH, findings);
        return sheet.ordered(findings.table(table), List.of(keys), Tables.Unselected.FADED).stream()
                .map(r -> sheet.column("name").cell().apply(r).text())
                .toList();
    }
}
