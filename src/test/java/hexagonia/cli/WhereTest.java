package hexagonia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hexagonia.Looking;
import hexagonia.cli.Where.Condition;
import hexagonia.cli.Where.Malformed;
import hexagonia.cli.Where.Value;
import hexagonia.explore.Clause;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTest {
    private static final Looking LOOKING = Looking.atBundled(Locale.FRENCH);

    /// « none » is the missing value that a dimension has: not stated, or where all is stated without object.
    @Test
    void noneIsWhateverMissingValueADimensionHas() throws Exception {
        Conditions conditions = new Conditions(LOOKING.explorer(), LOOKING.labels());
        assertEquals(
                List.of(
                        new Clause.OneOf(Dimension.REGION, Set.of(Dimension.UNSTATED), false),
                        new Clause.OneOf(Dimension.AXIS, Set.of(Dimension.UNSTATED), false),
                        new Clause.OneOf(Dimension.DOCUMENT, Set.of(Dimension.WITHOUT_OBJECT), true),
                        new Clause.OneOf(Dimension.MEASURE, Set.of(Dimension.WITHOUT_OBJECT), false)),
                conditions.read("region=none;axis=none;document!=none;measure=none"));
    }

    @Nested
    class Text {
        @Test
        void isTakenApartAtSemicolonsSignsAndCommas() throws Exception {
            assertEquals(
                    List.of(
                            new Condition(
                                    "region",
                                    true,
                                    List.of(new Value("ile-de-france", false), new Value("none", false))),
                            new Condition("text", false, List.of(new Value("cnrs", false)))),
                    Where.read("region!=ile-de-france, none ; text=cnrs"));
        }

        @Test
        void keepsWhatIsQuotedAsItIs() throws Exception {
            assertEquals(
                    List.of(new Condition(
                            "text", false, List.of(new Value("a;b, \"c\" ", true), new Value("none", true)))),
                    Where.read("text=\"a;b, \"\"c\"\" \",\"none\""));
        }

        /// Whatever values are written in quotes are read as they were.
        @Test
        void givesBackAnyValuesThatAreQuoted() throws Exception {
            Random random = new Random(7);
            String letters = "ab é;,=!\"\\.\n";
            for (int run = 0; run < 2000; run++) {
                List<Condition> conditions = new ArrayList<>();
                for (int c = 0; c <= random.nextInt(3); c++) {
                    List<Value> values = new ArrayList<>();
                    for (int v = 0; v <= random.nextInt(3); v++) {
                        String value = random.ints(random.nextInt(6), 0, letters.length())
                                .mapToObj(i -> letters.substring(i, i + 1))
                                .collect(Collectors.joining());
                        values.add(new Value(value, true));
                    }
                    conditions.add(new Condition("name" + c, random.nextBoolean(), values));
                }
                String written = conditions.stream().map(WhereTest::written).collect(Collectors.joining(" ; "));
                assertEquals(conditions, Where.read(written), written);
            }
        }

        /// No text makes the reader fail in another way than by saying what is malformed, and none makes it wait.
        @Test
        void isReadOrSaidToBeMalformedWhateverItIs() {
            Random random = new Random(11);
            String letters = "region=!;,\" x";
            for (int run = 0; run < 5000; run++) {
                String text = random.ints(random.nextInt(20), 0, letters.length())
                        .mapToObj(i -> letters.substring(i, i + 1))
                        .collect(Collectors.joining());
                try {
                    Where.read(text);
                } catch (Malformed said) {
                    assertEquals("where.", said.key().substring(0, 6));
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"region", "=x", "region=", "region=a,", "text=\"a", "region!a", ";", "a=b;a=c"})
        void isMalformed(String text) {
            assertThrows(Malformed.class, () -> Where.read(text));
        }
    }

    private static String written(Condition condition) {
        return condition.name()
                + (condition.excluded() ? "!=" : "=")
                + condition.values().stream()
                        .map(v -> '"' + v.text().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(" , "));
    }

    @Nested
    class Clauses {
        private List<Clause> read(String text) throws Malformed, Refusal {
            return new Conditions(LOOKING.explorer(), LOOKING.labels()).read(text);
        }

        @Test
        void areFoundByIdByIdWithoutKindAndByName() throws Exception {
            Clause expected = new Clause.OneOf(Dimension.REGION, Set.of("region-ile-de-france"), true);
            assertEquals(List.of(expected), read("region!=region-ile-de-france"));
            assertEquals(List.of(expected), read("region!=ile-de-france"));
            assertEquals(List.of(expected), read("region!=Île-de-France"));
        }

        @Test
        void mayAskForWhatIsNotStated() throws Exception {
            assertEquals(
                    List.of(new Clause.OneOf(Dimension.AXIS, Set.of("axe-ia-frugale", Dimension.UNSTATED), false)),
                    read("axis=ia-frugale,none"));
        }

        @Test
        void areRangesOfMoneyAndOfDatesOpenAtEitherEnd() throws Exception {
            assertEquals(List.of(new Clause.Between(20_000_000, 100_000_000)), read("amount=20M..100M"));
            assertEquals(List.of(new Clause.Between(1_500_000_000, Long.MAX_VALUE)), read("amount=1.5bn.."));
            assertEquals(List.of(new Clause.Between(45_000_000, 45_000_000)), read("amount=45000k"));
            assertEquals(
                    List.of(new Clause.During(PartialDate.parse("2023"), PartialDate.parse("2024-05"))),
                    read("date=2023..2024-05"));
        }

        @Test
        void areTextsAndWaysDown() throws Exception {
            assertEquals(
                    List.of(
                            new Clause.Matching("a;b"),
                            new Clause.Under(List.of("levier-recherche-formation", "ia-clusters"))),
                    read("text=\"a;b\";under=levier-recherche-formation/ia-clusters"));
        }

        @Test
        void nameTheNearestValueToAnUnknownOne() {
            Refusal refusal = assertThrows(Refusal.class, () -> read("region=ile-de-frence"));
            assertEquals(
                    "«\u00A0ile-de-frence\u00A0» n’est pas connu\u202F; le plus proche est"
                            + " «\u00A0ile-de-france\u00A0».",
                    refusal.in(LOOKING.labels().messages()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"amount=a..b", "amount=20M..1M", "date=2024..2023", "date=soon"})
        void refuseWhatIsNoRange(String text) {
            assertThrows(Refusal.class, () -> read(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"colour=red", "amount!=20M", "text=a,b"})
        void areAskedByKnownNames(String text) {
            assertThrows(Malformed.class, () -> read(text));
        }
    }
}
