package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.bench.Synthetic;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.reach.Subject;
import hexagonia.model.Strategy;
import hexagonia.store.DatabaseWriter;
import hexagonia.store.Query;
import hexagonia.store.StoreException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Facets summed in memory against the same sums asked of SQLite, which knows nothing of our index. Compared where a
/// GROUP BY is enough: over the awards that have a seat, none of which contains another.
@WithoutWindow
class FacetsAgainstSqlTest {
    /// The awards of the perimeter that opens, each with the places of its own or, where it has none, of the
    /// first named of its carriers.
    private static final String SEATED = """
        WITH RECURSIVE home (id, region, point) AS (
          SELECT r.from_id, COALESCE(p.region_id, g.id), p.lat IS NOT NULL
          FROM relation r LEFT JOIN place p ON p.id = r.to_id LEFT JOIN region g ON g.id = r.to_id
          WHERE r.role = 'located_in'
        ),
        carrier (award, id) AS (
          SELECT a.id, a.entity_id FROM amount a
          WHERE a.entity_id IN (SELECT id FROM home WHERE point)
          UNION
          SELECT award, id FROM (
            SELECT a.id AS award, r.to_id AS id,
              ROW_NUMBER() OVER (PARTITION BY a.id ORDER BY instr('host, lead, co_lead', r.role), r.position) AS named
            FROM amount a JOIN relation r ON r.from_id = a.entity_id
            WHERE r.role IN ('host', 'lead', 'co_lead')
              AND r.to_id IN (SELECT id FROM home WHERE point)
              AND a.entity_id NOT IN (SELECT id FROM home WHERE point))
          WHERE named = 1
        ),
        seated AS (
          SELECT * FROM amount
          WHERE tier = 'award'
            AND perimeter = (SELECT id FROM perimeter WHERE is_default)
            AND id IN (SELECT award FROM carrier JOIN home ON home.id = carrier.id WHERE point)
        ),
        up (award, id, depth) AS (
          SELECT id, id, 0 FROM seated
          UNION ALL
          SELECT up.award, a.part_of, depth + 1 FROM up JOIN amount a ON a.id = up.id WHERE a.part_of IS NOT NULL
        )
        """;

    private static final Map<Dimension, String> VALUES = Map.of(
            Dimension.REGION,
            "SELECT DISTINCT c.award AS award, h.region AS value FROM carrier c JOIN home h ON h.id = c.id"
                    + " WHERE h.region IS NOT NULL",
            Dimension.MEASURE,
            "SELECT up.award AS award, a.entity_id AS value FROM up JOIN amount a ON a.id = up.id"
                    + " WHERE a.tier = 'measure'",
            Dimension.LEVER,
            "SELECT award, lever_id AS value FROM (SELECT up.award, a.lever_id, MIN(depth) FROM up"
                    + " JOIN amount a ON a.id = up.id WHERE a.lever_id IS NOT NULL GROUP BY up.award)",
            Dimension.KIND,
            "SELECT a.id AS award, e.kind AS value FROM seated a JOIN entity e ON e.id = a.entity_id",
            Dimension.STAGE,
            "SELECT id AS award, stage AS value FROM seated WHERE stage IS NOT NULL",
            Dimension.YEAR,
            "SELECT id AS award, substr(stated_on, 1, 4) AS value FROM seated WHERE stated_on IS NOT NULL",
            Dimension.DOCUMENT,
            "SELECT DISTINCT c.subject AS award, s.document_id AS value FROM claim c"
                    + " JOIN section s ON s.id = c.section_id");

    static List<Strategy> strategies() {
        return List.of(Strategies.bundled(), Strategies.other(), Synthetic.strategy(5_000));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void sayTheSame(Strategy strategy) throws StoreException {
        StrategyIndex index = new StrategyIndex(strategy);
        Explorer explorer = new Explorer(index, _ -> null);
        Findings seated = explorer.findings(new Exploration(
                index.defaultPerimeter().id(),
                List.of(new Clause.Within(-180, -90, 180, 90)),
                Set.of(),
                List.of(),
                View.OVERVIEW));
        try (var database = Strategies.open(DatabaseWriter.bytes(strategy))) {
            for (Map.Entry<Dimension, String> dimension : VALUES.entrySet()) {
                String sql = SEATED + "SELECT value, COUNT(*), COUNT(a.euros),"
                        + " SUM(CASE WHEN stage IN ('allocated', 'awarded') OR named_laureates THEN a.euros END)"
                        + " FROM seated a JOIN (" + dimension.getValue() + ") v ON v.award = a.id GROUP BY value";
                List<FacetValue> asked = new ArrayList<>();
                for (List<Object> row : Query.ask(database, sql).rows()) {
                    asked.add(new FacetValue(
                            (String) row.get(0), count(row.get(1)), count(row.get(2)), sum(row.get(3)), false));
                }
                assertFalse(asked.isEmpty() && dimension.getKey() == Dimension.REGION, "there are seats");
                boolean judgesEuros = dimension.getKey().judges() == Subject.Judged.EUROS;
                assertEquals(
                        sorted(
                                judgesEuros
                                        ? asked
                                        : asked.stream()
                                                .map(FacetsAgainstSqlTest::lines)
                                                .toList()),
                        sorted(seated.facet(dimension.getKey()).stream()
                                .filter(v -> v.lines() > 0 && !Dimension.isMissing(v.value()))
                                .map(v -> judgesEuros ? v : lines(v))
                                .toList()),
                        dimension.getKey().name());
            }
        }
    }

    /// Where lines are judged, a whole that passes brings what it holds: the database does not know that rule.
    private static FacetValue lines(FacetValue value) {
        return new FacetValue(value.value(), value.lines(), value.known(), OptionalLong.empty(), false);
    }

    private static int count(Object value) {
        return ((Number) value).intValue();
    }

    private static OptionalLong sum(Object value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(((Number) value).longValue());
    }

    private static List<FacetValue> sorted(List<FacetValue> values) {
        return values.stream().sorted(Comparator.comparing(FacetValue::value)).toList();
    }
}
