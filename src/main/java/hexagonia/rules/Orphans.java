package hexagonia.rules;

import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Something is said of every entity: a link, an amount, a figure, a date, a function, a list, or that a document
/// leaves a question open. Regions and departments are the ground of the map and may be bare.
///
/// It holds against a name that was read and then forgotten, and one that stays when its facts are merged into another.
final class Orphans implements Rule {
    private static final List<Kind> GROUND = List.of(Kind.REGION, Kind.DEPARTMENT);

    @Override
    public void check(Strategy s, Consumer<Violation> broken) {
        Set<String> spoken = new HashSet<>();
        Stream.of(
                        s.relations().stream().flatMap(r -> Stream.of(r.from(), r.to())),
                        s.rosters().stream().map(r -> r.entity()),
                        s.mandates().stream().flatMap(m -> with(m.person(), m.organisation())),
                        s.amounts().stream()
                                .flatMap(a -> Stream.of(Optional.of(a.entity()), a.funder(), a.lever(), a.axis())
                                        .flatMap(Optional::stream)),
                        s.indicators().stream().map(i -> i.entity()),
                        s.events().stream().map(e -> e.entities()).flatMap(Collection::stream),
                        s.figureGroups().stream().map(g -> g.entity()),
                        s.absences().stream().map(a -> a.entity()),
                        s.entities().stream().flatMap(Orphans::ground))
                .flatMap(ids -> ids)
                .forEach(spoken::add);
        for (Entity entity : s.entities()) {
            if (!spoken.contains(entity.id()) && !GROUND.contains(entity.kind())) {
                broken.accept(Violation.of("orphan", Records.file(entity), entity.id()));
            }
        }
    }

    private static Stream<String> ground(Entity entity) {
        return entity.details() instanceof Details.Place place
                ? Stream.of(place.department(), place.region()).flatMap(Optional::stream)
                : Stream.empty();
    }

    private static Stream<String> with(String one, Optional<String> other) {
        return Stream.concat(Stream.of(one), other.stream());
    }
}
