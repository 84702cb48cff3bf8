package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Meaning;
import hexagonia.model.Claim;
import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Target;
import java.util.List;
import java.util.Optional;

/// Where what a cell says is written: the record that it names alone, else the heading of the claim; where no document
/// states it or we compute it, the record of the column.
final class Claims {
    private Claims() {}

    static Cell opening(Cell cell, Entry entry, String record) {
        Optional<Target> named =
                entry.says() instanceof Says.Members m && m.members().size() == 1
                        ? m.members().getFirst().cell().target()
                        : Optional.empty();
        boolean ours = entry.says() instanceof Says.Quantity q && q.cell().origin() == Origin.COMPUTED;
        return cell.to(named.or(() -> cell.target())
                .or(() -> ours ? Optional.empty() : heading(entry))
                .orElseGet(() -> Meaning.Records.of(record)));
    }

    private static Optional<Meaning.Heading> heading(Entry entry) {
        List<Fact> facts = entry.says() instanceof Says.Members m && m.members().size() > 1
                ? m.members().stream().map(Member::facts).flatMap(List::stream).toList()
                : entry.facts();
        return facts.stream()
                .flatMap(f -> f.evidence().claims().stream())
                .map(Claim::section)
                .findFirst()
                .map(Meaning.Heading::new);
    }
}
