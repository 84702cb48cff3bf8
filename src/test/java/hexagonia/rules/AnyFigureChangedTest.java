package hexagonia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Changed;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.PartialDate;
import hexagonia.model.Qualifier;
import hexagonia.model.Strategy;
import hexagonia.model.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Whichever number, qualifier or date of the bundled strategy is another than documents let it be, a rule says so of
/// that very record: quoted, calculated, counted or read into a text.
@WithoutWindow
class AnyFigureChangedTest {
    private static final PartialDate OTHER_DAY = PartialDate.parse("2022-02-02");
    private static final Optional<Wording> OTHER_PERIOD = Optional.of(new Wording("1999", "1999"));

    private final Strategy strategy = Strategies.bundled();

    @Nested
    class Numbers {
        @Test
        void ofIndicators() {
            noticed(indicators(i -> i.value().isPresent()
                    ? Map.of("value", OptionalDouble.of(i.value().getAsDouble() * 3 + 1), "valueMax", i.valueMax())
                    : Map.of()));
            noticed(indicators(i -> i.valueMax().isPresent()
                    ? Map.of("valueMax", OptionalDouble.of(i.valueMax().getAsDouble() * 2))
                    : Map.of()));
        }

        @Test
        void ofAmounts() {
            noticed(amounts(a -> a.euros().isPresent()
                    ? Map.of("euros", OptionalLong.of(a.euros().getAsLong() * 3 + 1))
                    : Map.of()));
        }

        @Test
        void ofLists() {
            noticed(changed(
                    "rosters",
                    strategy.rosters(),
                    r -> r.statedCount().isPresent()
                            ? Map.of(
                                    "statedCount",
                                    OptionalInt.of(r.statedCount().getAsInt() + 11))
                            : Map.of()));
        }
    }

    @Nested
    class Qualifiers {
        @Test
        void ofWhatIsQuoted() {
            noticed(indicators(i -> i.value().isPresent() && i.basis() == Basis.STATED
                    ? Map.of("qualifier", other(i.qualifier()))
                    : Map.of()));
            noticed(amounts(a -> a.euros().isPresent() && a.basis() == Basis.STATED
                    ? Map.of("qualifier", other(a.qualifier()))
                    : Map.of()));
        }

        /// One by one, since those of its inputs decide.
        @Test
        void ofWhatIsWorkedOut() {
            for (Indicator worked : strategy.indicators()) {
                if (worked.value().isPresent() && worked.basis() == Basis.COMPUTED) {
                    Qualifier other = worked.qualifier() == Qualifier.EXACT ? Qualifier.NEARLY : Qualifier.EXACT;
                    if (Calculation.in(
                                    worked.evidence()
                                            .derivation()
                                            .orElseThrow()
                                            .formula()
                                            .fr(),
                                    "fr")
                            .isPresent()) {
                        noticed(indicators(i -> i == worked ? Map.of("qualifier", other) : Map.of()));
                    }
                }
            }
        }

        private static Qualifier other(Qualifier qualifier) {
            return qualifier == Qualifier.EXACT ? Qualifier.ABOUT : Qualifier.EXACT;
        }
    }

    @Nested
    class Dates {
        @Test
        void ofFiguresAndFunctions() {
            noticed(indicators(i -> isToldItself(i) ? Map.of("asOf", Optional.of(OTHER_DAY)) : Map.of()));
            noticed(amounts(a -> isToldItself(a) ? Map.of("statedOn", Optional.of(OTHER_DAY)) : Map.of()));
            noticed(changed("mandates", strategy.mandates(), _ -> Map.of("asOf", Optional.of(OTHER_DAY))));
        }

        @Test
        void ofWhatIsWorkedOut() {
            noticed(indicators(i -> isLast(i) ? Map.of("asOf", Optional.of(OTHER_DAY)) : Map.of()));
            noticed(amounts(
                    a -> a.id().equals("amount-cma-saison-1") ? Map.of("statedOn", Optional.of(OTHER_DAY)) : Map.of()));
        }

        @Test
        void ofEvents() {
            noticed(changed(
                    "events",
                    strategy.events(),
                    e -> e.date()
                            .map(d -> Map.of(
                                    "date",
                                    Optional.of(
                                            PartialDate.parse("2031" + d.iso().substring(4)))))
                            .orElse(Map.of())));
        }

        @Test
        void ofCalls() {
            noticed(changed("entities", strategy.entities(), AnyFigureChangedTest::laterCall));
        }

        @Test
        void andPeriods() {
            noticed(indicators(i -> i.period().isPresent() ? Map.of("period", OTHER_PERIOD) : Map.of()));
            noticed(indicators(i -> i.basePeriod().isPresent() ? Map.of("basePeriod", OTHER_PERIOD) : Map.of()));
            noticed(amounts(a -> a.period().isPresent() ? Map.of("period", OTHER_PERIOD) : Map.of()));
            noticed(amounts(a -> a.years().isPresent() ? Map.of("years", OptionalInt.of(9)) : Map.of()));
        }

        private boolean isToldItself(Fact fact) {
            return !fact.evidence().claims().isEmpty();
        }

        /// Whether a figure is worked out of others, and none of it.
        private boolean isLast(Indicator indicator) {
            return indicator.evidence().claims().isEmpty();
        }
    }

    private static Map<String, ?> laterCall(Entity entity) {
        return entity.details() instanceof Details.Call call && call.opens().isPresent()
                ? Map.of(
                        "details",
                        new Details.Call(
                                call.form(),
                                Optional.of(OTHER_DAY),
                                call.closes().map(_ -> OTHER_DAY)))
                : Map.of();
    }

    private Changes indicators(Function<Indicator, Map<String, ?>> change) {
        return changed("indicators", strategy.indicators(), change);
    }

    private Changes amounts(Function<Amount, Map<String, ?>> change) {
        return changed("amounts", strategy.amounts(), change);
    }

    /// A strategy, and the records of it that were changed.
    private record Changes(Strategy strategy, Set<String> records) {}

    private <R extends Record> Changes changed(String part, List<R> all, Function<R, Map<String, ?>> change) {
        List<R> changed = new ArrayList<>();
        Set<String> records = new HashSet<>();
        for (R record : all) {
            Map<String, ?> parts = change.apply(record);
            changed.add(parts.isEmpty() ? record : Changed.with(record, parts));
            if (!parts.isEmpty()) {
                records.add(id(record));
            }
        }
        return new Changes(Changed.with(strategy, Map.of(part, changed)), records);
    }

    private static String id(Record record) {
        return record instanceof Fact fact ? fact.id() : ((Entity) record).id();
    }

    private static void noticed(Changes changes) {
        Set<String> left = new HashSet<>(changes.records());
        left.removeAll(
                Rules.broken(changes.strategy()).stream().map(v -> v.record()).collect(Collectors.toSet()));
        assertEquals(Set.of(), left);
    }
}
