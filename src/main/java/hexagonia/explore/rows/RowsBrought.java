package hexagonia.explore.rows;

import hexagonia.explore.Findings;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// What each row of a table brings to what the clauses keep of its total. Of an amount that several rows stand for, the
/// first brings the euros.
public final class RowsBrought {
    private final RowMoney money;
    private final Findings findings;
    private final Brought brought;
    private final BitSet taken = new BitSet();
    private final Map<Integer, Long> euros = new HashMap<>();

    public RowsBrought(RowMoney money, Findings findings, Rows rows) {
        this.money = money;
        this.findings = findings;
        brought = money.kept(findings, rows).brought();
        rows.forEach(this::take);
    }

    private void take(Row row) {
        money.amounts(row, findings).filter(amount -> !taken.get(amount)).forEach(amount -> {
            taken.set(amount);
            brought.of(amount).ifPresent(e -> euros.merge(row.ordinal(), e, Math::addExact));
        });
    }

    /// The euros that a row brings; empty where it brings none of its own.
    public OptionalLong of(Row row) {
        Long known = euros.get(row.ordinal());
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /// Those of `all` that stand for amounts which bring something though none of the rows does; they count from now
    /// on.
    public List<Row> besides(List<Row> all) {
        BitSet left = brought.besides();
        left.andNot(taken);
        List<Row> found = left.stream().mapToObj(all::get).toList();
        found.forEach(this::take);
        return found;
    }
}
