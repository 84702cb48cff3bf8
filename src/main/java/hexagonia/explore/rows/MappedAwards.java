package hexagonia.explore.rows;

import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The awards that pass and have a point on the map, the largest first, those without an amount last. Where they are
/// many they are counted by place, and no list of them is made.
public final class MappedAwards {
    private final AmountRows rows;
    private final BitSet set;
    private final BitSet picked;

    public MappedAwards(AmountRows rows, BitSet passing, BitSet picked) {
        this.rows = rows;
        this.picked = picked;
        set = (BitSet) rows.seated().clone();
        set.and(passing);
    }

    public int size() {
        return set.cardinality();
    }

    /// Whether a document publishes the amount of any of them.
    public boolean areKnown() {
        return set.stream().anyMatch(rows::isKnown);
    }

    /// All of them.
    public List<Amount> awards() {
        return rows.awards().amounts(rows.awards().first(set, set.cardinality()));
    }

    /// The first `most` with a known amount that entities of a kind received.
    public List<Amount> largest(Kind kind, int most) {
        CodeColumn kinds = rows.column(Dimension.KIND);
        int code = kinds.codeOf(kind.name().toLowerCase(Locale.ROOT));
        if (code == CodeColumn.NONE) {
            return List.of();
        }
        BitSet wanted = new BitSet();
        set.stream().filter(row -> kinds.has(row, code) && rows.isKnown(row)).forEach(wanted::set);
        int[] first = rows.awards().first(wanted, Math.min(most, wanted.cardinality()));
        return rows.awards().amounts(first);
    }

    /// The awards of one place: the largest, how many there are, and whether one belongs to a record selected.
    public record Crowd(Amount largest, int size, boolean picked) {}

    /// All awards but these by place, the place of the largest first.
    public List<Crowd> crowds(List<Amount> but) {
        BitSet left = (BitSet) set.clone();
        but.forEach(award -> left.clear(rows.row(award)));
        int places = rows.places().values().size();
        int[] sizes = new int[places];
        int[] first = new int[places];
        Arrays.fill(first, Integer.MAX_VALUE);
        BitSet chosen = new BitSet();
        for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
            int place = rows.places().only(row);
            sizes[place]++;
            first[place] = Math.min(first[place], rows.awards().position(row));
            if (picked.get(row)) {
                chosen.set(place);
            }
        }
        List<Crowd> crowds = new ArrayList<>();
        IntStream.range(0, places)
                .filter(place -> sizes[place] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(place -> first[place]))
                .forEach(place -> crowds.add(
                        new Crowd(rows.amount(rows.awards().row(first[place])), sizes[place], chosen.get(place))));
        return crowds;
    }
}
