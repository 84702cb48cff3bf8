package hexagonia.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Strategies;
import hexagonia.bench.Synthetic;
import hexagonia.explore.Reconciliation.Nature;
import hexagonia.model.Amount;
import hexagonia.model.Draft;
import hexagonia.model.Kind;
import hexagonia.model.Qualifier;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.store.DatabaseWriter;
import hexagonia.store.Query;
import hexagonia.store.StoreException;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import hexagonia.wording.RestWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    @Nested
    class OfTheBundledStrategy {
        private final StrategyIndex index = new StrategyIndex(Strategies.bundled());

        @Test
        void the560OfResearchAndTrainingLeave28ThatNobodyDetails() {
            Reconciliation found = of("amount-enveloppe-recherche-formation");

            assertEquals(OptionalLong.of(560_000_000), found.whole().euros());
            assertEquals(532_000_000, found.known());
            assertEquals(OptionalLong.of(28_000_000), found.remainder());
            assertEquals(Optional.of(Nature.UNDETAILED), found.nature());
        }

        @Test
        void ofTheNearly2500Only632AreKnown() {
            Reconciliation found = of("amount-france-2030-ia");

            assertEquals(632_000_000, found.known());
            assertEquals(OptionalLong.of(1_868_000_000), found.remainder());
            assertEquals(Optional.of(Nature.UNDETAILED), found.nature());
        }

        @Test
        void the87OfTrainingAreFourteenProjectsOf866AndARounding() {
            Reconciliation found = of("amount-cma-ia");

            assertEquals(14, found.partsKnown());
            assertEquals(0, found.parts().size() - found.partsKnown());
            assertEquals(86_600_000, found.known());
            assertEquals(OptionalLong.of(400_000), found.remainder());
            assertEquals(Optional.of(Nature.ROUNDING), found.nature());
        }

        @Test
        void the360OfTheClustersAreNineAwardsAndNothingIsLeft() {
            Reconciliation found = of("amount-ia-clusters");

            assertEquals(9, found.partsKnown());
            assertEquals(OptionalLong.of(0), found.remainder());
            assertEquals(Optional.of(Nature.NONE), found.nature());
        }

        @Test
        void theEightLaureatesOfEmbeddedAiAreUnknownAndNeverFiveEach() {
            Reconciliation found = of("amount-aap-ia-embarquee");

            assertEquals(0, found.known());
            assertEquals(8, found.parts().size() - found.partsKnown());
            assertEquals(OptionalLong.of(40_000_000), found.remainder());
        }

        @Test
        void aRemainderIsOfTheNatureAndAsExactAsItsTermsMakeIt() {
            rests("amount-plan-tibi-2-objective", Nature.UNRAISED, Qualifier.AT_LEAST, "pas encore réuni");
            rests("amount-france-2030", Nature.BEYOND, Qualifier.AT_LEAST, "non dédié à l’IA");
            rests("amount-france-2030-ia", Nature.UNDETAILED, Qualifier.UP_TO, "non détaillé");
            rests("amount-enveloppe-recherche-formation", Nature.UNDETAILED, Qualifier.EXACT, "non détaillé");
            rests("amount-aap-ia-embarquee", Nature.UNDETAILED, Qualifier.UP_TO, "non détaillé");
            rests("amount-cma-ia", Nature.ROUNDING, Qualifier.EXACT, "arrondi");
        }

        private void rests(String amount, Nature nature, Qualifier reserve, String words) {
            Labels labels = new Labels(index, Messages.in(Locale.FRENCH));
            assertEquals(Optional.of(nature), of(amount).nature(), amount);
            assertEquals(reserve, of(amount).reserve(), amount);
            assertEquals(words, RestWords.nature(labels, of(amount)), amount);
        }

        private Reconciliation of(String amount) {
            return Reconciliation.of(index, index.amount(amount));
        }
    }

    @Nested
    class SaysWhatTheDatabaseSays {
        @Test
        void ofTheBundledStrategy() throws StoreException {
            assertSameAsTheView(Strategies.bundled());
        }

        @Test
        void ofAnotherStrategy() throws StoreException {
            assertSameAsTheView(Strategies.other());
        }

        @Test
        void ofALargeOne() throws StoreException {
            assertSameAsTheView(Synthetic.strategy(2_000));
        }

        @Test
        void ofATreeWithEveryCase() throws StoreException {
            assertSameAsTheView(everyCase().strategy());
        }

        private static void assertSameAsTheView(Strategy strategy) throws StoreException {
            List<List<Object>> rows = new ArrayList<>();
            try (var database = Strategies.open(DatabaseWriter.bytes(strategy))) {
                Query.ask(
                                database,
                                "SELECT amount_id, total, COALESCE(known, 0), remainder, remainder_nature,"
                                        + " remainder_qualifier, parts_known, parts_unknown FROM reconciliation")
                        .rows()
                        .forEach(row -> rows.add(row.stream()
                                .map(v -> v instanceof Number n ? (Object) n.longValue() : v)
                                .toList()));
            }
            List<List<Object>> ours = Reconciliation.all(new StrategyIndex(strategy)).stream()
                    .map(ReconciliationTest::row)
                    .toList();
            assertEquals(rows, ours);
        }
    }

    @Nested
    class LooksThrough {
        private final StrategyIndex index = new StrategyIndex(everyCase().strategy());

        @Test
        void aSubtotalWhosePartsAreAllKnown() {
            assertEquals(List.of("exact", "precise"), parts("rounded-whole"));
        }

        @Test
        void notASubtotalThatHidesAnUnknownPart() {
            assertEquals(List.of("subtotal-with-a-gap"), parts("gap-whole"));
        }

        @Test
        void aPartWithoutAnAmountToWhatIsKnownInsideIt() {
            Reconciliation found = Reconciliation.of(index, index.amount("dark-whole"));

            assertEquals(List.of("dark-measure", "known-award"), parts("dark-whole"));
            assertEquals(30, found.known());
            assertEquals(
                    1, found.parts().size() - found.partsKnown(), "the measure, and not its laureates a second time");
        }

        @Test
        void notAMeasureWhichIsAPublishedFigure() {
            assertEquals(List.of("measure"), parts("measured-whole"));
        }

        private List<String> parts(String amount) {
            return Reconciliation.of(index, index.amount(amount)).parts().stream()
                    .map(Amount::id)
                    .toList();
        }
    }

    @Nested
    class TellsTheNatureOfARemainder {
        private final StrategyIndex index = new StrategyIndex(everyCase().strategy());

        @Test
        void sharedWhereAnyPartIsMoneyOfAnotherPerimeter() {
            assertEquals(Optional.of(Nature.SHARED), nature("shared-whole"));
        }

        @Test
        void roundingOnlyWhereItIsSmallBesideItsWhole() {
            assertEquals(Optional.of(Nature.ROUNDING), nature("large-whole"));
            assertEquals(Optional.of(Nature.UNDETAILED), nature("small-whole"));
        }

        @Test
        void noneOfAWholeThatNobodyPublishes() {
            assertEquals(Optional.empty(), nature("dark-measure"));
        }

        @Test
        void allOfItUndetailedWhereThereAreNoParts() {
            assertEquals(Optional.of(Nature.UNDETAILED), nature("exact"));
        }

        private Optional<Nature> nature(String amount) {
            return Reconciliation.of(index, index.amount(amount)).nature();
        }
    }

    private static Draft everyCase() {
        Draft draft = new Draft().entity("e", Kind.PROJECT).entity("lever", Kind.LEVER);
        whole(draft, "rounded-whole", 100)
                .amount(
                        "rounded",
                        "e",
                        m -> m.tier(Tier.SUBTOTAL).partOf("rounded-whole").euros(100))
                .amount("exact", "e", m -> m.partOf("rounded").euros(60))
                .amount("precise", "e", m -> m.partOf("rounded").euros(39));
        whole(draft, "gap-whole", 100)
                .amount(
                        "subtotal-with-a-gap",
                        "e",
                        m -> m.tier(Tier.SUBTOTAL).partOf("gap-whole").euros(50))
                .amount("told", "e", m -> m.partOf("subtotal-with-a-gap").euros(20))
                .amount("untold", "e", m -> m.partOf("subtotal-with-a-gap"));
        whole(draft, "dark-whole", 100)
                .amount(
                        "dark-measure",
                        "e",
                        m -> m.tier(Tier.MEASURE).lever("lever").partOf("dark-whole"))
                .amount("known-award", "e", m -> m.partOf("dark-measure").euros(30))
                .amount("unknown-award", "e", m -> m.partOf("dark-measure"));
        whole(draft, "measured-whole", 100)
                .amount(
                        "measure",
                        "e",
                        m -> m.tier(Tier.MEASURE)
                                .lever("lever")
                                .partOf("measured-whole")
                                .euros(40))
                .amount("award", "e", m -> m.partOf("measure").euros(10));
        whole(draft, "shared-whole", 100)
                .amount(
                        "theirs",
                        "e",
                        m -> m.partOf("shared-whole").perimeter(Draft.ASIDE).euros(20))
                .amount("ours", "e", m -> m.partOf("shared-whole").euros(30));
        whole(draft, "large-whole", 87_000_000)
                .amount("most", "e", m -> m.partOf("large-whole").euros(86_600_000));
        whole(draft, "small-whole", 1_000_000)
                .amount("some", "e", m -> m.partOf("small-whole").euros(600_000));
        for (Qualifier of : Qualifier.values()) {
            for (Qualifier part : Qualifier.values()) {
                String id = of.name() + "-" + part.name();
                whole(draft, id, 100, of)
                        .amount(id + "-exactly", "e", m -> m.partOf(id).euros(20))
                        .amount(id + "-part", "e", m -> m.partOf(id).euros(30).qualifier(part));
                whole(draft, "dark-" + id, 100, of)
                        .amount("dark-" + id + "-untold", "e", m -> m.partOf("dark-" + id))
                        .amount(
                                "dark-" + id + "-part",
                                "e",
                                m -> m.partOf("dark-" + id).euros(30).qualifier(part));
            }
        }
        return draft;
    }

    private static Draft whole(Draft draft, String id, long euros, Qualifier qualifier) {
        return draft.amount(id, "e", m -> m.tier(Tier.ENVELOPE).euros(euros).qualifier(qualifier));
    }

    private static Draft whole(Draft draft, String id, long euros) {
        return draft.amount(id, "e", m -> m.tier(Tier.ENVELOPE).euros(euros));
    }

    private static List<Object> row(Reconciliation r) {
        return Arrays.asList(
                r.whole().id(),
                r.whole().euros().isPresent() ? r.whole().euros().getAsLong() : null,
                r.known(),
                r.remainder().isPresent() ? r.remainder().getAsLong() : null,
                r.nature().map(n -> n.name().toLowerCase(Locale.ROOT)).orElse(null),
                r.nature().map(_ -> r.reserve().name().toLowerCase(Locale.ROOT)).orElse(null),
                (long) r.partsKnown(),
                (long) r.parts().size() - r.partsKnown());
    }
}
