package hexagonia.exhibit.table;

import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Role;
import hexagonia.sheet.Origin;
import java.util.Optional;
import java.util.stream.Stream;

/// The lever and the axis under which an amount counts, each with whether a document ties them.
record AmountLinks(StrategyIndex index) {
    /// A record, and where the link to it comes from.
    record Tied(String record, Origin origin) {
        static Tied inferred(String record) {
            return new Tied(record, Origin.INFERRED);
        }
    }

    Optional<Tied> lever(Amount amount) {
        return up(amount)
                .flatMap(a -> a.lever().stream())
                .findFirst()
                .map(lever -> new Tied(lever, ColumnKinds.origin(basis(amount, lever))));
    }

    Optional<Tied> axis(Amount amount) {
        return up(amount)
                .filter(a -> a.axis().isPresent())
                .findFirst()
                .map(a -> new Tied(
                        a.axis().orElseThrow(), ColumnKinds.origin(a.axisBasis().orElse(Basis.STATED))));
    }

    /// That of the link by which the nearest of the records that hold the amount, or its axis, belongs to the lever.
    private Basis basis(Amount amount, String lever) {
        return Stream.concat(up(amount).map(Amount::entity), up(amount).flatMap(a -> a.axis().stream()))
                .flatMap(entity -> index.from(entity, Role.PART_OF).stream())
                .filter(r -> r.to().equals(lever))
                .map(r -> r.basis())
                .findFirst()
                .orElse(Basis.STATED);
    }

    private Stream<Amount> up(Amount amount) {
        return index.upwards(amount).stream();
    }
}
