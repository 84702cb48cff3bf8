package hexagonia.rules;

import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// One thing has one record: no two entities of a kind share a name, and none has for alias the name of another of its
/// kind, case, accents and signs aside. Across kinds they may: a company and its project are often called the same.
///
/// It holds against one project entered twice under two spellings (« AI Sorb », « AISorb »).
final class OneName implements Rule {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Name(Kind kind, String folded) {}

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<Name, String> names = new HashMap<>();
        for (Entity e : strategy.entities()) {
            report(
                    names.putIfAbsent(name(e, e.name().fr()), e.id()),
                    e,
                    e.name().fr(),
                    broken);
        }
        for (Entity e : strategy.entities()) {
            e.aliases().forEach(alias -> report(names.get(name(e, alias)), e, alias, broken));
        }
    }

    private static void report(String other, Entity e, String name, Consumer<Violation> broken) {
        if (other != null && !other.equals(e.id())) {
            broken.accept(Violation.of("same-name", Records.file(e), e.id(), name, other));
        }
    }

    private static Name name(Entity entity, String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return new Name(
                entity.kind(), SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(""));
    }
}
