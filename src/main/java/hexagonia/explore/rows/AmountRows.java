package hexagonia.explore.rows;

import hexagonia.explore.Clause;
import hexagonia.explore.Seat;
import hexagonia.explore.Span;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.reach.AmountPaths;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.model.Tier;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The amounts laid out by column, so that filters and sums over a hundred thousand of them take milliseconds.
public final class AmountRows {
    public static final long UNKNOWN = -1;

    private final List<Amount> amounts;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final Map<Dimension, CodeColumn> columns = new EnumMap<>(Dimension.class);
    private final String[] ids;
    private final long[] euros;
    private final boolean[] adds;
    private final byte[] tier;
    private final int[] above;
    private final Nesting nesting;
    private final BitSet exact = new BitSet();
    private final int[] inexact;
    private final int[] undisclosedParts;
    private final int[] inexactParts;
    private final int[] undisclosedInside;
    private final BitSet reserved = new BitSet();
    private final BitSet lines = new BitSet();
    private final BitSet counting = new BitSet();
    private final double[] lat;
    private final double[] lon;
    private final CodeColumn containers;
    /// The records each amount belongs to, those that take part in it and its themes.
    private final CodeColumn named;
    /// The place each award sits in, where it has a point on the map.
    private final CodeColumn places;
    private final BitSet seated = new BitSet();
    private Spans dates;
    private final Map<String, BitSet> perimeters = new HashMap<>();
    private final AwardOrder awards;

    public AmountRows(StrategyIndex index) {
        amounts = index.strategy().amounts();
        int size = amounts.size();
        ids = new String[size];
        euros = new long[size];
        adds = new boolean[size];
        tier = new byte[size];
        above = new int[size];
        lat = new double[size];
        lon = new double[size];
        containers = new CodeColumn(size);
        named = new CodeColumn(size);
        places = new CodeColumn(size);
        for (Dimension dimension : Dimension.values()) {
            columns.put(dimension, new CodeColumn(size));
        }
        for (int row = 0; row < size; row++) {
            ids[row] = amounts.get(row).id();
            rowOf.put(ids[row], row);
        }
        AmountPaths paths = new AmountPaths(index);
        for (int row = 0; row < size; row++) {
            fill(row, index, paths);
        }
        nesting = new Nesting(above, euros, counting);
        inexact = IntStream.of(wholesFirst()).filter(row -> !exact.get(row)).toArray();
        inexactParts = new int[size];
        inexact().map(this::above).filter(whole -> whole >= 0).forEach(whole -> inexactParts[whole]++);
        undisclosedParts = IntStream.range(0, size)
                .filter(row -> !isKnown(row) && above[row] >= 0)
                .toArray();
        undisclosedInside = new int[size];
        IntStream.of(undisclosedParts).map(this::above).forEach(whole -> undisclosedInside[whole]++);
        IntStream.range(0, size)
                .filter(row -> !isExact(row) || !isKnown(row) || inexactParts[row] > 0 || undisclosedInside[row] > 0)
                .forEach(reserved::set);
        awards = new AwardOrder(this, index);
    }

    private void fill(int row, StrategyIndex index, AmountPaths paths) {
        Amount amount = amounts.get(row);
        euros[row] = amount.euros().orElse(UNKNOWN);
        adds[row] = amount.adds();
        tier[row] = (byte) amount.tier().ordinal();
        perimeters.computeIfAbsent(amount.perimeter(), _ -> new BitSet()).set(row);
        above[row] = index.upwards(amount).stream()
                .skip(1)
                .filter(a -> a.adds() && a.euros().isPresent() && a.perimeter().equals(amount.perimeter()))
                .findFirst()
                .map(a -> rowOf.get(a.id()))
                .orElse(-1);
        exact.set(row, amount.qualifier() == Qualifier.EXACT);
        counting.set(row, canAdd(row));
        for (Dimension dimension : Dimension.values()) {
            columns.get(dimension).set(row, paths.values(amount, dimension));
        }
        containers.set(row, paths.containers(amount));
        named.set(row, paths.named(amount));
        Optional<Seat> seat = amount.tier().goesToOne() ? index.seat(amount.entity()) : Optional.empty();
        lat[row] = seat.map(Seat::lat).orElse(Double.NaN);
        lon[row] = seat.map(Seat::lon).orElse(Double.NaN);
        places.set(row, seat.map(s -> List.of(s.place().id())).orElse(List.of()));
        seated.set(row, amount.tier() == Tier.AWARD && seat.isPresent());
        lines.set(
                row,
                amount.tier() == Tier.MEASURE
                        || amount.tier() == Tier.AWARD
                        || !index.perimeter(amount.perimeter()).adds());
    }

    /// How many amounts there are, of all perimeters.
    public int size() {
        return amounts.size();
    }

    /// The awards, in the order in which they are listed.
    public AwardOrder awards() {
        return awards;
    }

    /// The rows of awards that have a point on the map; not to be changed.
    BitSet seated() {
        return seated;
    }

    /// The place of each of them.
    CodeColumn places() {
        return places;
    }

    /// The row of an amount.
    public int row(Amount amount) {
        return rowOf.get(amount.id());
    }

    /// The amount of a row.
    public Amount amount(int row) {
        return amounts.get(row);
    }

    /// The values of a dimension, row by row.
    public CodeColumn column(Dimension dimension) {
        return columns.get(dimension);
    }

    /// The records each amount belongs to.
    CodeColumn containers() {
        return containers;
    }

    /// Whether the amount of a row has been published.
    public boolean isKnown(int row) {
        return euros[row] != UNKNOWN;
    }

    /// The euros of a row, [#UNKNOWN] where none were published.
    public long euros(int row) {
        return euros[row];
    }

    boolean is(int row, Tier wanted) {
        return tier[row] == wanted.ordinal();
    }

    /// All of them; not to be changed.
    BitSet lines() {
        return lines;
    }

    /// The rows that count where amounts add up: known, and such as can; not to be changed.
    BitSet counting() {
        return counting;
    }

    boolean canAdd(int row) {
        return adds[row] && euros[row] != UNKNOWN;
    }

    /// How the amounts lie in each other.
    Nesting nesting() {
        return nesting;
    }

    int above(int row) {
        return nesting.above(row);
    }

    long own(int row) {
        return nesting.own(row);
    }

    /// The counting rows beside which a reserve is written.
    IntStream inexact() {
        return IntStream.of(inexact);
    }

    boolean isExact(int row) {
        return exact.get(row);
    }

    /// How many of the counting amounts right inside a row have a reserve beside them.
    int inexactParts(int row) {
        return inexactParts[row];
    }

    /// The rows that may bring a reserve to a sum: not exact, not published, or with such a part; not to be changed.
    BitSet reserved() {
        return reserved;
    }

    int[] wholesFirst() {
        return nesting.wholesFirst();
    }

    /// The rows without a published amount that lie in a counting amount; not to be changed.
    int[] undisclosedParts() {
        return undisclosedParts;
    }

    /// How many of them lie right in a row.
    int undisclosedParts(int row) {
        return undisclosedInside[row];
    }

    List<String> ids(BitSet set) {
        int[] members = set.stream().toArray();
        return new AbstractList<>() {
            @Override
            public String get(int at) {
                return ids[members[at]];
            }

            @Override
            public int size() {
                return members.length;
            }
        };
    }

    /// The rows of a perimeter; not to be changed.
    public BitSet perimeter(String id) {
        return perimeters.getOrDefault(id, new BitSet());
    }

    /// The rows that belong to one of these entities, in which one takes part, or of which one is a theme.
    public BitSet rowsNaming(Collection<String> entities) {
        return named.rowsWith(java.util.Set.copyOf(entities), false);
    }

    /// The rows that belong to one of these entities.
    public BitSet rowsIn(Collection<String> entities) {
        return containers.rowsWith(java.util.Set.copyOf(entities), false);
    }

    /// The rows whose euros are known and lie in the range, its ends included.
    public BitSet rowsBetween(long least, long most) {
        BitSet found = new BitSet(size());
        for (int row = 0; row < size(); row++) {
            found.set(row, euros[row] != UNKNOWN && euros[row] >= least && euros[row] <= most);
        }
        return found;
    }

    /// The rows stated on a day of the range.
    public BitSet rowsDuring(Clause.During range) {
        if (dates == null) {
            dates = new Spans(size(), row -> Span.of(amount(row)).stream());
        }
        return dates.meeting(range.span());
    }

    /// The rows of awards whose place lies in the rectangle.
    public BitSet rowsWithin(Clause.Within rectangle) {
        BitSet found = new BitSet(size());
        for (int row = 0; row < size(); row++) {
            found.set(row, rectangle.contains(lat[row], lon[row]));
        }
        return found;
    }
}
