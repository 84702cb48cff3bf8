package hexagonia.explore.rows;

import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import java.util.List;
import java.util.Optional;

/// A row of a table. `ordinal` is its place in the order of the data, `id` is unique in its table.
public sealed interface Row {
    int ordinal();

    String id();

    /// The entities the row is about, the main one first; an event may concern none.
    List<String> entities();

    /// The main entity, which the row selects.
    default Optional<String> subject() {
        return entities().stream().findFirst();
    }

    /// An entity.
    record OfEntity(int ordinal, Entity entity) implements Row {
        @Override
        public String id() {
            return entity.id();
        }

        @Override
        public List<String> entities() {
            return List.of(entity.id());
        }
    }

    /// An amount, an indicator or an event.
    record OfFact(int ordinal, Fact fact) implements Row {
        @Override
        public String id() {
            return fact.id();
        }

        @Override
        public List<String> entities() {
            return concerned(fact);
        }
    }

    /// One claim of a fact: its `number`th, from 0.
    record OfClaim(int ordinal, Fact fact, Claim claim, int number) implements Row {
        @Override
        public String id() {
            return fact.id() + "#" + number;
        }

        @Override
        public List<String> entities() {
            return concerned(fact);
        }
    }

    private static List<String> concerned(Fact fact) {
        return switch (fact) {
            case Amount a -> List.of(a.entity());
            case Indicator i -> List.of(i.entity());
            case Roster r -> List.of(r.entity());
            case Mandate m -> m.organisation().map(o -> List.of(m.person(), o)).orElseGet(() -> List.of(m.person()));
            case Relation r -> List.of(r.from(), r.to());
            case Event e -> e.entities();
        };
    }
}
