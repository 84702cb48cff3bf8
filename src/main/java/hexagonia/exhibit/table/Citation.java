package hexagonia.exhibit.table;

import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Fact;
import hexagonia.wording.FactCitation;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rows as one would cite them, each by the fact that stands for it.
public final class Citation {
    private final Labels labels;
    private final RowEvidence evidence;
    private final FactWords words;

    public Citation(Labels labels, String perimeter) {
        this.labels = labels;
        this.evidence = new RowEvidence(labels.index(), perimeter);
        this.words = new FactWords(labels);
    }

    /// The rows, one a line.
    public String of(List<Row> rows) {
        return rows.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Row row) {
        Optional<Fact> fact = evidence.fact(row);
        String name = name(row, fact);
        Optional<Claim> only = row instanceof Row.OfClaim r ? Optional.of(r.claim()) : Optional.empty();
        return fact.map(f -> new FactCitation(labels).of(name, f, only)).orElse(name + ".");
    }

    /// The record, and of a fact that is not its amount what the fact is.
    private String name(Row row, Optional<Fact> fact) {
        String name = row.subject().map(labels::name).orElse("");
        if (fact.isEmpty() || (fact.get() instanceof Amount && row instanceof Row.OfEntity)) {
            return name;
        }
        String what = words.subject(fact.get());
        return name.isEmpty() || what.equals(name) ? what : labels.messages().get("tables.cite.name", name, what);
    }
}
