package hexagonia.exhibit.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.rows.Row;
import hexagonia.explore.rows.Sums;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sums of ours that stand in rows, and what they are made of: no document states them, so none is said to.
record RowSums(Findings findings, RowEvidence evidence, Labels labels) {
    /// What is attached to a record that no amount stands for, in the perimeter looked at, else in the default one;
    /// empty where an amount stands for it or nothing is attached.
    Optional<Sums> attached(Row row) {
        if (evidence.amount(row).isPresent()) {
            return Optional.empty();
        }
        String id = ColumnKinds.entity(row).id();
        return Stream.of(
                        findings.exploration().perimeter(),
                        findings.index().defaultPerimeter().id())
                .filter(p -> !evidence.parts(id, p).isEmpty())
                .findFirst()
                .map(p -> findings.unfiltered(p)
                        .sumsOf(evidence.parts(id, p).stream()
                                .map(Amount::entity)
                                .collect(Collectors.toSet())));
    }

    /// The same with what it is made of; empty where nothing known is attached.
    Optional<Ground> attachedGround(Row row) {
        return attached(row)
                .filter(sums -> sums.total().euros().isPresent())
                .map(sums -> Ground.attached(sums.branches(), labels));
    }

    /// What a row rests on: the sum it shows, else what it is cited by and, beside that, what it sums.
    Ground ground(Table table, Row row) {
        List<Fact> cited = evidence.fact(row).stream().toList();
        Optional<Ground> sum = switch (table) {
            case PROGRAMMES, CALLS, PROJECTS, INFRASTRUCTURES -> attachedGround(row);
            case ORGANISATIONS -> Optional.of(carried(row).with(cited));
            case CLUSTERS -> Optional.of(together(row).with(cited));
            default -> Optional.empty();
        };
        return sum.orElse(Ground.stated(cited));
    }

    private Ground carried(Row row) {
        return Ground.sum(findings.sumsOf(Set.of(ColumnKinds.entity(row).id())).branches(), labels.formats());
    }

    private Ground together(Row row) {
        return Ground.of(evidence.together(ColumnKinds.entity(row).id()).known(), labels.formats());
    }
}
