package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import hexagonia.model.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The numbers of a period (« cinq ans », « 2014-2018 ») are quoted by something said of the same record, or of what
/// the amount is a part of; the years that an amount covers are those of its period.
///
/// It holds against a duration that is changed on the way, and against a period that no document gives.
final class QuotedPeriods implements Rule {
    private final List<String> languages = List.of("fr", "en");

    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Map<String, List<Numeral>> quoted = quoted(strategy);
        Map<String, Amount> amounts = new HashMap<>();
        strategy.amounts().forEach(a -> amounts.put(a.id(), a));
        for (Amount a : strategy.amounts()) {
            List<Numeral> known = Stream.iterate(
                            a, x -> x != null, x -> x.partOf().map(amounts::get).orElse(null))
                    .flatMap(x -> quoted.getOrDefault(x.entity(), List.of()).stream())
                    .toList();
            a.period().ifPresent(p -> check("amounts", a.id(), p, known, broken));
            a.years().ifPresent(years -> {
                if (a.period().isPresent() && !says(a.period().get(), years)) {
                    broken.accept(Violation.of(
                            "years", "amounts", a.id(), years, a.period().get().fr()));
                }
            });
        }
        for (Indicator i : strategy.indicators()) {
            List<Numeral> known = quoted.getOrDefault(i.entity(), List.of());
            Stream.of(i.period(), i.basePeriod())
                    .flatMap(Optional::stream)
                    .forEach(p -> check("indicators", i.id(), p, known, broken));
        }
    }

    private void check(String file, String id, Wording period, List<Numeral> quoted, Consumer<Violation> broken) {
        for (String language : languages) {
            String text = in(period, language);
            boolean all = Numerals.of(language).in(text).stream()
                    .allMatch(n -> quoted.stream().anyMatch(q -> q.is(n.value())));
            if (!all) {
                broken.accept(Violation.of("period-quoted", file, id, text));
            }
        }
    }

    private boolean says(Wording period, int years) {
        return languages.stream()
                .allMatch(language ->
                        Numerals.of(language).in(in(period, language)).stream().anyMatch(n -> n.is(years)));
    }

    private static String in(Wording period, String language) {
        return language.equals("fr") ? period.fr() : period.en();
    }

    /// The numbers in what is quoted of each record.
    private static Map<String, List<Numeral>> quoted(Strategy strategy) {
        Sources sources = new Sources(strategy);
        Map<String, List<Numeral>> found = new HashMap<>();
        Records.facts(strategy)
                .forEach(fact -> subjects(fact)
                        .forEach(id -> fact.evidence()
                                .claims()
                                .forEach(c -> found.computeIfAbsent(id, _ -> new ArrayList<>())
                                        .addAll(sources.numerals(c)))));
        return found;
    }

    private static List<String> subjects(Fact fact) {
        return switch (fact) {
            case Amount a -> List.of(a.entity());
            case Indicator i -> List.of(i.entity());
            case Roster r -> List.of(r.entity());
            case Event e -> e.entities();
            case Relation _, Mandate _ -> List.of();
        };
    }
}
