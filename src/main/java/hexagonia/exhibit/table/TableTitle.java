package hexagonia.exhibit.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.Total;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.RowMoney;
import hexagonia.explore.rows.Rows;
import hexagonia.model.Amount;
import hexagonia.wording.Labels;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a table finds: of what has money, how much it is together and from how little to how much; of other rows, what
/// most of them have in common.
final class TableTitle {
    /// Beyond so many rows a title counts them only.
    private static final int READ = 5000;

    private final Table table;
    private final Labels labels;
    private final RowEvidence evidence;
    private final Map<String, Field> fields;

    TableTitle(Table table, Labels labels, RowEvidence evidence, Map<String, Field> fields) {
        this.table = table;
        this.labels = labels;
        this.evidence = evidence;
        this.fields = fields;
    }

    /// The finding over these rows.
    String of(Rows rows, Findings findings) {
        String counted = word("tables.counted." + table.id(), rows.size());
        if (rows.isEmpty() || rows.size() > READ) {
            return counted;
        }
        return switch (table) {
            case AMOUNTS -> amounts(counted, rows, findings);
            case CLUSTERS, PROJECTS, PROGRAMMES, INFRASTRUCTURES -> money(counted, rows, findings);
            case CALLS -> most(counted, "form", rows) + partlyKept(rows, findings);
            case INDICATORS -> most(counted, "nature", rows);
            case ORGANISATIONS -> most(counted, "type", rows) + partlyKept(rows, findings);
            case PERSONS -> most(counted, "organisation", rows);
            case EVENTS -> most(counted, "event-kind", rows);
            case PLACES -> most(counted, "region", rows);
            case CLAIMS -> most(counted, "document", rows);
        };
    }

    private String amounts(String counted, Rows rows, Findings findings) {
        List<Amount> known = known(rows, findings);
        if (rows.size() == 1) {
            String only = known.isEmpty() ? word("amount.undisclosed") : labels.amount(known.getFirst());
            return word("record.finding", counted, only);
        }
        Total total = total(rows, findings);
        return word(
                total.euros().isPresent() ? "tables.finding.amounts" : "tables.finding.unadded",
                counted,
                known.size(),
                rows.size() - known.size(),
                total.euros().isPresent() ? labels.sum(total) : "");
    }

    private String money(String counted, Rows rows, Findings findings) {
        List<Amount> stated = known(rows, findings);
        boolean references = stated.stream().allMatch(Amount::reference);
        List<Amount> known = stated.stream()
                .filter(a -> references || !a.reference())
                .sorted(Comparator.comparingLong(a -> a.euros().getAsLong()))
                .toList();
        if (known.isEmpty()) {
            boolean elsewhere = rows.stream()
                    .flatMap(row -> evidence.amount(row).stream())
                    .anyMatch(a -> a.euros().isPresent());
            return word(elsewhere ? "tables.finding.elsewhere" : "tables.finding.unknown", counted);
        }
        Total total = total(rows, findings);
        boolean alike = known.getFirst().euros().equals(known.getLast().euros());
        String range = known.size() == 1
                ? ""
                : alike
                        ? word("tables.finding.each", labels.amountBesideUnit(known.getFirst()))
                        : word(
                                "tables.finding.range",
                                labels.amountBesideUnit(known.getFirst()),
                                labels.amountBesideUnit(known.getLast()));
        String some = known.size() == rows.size() ? "" : word("tables.finding.some", known.size());
        String sum = total.euros().isPresent()
                ? labels.sum(total)
                : known.size() == 1 ? labels.amount(known.getFirst()) : word("unit.millions");
        String kept = total.euros().isPresent() ? kept(total, rows, findings) : "";
        if (isMoreThan(known, total, findings)) {
            return word("tables.finding.attached", counted, sum, known.size(), range, kept);
        }
        return word(
                total.euros().isPresent() || known.size() == 1 ? "tables.finding.money" : "tables.finding.no-sum",
                counted,
                some,
                sum + kept,
                range);
    }

    /// Whether rows without an amount of their own bring to the total what is attached to them.
    private static boolean isMoreThan(List<Amount> known, Total total, Findings findings) {
        BitSet own = new BitSet();
        known.forEach(a -> own.set(findings.rows().row(a)));
        return total.euros().isPresent()
                && !findings.sumsOf(own).total().euros().equals(total.euros());
    }

    /// What clauses keep of what the rows state, where that is less.
    private String kept(Total total, Rows rows, Findings findings) {
        Total kept = money().kept(findings, rows).total();
        return kept.euros().equals(total.euros()) ? "" : kept(kept, labels);
    }

    /// What clauses keep, in words.
    static String kept(Total kept, Labels labels) {
        String sum = labels.formats().millions(kept.euros().orElse(0));
        return labels.messages().get("tables.finding.kept", labels.qualified(kept.reserve(), sum));
    }

    /// What the rows state together, where clauses do not keep all of it.
    private String partlyKept(Rows rows, Findings findings) {
        Total total = total(rows, findings);
        String kept = total.euros().isEmpty() ? "" : kept(total, rows, findings);
        return kept.isEmpty() ? "" : word("tables.finding.partly", labels.sum(total), kept);
    }

    /// The amounts of the perimeter looked at that stand for these rows and are known.
    private List<Amount> known(Rows rows, Findings findings) {
        return rows.stream()
                .flatMap(row -> evidence.amount(row).stream())
                .filter(a -> a.perimeter().equals(findings.perimeter().id()))
                .filter(a -> a.euros().isPresent())
                .toList();
    }

    private Total total(Rows rows, Findings findings) {
        return money().sums(findings, rows).total();
    }

    private RowMoney money() {
        return fields.values().stream()
                .flatMap(field -> field.adding().stream())
                .findFirst()
                .orElseThrow()
                .money();
    }

    /// What most rows have in a column, where one value is ahead of all others.
    private String most(String counted, String column, Rows rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> value(column, row).ifPresent(v -> counts.merge(v, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return counted;
        }
        Map.Entry<String, Integer> most = Collections.max(counts.entrySet(), Map.Entry.comparingByValue());
        boolean alone =
                Collections.frequency(List.copyOf(counts.values()), most.getValue()) == 1 && most.getValue() > 1;
        return alone
                ? word(
                        "tables.finding.most",
                        counted,
                        word("tables.most." + table.id()),
                        most.getKey(),
                        most.getValue())
                : counted;
    }

    private Optional<String> value(String column, Row row) {
        return Optional.of(fields.get(column).column().cell().apply(row).text()).filter(text -> !text.isEmpty());
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
