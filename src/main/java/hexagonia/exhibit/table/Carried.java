package hexagonia.exhibit.table;

import hexagonia.explore.Findings;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.RowMoney;
import hexagonia.explore.rows.Rows;
import hexagonia.explore.rows.Sums;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What organisations carry: an amount that several of them carry counts once.
final class Carried implements RowMoney {
    @Override
    public Sums sums(Findings findings, Rows rows) {
        return findings.sumsOf(ids(rows));
    }

    @Override
    public Sums kept(Findings findings, Rows rows) {
        return findings.keptOf(ids(rows)).partwise();
    }

    @Override
    public IntStream amounts(Row row, Findings findings) {
        return findings.rows().rowsIn(List.of(id(row))).stream();
    }

    private static Set<String> ids(Rows rows) {
        return rows.stream().map(Carried::id).collect(Collectors.toSet());
    }

    private static String id(Row row) {
        return ColumnKinds.entity(row).id();
    }
}
