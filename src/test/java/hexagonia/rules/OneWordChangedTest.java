package hexagonia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.model.Amount;
import hexagonia.model.Changed;
import hexagonia.model.Document;
import hexagonia.model.Indicator;
import hexagonia.model.Kind;
import hexagonia.model.Nature;
import hexagonia.model.PartialDate;
import hexagonia.model.Stage;
import hexagonia.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// One record of the bundled strategy gets another stage, funder, nature or date, all else being as it is: a rule says
/// so of that very record, but for those that no word and no other record bears out.
@WithoutWindow
class OneWordChangedTest {
    private static final Map<String, List<Rule>> RULES = Map.of(
            "amounts", List.of(new MoneyStages(), new Perimeters(), new StageWords(), new Funders()),
            "indicators", List.of(new Natures()),
            "documents", List.of(new Publications()));

    private final Strategy strategy = Strategies.bundled();

    /// What is left is read from words that tell no stage anywhere else: « vont permettre », « du financement de »,
    /// « étant achevé »; or from words that may tell two: « consacrés », « investis », « engagés », « sera ».
    @Test
    void aStageIsMissedWhereWhatIsQuotedTellsNoneOrTwo() {
        assertEquals(
                Set.of(
                        "amount-alice-recoque-european-half",
                        "amount-deepgreen",
                        "amount-extension-de-jean-zay",
                        "amount-fonds-d-amorcage-ia",
                        "amount-formation-des-professionnels-de-sante-au-numerique-et-a-l-ia",
                        "amount-france-2030",
                        "amount-france-2030-ia",
                        "amount-ia-clusters-june-2023",
                        "amount-snia-phase-1"),
                missed(
                        "amounts",
                        strategy.amounts(),
                        Amount::id,
                        a -> other(a.stage(), Stage.values()).stream()
                                .<Map<String, ?>>map(stage -> Map.of("stage", Optional.of(stage)))
                                .toList()));
    }

    @Test
    void anotherFunderIsNoticedWhereOneIsNamed() {
        List<String> bodies = strategy.entities().stream()
                .filter(e -> e.kind() == Kind.ORGANISATION || e.id().equals("snia-phase-1"))
                .map(e -> e.id())
                .limit(6)
                .toList();
        assertEquals(
                Set.of(),
                missed(
                        "amounts",
                        strategy.amounts(),
                        Amount::id,
                        a -> bodies.stream()
                                .filter(b -> a.funder().isPresent()
                                        && !a.funder().get().equals(b))
                                .<Map<String, ?>>map(body -> Map.of("funder", Optional.of(body)))
                                .toList()));
    }

    @Test
    void aFunderLeftOutIsNoticedInEveryAwardAndWhereALinkNamesIt() {
        Set<String> missed = missed(
                "amounts",
                strategy.amounts(),
                Amount::id,
                a -> a.funder().isPresent() ? List.of(Map.of("funder", Optional.empty())) : List.of());

        assertTrue(missed.size() <= 12, missed::toString);
        assertTrue(missed.stream().noneMatch(id -> isAward(id)), missed::toString);
    }

    private boolean isAward(String id) {
        return strategy.amounts().stream()
                .anyMatch(a ->
                        a.id().equals(id) && a.partOf().isPresent() && a.tier().goesToOne());
    }

    /// Figures alone may be described or claimed as well: a count of schools, a rank.
    @Test
    void anotherNatureIsNoticedOfMostIndicatorsAndOfAllStatementsInAUsualUnit() {
        Set<String> missed = missed(
                "indicators",
                strategy.indicators(),
                Indicator::id,
                i -> other(Optional.of(i.nature()), Nature.values()).stream()
                        .<Map<String, ?>>map(nature -> Map.of("nature", nature))
                        .toList());
        Map<String, Long> units = strategy.indicators().stream()
                .filter(i -> i.value().isEmpty())
                .collect(Collectors.groupingBy(i -> i.unit().fr(), Collectors.counting()));

        assertTrue(missed.size() < 0.28 * strategy.indicators().size(), () -> missed.size() + " " + missed);
        for (Indicator i : strategy.indicators()) {
            assertTrue(i.value().isPresent() || units.get(i.unit().fr()) < 3 || !missed.contains(i.id()), i.id());
        }
    }

    @Test
    void anotherDateOfADocumentIsNoticed() {
        assertEquals(
                Set.of(),
                missed(
                        "documents",
                        strategy.documents(),
                        Document::id,
                        d -> List.of(
                                Map.of("publishedOn", PartialDate.parse("2024-05-23")),
                                Map.of("publishedOn", PartialDate.parse("2026")))));
    }

    /// The other values of a kind, where there is one.
    private static <E> List<E> other(Optional<E> own, E[] all) {
        return own.isEmpty()
                ? List.of()
                : List.of(all).stream().filter(e -> !e.equals(own.get())).toList();
    }

    /// The records of which no rule says that one of these changes was made.
    private <R extends Record> Set<String> missed(
            String part, List<R> all, Function<R, String> id, Function<R, List<Map<String, ?>>> changes) {
        Set<String> missed = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            String record = id.apply(all.get(i));
            for (Map<String, ?> change : changes.apply(all.get(i))) {
                List<R> changed = new ArrayList<>(all);
                changed.set(i, Changed.with(all.get(i), change));
                Strategy other = Changed.with(strategy, Map.of(part, changed));
                Set<String> noticed = new TreeSet<>();
                RULES.get(part).forEach(rule -> rule.check(other, violation -> noticed.add(violation.record())));
                if (!noticed.contains(record)) {
                    missed.add(record);
                }
            }
        }
        return missed;
    }
}
