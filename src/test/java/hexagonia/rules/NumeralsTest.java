package hexagonia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.model.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @Nested
    class InFrench {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "75 M€ | 75000000",
                    "plus de 50M€ | 50000000",
                    "Près de 2,5 Mds€ de | 2500000000",
                    "360 millions d’euros | 360000000",
                    "1,5 milliard d'euros | 1500000000",
                    "neuf clusters | 9",
                    "vingt-huit investisseurs | 28",
                    "quatre-vingt-dix-sept | 97",
                    "deux cents places | 200",
                    "trois cent mille | 300000",
                    "une centaine de | 100",
                    "une dizaine de millions | 10000000",
                    "la moitié | 50",
                    "décuplant | 10",
                    "1^{er} rang | 1",
                    "la 6^e | 6",
                    "Vingt consortiums | 20",
                    "36,85 PFlop/s | 36.85",
                    "4.0 | 4",
                    "+24% | 24",
                    "3 500 personnes/ans | 3500"
                })
        void readsOneNumber(String text, double expected) {
            List<Numeral> found = french(text.replace("une ", "").replace("la ", ""));

            assertEquals(1, found.size(), found::toString);
            assertEquals(expected, found.getFirst().value());
        }

        @ParameterizedTest
        @CsvSource({"13\u00A0600", "13\u202F600", "13 600"})
        void readsThousandsHoweverTheyAreSpaced(String text) {
            assertEquals(13_600, french(text).getFirst().value());
        }

        @Test
        void readsAMilliardOfMilliards() {
            assertEquals(
                    1e18,
                    french("au moins un milliard de milliards d'opérations")
                            .getFirst()
                            .value());
        }

        @Test
        void letsTheFirstOfARangeShareTheScaleOfTheSecond() {
            List<Numeral> range = french("entre 7 et 180 milliards de paramètres");

            assertTrue(range.getFirst().is(7e9));
            assertTrue(range.getFirst().is(7));
            assertTrue(range.getLast().is(180e9));
        }

        @ParameterizedTest
        @CsvSource({"A100", "3IA", "P2IA", "CO2CKPIT", "8x22B", "GPT4", "Falcon-40B", "CP-CE1-CE2"})
        void takesNoNameForANumber(String text) {
            assertEquals(List.of(), french(text));
        }

        @ParameterizedTest
        @CsvSource({
            "près de 11 M€, NEARLY",
            "environ cinq équipes, ABOUT",
            "plus de la moitié, MORE_THAN",
            "plus d’une cinquantaine, MORE_THAN",
            "au moins 50%, AT_LEAST",
            "d’ici 3 ans, UP_TO",
            "une centaine, ABOUT",
            "+ 600 startups, MORE_THAN",
            "(+24% entre 2021 et 2023), EXACT",
            "75 M€, EXACT"
        })
        void readsHowExactlyItIsGiven(String text, Qualifier expected) {
            Numeral last = french(text).stream()
                    .filter(n -> n.value() != 1 && n.value() < 2000 || n.value() > 1e6)
                    .findFirst()
                    .orElseThrow();

            assertEquals(expected, last.hedge());
        }

        private static List<Numeral> french(String text) {
            return Numerals.of("fr").in(text);
        }
    }

    @Nested
    class InEnglish {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "€20 million | 20000000 | EXACT",
                    "nearly €2.5bn | 2500000000 | NEARLY",
                    "more than 13,600 people | 13600 | MORE_THAN",
                    "about five teams | 5 | ABOUT",
                    "twenty-eight investors | 28 | EXACT",
                    "two hundred homes | 200 | EXACT",
                    "tenfold | 10 | EXACT"
                })
        void readsOneNumberAndItsHedge(String text, double expected, Qualifier hedge) {
            List<Numeral> found = Numerals.of("en").in(text);

            assertEquals(1, found.size(), found::toString);
            assertEquals(expected, found.getFirst().value());
            assertEquals(hedge, found.getFirst().hedge());
        }
    }

    @Test
    void aLanguageThatIsNotKnownIsReadAsFrench() {
        assertEquals(9, Numerals.of("de").in("neuf").getFirst().value());
    }
}
