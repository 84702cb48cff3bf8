package hexagonia.explore.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Clause;
import hexagonia.explore.Table;
import hexagonia.explore.reach.Subject.Other;
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
                        lever        axis         region       stage        basis        document     measure      organisation kind         actor        year         amount       point        date         text         ancestor
        clusters        money        money        seat         amounts      amounts      claims       money        participants own          carriers     amounts      amounts      seat         amounts      above        above
        projects        money        money        seat         amounts      amounts      claims       money        participants own          carriers     amounts      amounts      seat         amounts      above        above
        programmes      money        money        seat         amounts      amounts      claims       money        participants own          carriers     amounts      amounts      seat         amounts      above        above
        calls           money        money        seat         amounts      amounts      claims       money        participants own          carriers     amounts      amounts      seat         amounts      above        above
        amounts         own          own          seat         own          own          own          own          participants entity       carriers     own          own          seat         own          above        above
        indicators      entity       entity       entity       entity       own          own          entity       entity       entity       entity       own          entity       entity       own          entity       entity
        organisations   carried      carried      seat         carried      carried      claims       carried      own          carried      own          carried      carried      seat         carried      above        carried
        persons         -            -            -            -            -            claims       -            mandates     -            mandates     mandates     -            -            mandates     mandates     mandates
        infrastructures money        money        seat         amounts      amounts      claims       money        participants own          carriers     amounts      amounts      seat         amounts      above        above
        events          entities     entities     entities     entities     own          own          entities     entities     entities     entities     own          entities     entities     own          entities     entities
        places          -            -            own          -            own          claims       -            -            -            -            -            -            own          -            own          own
        claims          entity       entity       entity       own          own          own          entity       entity       entity       entity       own          own          entity       own          entity       entity
        """;

    @Test
    void everyTableReachesEverySubjectByOnePathOrByNone() {
        String heading = line("", subjects().map(s -> s.toString().toLowerCase(Locale.ROOT)));
        String rows = Stream.of(Table.values())
                .map(t -> line(t.id(), subjects().map(s -> word(Matrix.path(t, s)))))
                .collect(Collectors.joining("\n"));

        assertEquals(MATRIX.strip(), (heading + "\n" + rows).strip());
    }

    @Test
    void everyClauseBearsOnItsSubject() {
        assertEquals(
                List.of(Dimension.REGION, Other.AMOUNT, Other.TEXT, Other.POINT, Other.DATE, Other.ANCESTOR),
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

    private static Stream<Subject> subjects() {
        return Stream.of(Dimension.values(), Other.values()).flatMap(Stream::of);
    }

    private static String word(Path path) {
        return path == Path.NONE ? "-" : path.name().toLowerCase(Locale.ROOT);
    }

    private static String line(String name, Stream<String> words) {
        return ("%-16s".formatted(name) + words.map("%-13s"::formatted).collect(Collectors.joining())).stripTrailing();
    }
}
