package hexagonia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28,3 + 29,5 + 17,9 : somme des projets, en M€ | 75.7",
                "500 M€ × 50 % | 250000000",
                "33 − 25 | 8",
                "7 ÷ 10, en Md€ | 0.7",
                "10 − 2 × 3 + 1 | 5",
                "1 000 PFlop/s ÷ 125,9 PFlop/s | 7.942811755"
            })
    void isDoneAsOnPaper(String formula, double expected) {
        assertEquals(expected, Calculation.in(formula, "fr").orElseThrow().result(), expected * 1e-9);
    }

    @Test
    void endsWhereTheWordsBegin() {
        Calculation sum = Calculation.in("8 + 4 : les 2 vagues", "fr").orElseThrow();

        assertEquals(12, sum.result());
        assertTrue(!sum.divides());
    }

    @ParameterizedTest
    @CsvSource({"nombre de 3 termes", "dix noms", "3 termes", "''"})
    void isNotSeenInWords(String formula) {
        assertEquals(Optional.empty(), Calculation.in(formula, "fr"));
    }
}
