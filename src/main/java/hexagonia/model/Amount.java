package hexagonia.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// A sum of money, in whole euros; empty where no document publishes it. Amounts form a tree through `partOf`.
///
/// `reference` amounts are denominators and are never added. `namedLaureates` says that an announced amount went to
/// laureates already named, which lets it add up with allocated and awarded money. `years` is how many years it covers.
/// `stage` is empty only where no document publishes the euros nor says how far they are; `stageBasis` says whether a
/// document names the stage or we infer it from a verb. The qualifier is that of the euros, and means nothing without.
public record Amount(
        String id,
        String entity,
        Wording label,
        OptionalLong euros,
        Qualifier qualifier,
        Optional<Stage> stage,
        Optional<Basis> stageBasis,
        String perimeter,
        Tier tier,
        Optional<String> funder,
        Optional<PartialDate> periodStart,
        Optional<PartialDate> periodEnd,
        Optional<Wording> period,
        OptionalInt years,
        Optional<PartialDate> statedOn,
        Optional<String> lever,
        Optional<String> axis,
        Optional<Basis> axisBasis,
        Optional<String> partOf,
        Optional<Basis> partBasis,
        boolean reference,
        boolean namedLaureates,
        Basis basis,
        Optional<Wording> note,
        int position,
        Evidence evidence)
        implements Fact {
    public Amount {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }

    /// By the id, which no two amounts share: the other parts are many, and amounts are looked up often.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// Whether the amount may stand in a sum at all: allocated, awarded, or announced to named laureates.
    public boolean adds() {
        return !reference && (is(Stage.ALLOCATED) || is(Stage.AWARDED) || namedLaureates);
    }

    /// Whether that it lies within another is read into the documents.
    public boolean isLinkInferred() {
        return partBasis.filter(own -> own == Basis.INFERRED).isPresent();
    }

    /// Whether the money is at that very stage.
    public boolean is(Stage asked) {
        return stage.filter(own -> own == asked).isPresent();
    }
}
