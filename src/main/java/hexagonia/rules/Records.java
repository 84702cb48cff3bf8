package hexagonia.rules;

import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Every record of a strategy with the name of the file it belongs in. Perimeters have a name space of their own.
final class Records {
    private static final Map<String, String> IRREGULAR = Map.of("axis", "axes", "software", "software");

    private Records() {}

    record Named(String file, String id) {}

    static Stream<Named> of(Strategy s) {
        return Stream.of(
                        s.documents().stream().map(d -> new Named("documents", d.id())),
                        s.sections().stream().map(d -> new Named("documents", d.id())),
                        s.perimeters().stream().map(p -> new Named("perimeters", "perimeter:" + p.id())),
                        s.entities().stream().map(e -> new Named(file(e), e.id())),
                        facts(s).map(f -> new Named(file(f), f.id())),
                        s.figureGroups().stream().map(g -> new Named("figure_groups", g.id())),
                        s.absences().stream().map(a -> new Named("absences", a.id())),
                        s.glossary().stream().map(t -> new Named("glossary", t.id())))
                .flatMap(x -> x);
    }

    static Stream<Fact> facts(Strategy s) {
        return Stream.of(s.relations(), s.rosters(), s.mandates(), s.amounts(), s.indicators(), s.events())
                .flatMap(list -> list.stream().map(Fact.class::cast));
    }

    static String file(Entity entity) {
        return file(entity.kind());
    }

    static String file(Kind kind) {
        return plural(kind.name());
    }

    static String file(Fact fact) {
        return plural(fact.getClass().getSimpleName());
    }

    private static String plural(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return IRREGULAR.getOrDefault(lower, lower + "s");
    }

    /// An enumerated value as the files write it.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
