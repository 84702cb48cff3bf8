package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.explore.rows.PerimeterTotals.Branch;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The entries of a tree of amounts, then of its remainder, each made when it is looked at: there may be a hundred
/// thousand. The tree is known again by itself, without a look at its entries.
final class AmountEntries extends AbstractList<Entry> {
    private final List<Branch> tree;
    private final Function<Branch, Entry> entry;
    private final Optional<Entry> rest;

    AmountEntries(List<Branch> tree, Function<Branch, Entry> entry, Optional<Entry> rest) {
        this.tree = tree;
        this.entry = entry;
        this.rest = rest;
    }

    @Override
    public Entry get(int at) {
        return at < tree.size() ? entry.apply(tree.get(at)) : rest.orElseThrow();
    }

    @Override
    public int size() {
        return tree.size() + (rest.isPresent() ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountEntries same && same.tree == tree && same.rest.equals(rest)
                || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
