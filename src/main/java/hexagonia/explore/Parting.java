package hexagonia.explore;

import hexagonia.explore.reach.Dimension;
import hexagonia.explore.reach.Subject;
import hexagonia.explore.rows.AmountRows;
import hexagonia.explore.rows.PerimeterTotals;
import hexagonia.explore.rows.Sums;
import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// How the money of a perimeter parts under the clauses: the three lengths of the whole, of each value of a dimension
/// and of each amount. Computed here once and read by all that shows money. Where nothing adds there are none. Belongs
/// to the thread of its [Explorer].
public final class Parting {
    /// What there is to say of a sum.
    public enum Sum {
        /// No line passes, nor is anything kept inside one that is none.
        NO_LINE,
        /// Amounts that pass are known, and none adds to a total.
        NOTHING_ADDS,
        /// No amount that passes is known.
        UNDISCLOSED,
        /// Clauses leave some of the whole out, or keep some that lacks a value.
        PARTED,
        /// It stands as it would without clauses.
        WHOLE
    }

    private static final Set<String> MISSING = Set.of(Dimension.UNSTATED, Dimension.WITHOUT_OBJECT);

    private final Findings findings;
    private final AmountRows rows;
    private final BitSet perimeter;
    private final Sum sum;
    private final List<Dimension> asked;
    private final Sums kept;
    private final Sums valued;
    private final Sums blank;
    private final BitSet without;
    private final PerimeterTotals whole;
    private final Map<Dimension, Map<String, Lengths>> byValue = new EnumMap<>(Dimension.class);

    /// @param kept what `findings` keep
    Parting(Findings findings, PerimeterTotals whole, Sums kept) {
        BitSet euros = findings.passing(Subject.Judged.EUROS);
        BitSet lines = findings.passing(Subject.Judged.LINES);
        this.findings = findings;
        this.rows = findings.rows();
        this.perimeter = rows.perimeter(findings.perimeter().id());
        this.whole = whole;
        this.kept = kept;
        asked = findings.exploration().clauses().stream()
                .filter(Clause.OneOf.class::isInstance)
                .map(c -> ((Clause.OneOf) c).dimension())
                .filter(d -> d.judges() == Subject.Judged.EUROS)
                .toList();
        without = new BitSet();
        asked.forEach(d -> without.or(rows.column(d).rowsWith(MISSING, false)));
        without.and(euros);
        boolean adds = findings.perimeter().adds();
        blank = new Sums(rows, without, lines, adds);
        BitSet with = (BitSet) euros.clone();
        with.andNot(without);
        valued = without.isEmpty() ? kept : new Sums(rows, with, lines, adds);
        sum = sum(findings.passing(), findings.total());
    }

    private Sum sum(BitSet passing, Total total) {
        if (total.euros().isEmpty()) {
            return passing.isEmpty()
                    ? Sum.NO_LINE
                    : passing.stream().anyMatch(rows::isKnown) ? Sum.NOTHING_ADDS : Sum.UNDISCLOSED;
        }
        return total().isParted() ? Sum.PARTED : Sum.WHOLE;
    }

    /// What there is to say of the sum.
    public Sum sum() {
        return sum;
    }

    /// The lengths of the whole; nothing where nothing adds.
    public Lengths total() {
        return Lengths.of(euros(kept.total()), euros(valued.total()), euros(whole.total()));
    }

    /// How exact what is kept without a value is.
    public Qualifier blankReserve() {
        return blank.total().reserve();
    }

    /// The same of what belongs to these records.
    public Qualifier blankReserve(Collection<String> records) {
        BitSet some = rows.rowsIn(records);
        some.and(perimeter);
        return blank.reserve(some);
    }

    /// How exact what is kept of these records is.
    public Qualifier reserve(Collection<String> records) {
        BitSet some = rows.rowsIn(records);
        some.and(perimeter);
        return kept.reserve(some);
    }

    /// The dimensions whose value is missing of what is kept, as far as clauses ask for one.
    public List<Dimension> lacks() {
        return asked.stream()
                .filter(d -> blank.facet(d, Set.of()).stream()
                        .anyMatch(v -> MISSING.contains(v.value()) && v.euros().orElse(0) > 0))
                .toList();
    }

    /// The lengths of each value of a dimension.
    public Map<String, Lengths> by(Dimension dimension) {
        return byValue.computeIfAbsent(dimension, d -> {
            Map<String, FacetValue> all = whole.facet(d);
            Map<String, Long> some = euros(findings.sums(d).values());
            Map<String, Long> with = valued == kept ? some : euros(valued.facet(d, Set.of()));
            Map<String, Lengths> lengths = new HashMap<>();
            some.forEach((value, euros) -> lengths.put(
                    value,
                    Lengths.of(
                            euros,
                            with.getOrDefault(value, 0L),
                            all.containsKey(value) ? euros(all.get(value).euros()) : 0)));
            return lengths;
        });
    }

    /// What the amounts of the perimeter that belong to a record add up to, with no clause; none where it has none.
    public Optional<FacetValue> carried(String record) {
        return Optional.ofNullable(whole.carried().get(record));
    }

    /// The lengths of a record, of all that belongs to it; `kept` of it is all that the clauses keep.
    public Lengths under(String record) {
        Lengths total = total();
        long all = carried(record).map(v -> euros(v.euros())).orElse(0L);
        return Lengths.of(total.kept(), total.valued(), all);
    }

    /// The lengths of an amount, with all that it contains; nothing where nothing adds.
    public Lengths of(Amount amount) {
        if (!findings.perimeter().adds()) {
            return Lengths.NOTHING;
        }
        int row = rows.row(amount);
        return Lengths.of(kept.within(row), valued.within(row), amount.euros().orElse(0));
    }

    /// Whether what lies right in an amount, in no part of it, is kept though it lacks a value.
    public boolean isBlank(Amount amount) {
        return without.get(rows.row(amount));
    }

    private static long euros(Total total) {
        return euros(total.euros());
    }

    private static long euros(OptionalLong euros) {
        return euros.orElse(0);
    }

    private static Map<String, Long> euros(Collection<FacetValue> values) {
        Map<String, Long> found = new HashMap<>();
        values.forEach(v -> found.put(v.value(), euros(v.euros())));
        return found;
    }
}
