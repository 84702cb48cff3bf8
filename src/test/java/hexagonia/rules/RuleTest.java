package hexagonia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.Role;
import hexagonia.model.Violation;
import java.util.List;

/// A small sound strategy that each test breaks in one way.
abstract class RuleTest {
    final Draft draft = new Draft()
            .entity("lever", Kind.LEVER)
            .entity("axis", Kind.AXIS)
            .entity("programme", Kind.PROGRAMME)
            .entity("project", Kind.PROJECT)
            .relation("axis", Role.PART_OF, "lever")
            .relation("programme", Role.PART_OF, "lever")
            .relation("project", Role.LAUREATE_OF, "programme");

    final void broken(String rule, String file, String record, Object... arguments) {
        assertEquals(List.of(Violation.of(rule, file, record, arguments)), violations());
    }

    final void sound() {
        assertEquals(List.of(), violations());
    }

    List<Violation> violations() {
        return Rules.broken(draft.strategy());
    }
}
