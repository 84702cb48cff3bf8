package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.store.DatabaseReader;
import hexagonia.store.DatabaseWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutWindow
class StandingTest {
    private static final String USUAL = "france-2030-ia";

    private final StrategyIndex index = new StrategyIndex(Strategies.bundled());
    private final Standing standing = new Standing(index);

    @TempDir
    Path folder;

    @Test
    void theAmountOfThePerimeterLookedAtStandsForARecord() {
        assertEquals(360_000_000L, euros("ia-clusters", USUAL));
        assertEquals(500_000_000L, euros("ia-clusters", "june-2023"));
    }

    /// Documents give 360 M€ to the nine laureates of the call: no sum of ours. Of the eight of a wave they say
    /// nothing.
    @Test
    void whatTheLaureatesOfACallAreGivenTogetherStandsForIt() {
        assertEquals(
                "amount-ia-clusters",
                standing.of("ami-ia-clusters", USUAL).orElseThrow().id());
        assertEquals(
                Optional.empty(),
                standing.of("aap-demonstrateurs-d-ia-frugale-vague-2", USUAL).map(Amount::id));
        assertEquals(Optional.empty(), standing.of("snia", USUAL).map(Amount::id));
    }

    @Test
    void elsewhereThatOfTheDefaultPerimeterStands() {
        assertEquals(360_000_000L, euros("ia-clusters", "private"));
        assertEquals(40_000_000L, euros("extension-de-jean-zay", "europe"));
    }

    @Test
    void whatOnlyAnotherPerimeterHoldsStandsEverywhere() {
        assertEquals(500_000_000L, euros("alice-recoque", USUAL));
        assertEquals(250_000_000L, euros("alice-recoque", "europe"));
    }

    @Test
    void aReferenceStandsOnlyForWhatHasNothingElse() {
        Amount whole = standing.of("france-2030", USUAL).orElseThrow();
        assertTrue(whole.reference());
        index.strategy().entities().forEach(e -> {
            boolean plain =
                    index.amountsOf(e.id()).stream().anyMatch(a -> a.perimeter().equals(USUAL) && !a.reference());
            assertFalse(plain && standing.of(e.id(), USUAL).orElseThrow().reference(), e.id());
        });
    }

    @Test
    void anAmountThatNoDocumentDisclosesStandsForItsRecord() {
        Amount unknown = standing.of("ia-booster", USUAL).orElseThrow();
        assertTrue(unknown.euros().isEmpty());
        assertEquals(Optional.empty(), standing.of("clara-chappaz", USUAL));
    }

    @Test
    void togetherSumsWhatIsKnown() {
        Standing.Together both = standing.together("miai-cluster", USUAL);
        assertEquals("efelia-miai", both.companion().orElseThrow().to());
        assertEquals(OptionalLong.of(76_400_000L), both.euros());
        assertEquals(2, both.known().size());

        Standing.Together alone = standing.together("enact", USUAL);
        assertTrue(alone.companion().isEmpty());
        assertEquals(OptionalLong.of(30_000_000L), alone.euros());
    }

    @Test
    void theDatabaseSaysTheSameOfEveryCluster() throws Exception {
        compare(Strategies.bundled());
        compare(Strategies.other());
    }

    @Test
    void theDatabaseSaysTheSameWhereAnAwardIsNotDisclosed() throws Exception {
        Path file = written(Strategies.bundled());
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE amount SET euros = NULL, qualifier = NULL WHERE entity_id IN ('miai-cluster', 'enact')");
            statement.execute("UPDATE amount SET euros = NULL, qualifier = NULL WHERE entity_id = 'efelia-aniti'");
        }
        assertEquals(9, compared(file));
    }

    private long euros(String entity, String perimeter) {
        return standing.of(entity, perimeter).orElseThrow().euros().orElseThrow();
    }

    private void compare(Strategy strategy) throws Exception {
        assertEquals(new StrategyIndex(strategy).ofKind(Kind.CLUSTER).size(), compared(written(strategy)));
    }

    private Path written(Strategy strategy) throws Exception {
        Path file = Files.createTempFile(folder, "strategy", ".db");
        Files.write(file, DatabaseWriter.bytes(strategy));
        return file;
    }

    /// How many clusters the view of a file has, each compared with what is read from the same file.
    private static int compared(Path file) throws Exception {
        StrategyIndex index = new StrategyIndex(DatabaseReader.read(Strategies.open(Files.readAllBytes(file))));
        Standing standing = new Standing(index);
        String perimeter = index.defaultPerimeter().id();
        List<String> seen = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM cluster_profile")) {
            while (rows.next()) {
                String id = rows.getString("cluster_id");
                Standing.Together both = standing.together(id, perimeter);
                assertEquals(
                        number(rows, "award"), both.own().map(Amount::euros).orElse(OptionalLong.empty()), id);
                assertEquals(number(rows, "training_award"), both.otherEuros(), id);
                assertEquals(number(rows, "together"), both.euros(), id);
                assertEquals(
                        Optional.ofNullable(rows.getString("training_project")),
                        both.companion()
                                .map(r -> index.entity(r.to()))
                                .map(Entity::name)
                                .map(n -> n.fr()),
                        id);
                seen.add(id);
            }
        }
        assertEquals(seen.stream().distinct().toList(), seen);
        return seen.size();
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
