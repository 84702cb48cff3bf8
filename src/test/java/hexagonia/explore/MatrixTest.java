package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which rows reach what, as one table. A change of it is a change of what every filter means: read it as such.
class MatrixTest {
    private static final String MATRIX = """
                        lever    axis     measure  kind     stage    region   actor    year     basis    document amount   point    date     text     ancestor
        clusters        money    money    money    own      amounts  seat     carriers amounts  amounts  claims   amounts  seat     amounts  above    above
        projects        money    money    money    own      amounts  seat     carriers amounts  amounts  claims   amounts  seat     amounts  above    above
        programmes      money    money    money    own      amounts  seat     carriers amounts  amounts  claims   amounts  seat     amounts  above    above
        calls           money    money    money    own      amounts  seat     carriers amounts  amounts  claims   amounts  seat     amounts  above    above
        amounts         own      own      own      entity   own      seat     carriers own      own      own      own      seat     own      above    above
        indicators      entity   entity   entity   entity   entity   entity   entity   own      own      own      entity   entity   own      entity   entity
        organisations   carried  carried  carried  carried  carried  seat     own      carried  carried  claims   carried  seat     carried  above    carried
        persons         -        -        -        -        -        -        mandates mandates -        claims   -        -        mandates mandates mandates
        infrastructures money    money    money    own      amounts  seat     carriers amounts  amounts  claims   amounts  seat     amounts  above    above
        events          entities entities entities entities entities entities entities own      own      own      entities entities own      entities entities
        places          -        -        -        -        -        own      -        -        own      claims   -        own      -        own      own
        claims          entity   entity   entity   entity   own      entity   entity   own      own      own      own      entity   own      entity   entity
        """;

    @Test
    void everyTableReachesEverySubjectByOnePathOrByNone() {
        String heading = line("", Stream.of(Subject.values()).map(s -> s.name().toLowerCase(Locale.ROOT)));
        String rows = Stream.of(Table.values())
                .map(t -> line(t.id(), Stream.of(Subject.values()).map(s -> word(Matrix.path(t, s)))))
                .collect(Collectors.joining("\n"));

        assertEquals(MATRIX.strip(), (heading + "\n" + rows).strip());
    }

    @Test
    void everyClauseBearsOnItsSubject() {
        assertEquals(
                List.of(Subject.REGION, Subject.AMOUNT, Subject.TEXT, Subject.POINT, Subject.DATE, Subject.ANCESTOR),
                Stream.of(
                                new Clause.OneOf(Dimension.REGION, Set.of("r"), false),
                                new Clause.Between(0, 1),
                                new Clause.Matching("x"),
                                new Clause.Within(0, 0, 1, 1),
                                new Clause.During(PartialDate.parse("2023"), PartialDate.parse("2024-05")),
                                new Clause.Under(List.of("a")))
                        .map(Subject::of)
                        .toList());
    }

    @Test
    void aClauseAppliesWhereThereIsAPath() {
        Clause axis = new Clause.OneOf(Dimension.AXIS, Set.of("x"), false);

        assertTrue(Matrix.applies(Table.ORGANISATIONS, axis));
        assertFalse(Matrix.applies(Table.PERSONS, axis));
    }

    private static String word(Matrix.Path path) {
        return path == Matrix.Path.NONE ? "-" : path.name().toLowerCase(Locale.ROOT);
    }

    private static String line(String name, Stream<String> words) {
        return ("%-16s".formatted(name) + words.map("%-9s"::formatted).collect(Collectors.joining())).stripTrailing();
    }
}
