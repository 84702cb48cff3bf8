package hexagonia.ui.facet;

import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.ui.state.Session;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What can be asked of one dimension: tick or untick a value, this value only, all but this value, no filter.
///
/// A facet either keeps values or leaves values out. A value ticked while others are left out is kept alone, which is
/// what both conditions together mean.
record Choice(Dimension dimension, Session session) {
    void toggle(String value) {
        if (excludes() && !has(value)) {
            only(value);
        } else {
            session.send(new Transition.Toggle(dimension, value));
        }
    }

    void only(String value) {
        session.send(new Transition.Filter(new Clause.OneOf(dimension, Set.of(value), false)));
    }

    /// Leaves a value out, beside those left out before; a second time takes it back.
    void exclude(String value) {
        if (excludes()) {
            session.send(new Transition.Toggle(dimension, value));
        } else {
            session.send(new Transition.Filter(new Clause.OneOf(dimension, new TreeSet<>(Set.of(value)), true)));
        }
    }

    void reset() {
        clause().ifPresent(clause -> session.send(new Transition.Remove(clause)));
    }

    boolean isFiltering() {
        return clause().isPresent();
    }

    private boolean excludes() {
        return clause().map(Clause.OneOf::excluded).orElse(false);
    }

    private boolean has(String value) {
        return clause().map(c -> c.values().contains(value)).orElse(false);
    }

    private Optional<Clause.OneOf> clause() {
        return session.exploration().facet(dimension);
    }
}
