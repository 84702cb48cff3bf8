package hexagonia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the expected texts `_` stands for the thin space U+202F and `~` for the no-break space U+00A0.
class FormatsTest {
    private final Formats french = Formats.in(Locale.FRANCE);
    private final Formats english = Formats.in(Locale.UK);

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1_000", "13600, 13_600", "54000000000, 54_000_000_000", "-1234, −1_234"})
    void frenchSetsThousandsApartByAThinSpace(long value, String text) {
        assertEquals(written(text), french.number(value));
    }

    @ParameterizedTest
    @CsvSource({"999, 999", "1000, '1,000'", "1234567, '1,234,567'", "-1234, '−1,234'"})
    void englishSetsThemApartByACommaAndBothHaveARealMinus(long value, String text) {
        assertEquals(text, english.number(value));
    }

    @Test
    void decimalsAreThoseThereAreThreeAtMost() {
        assertEquals("36,85", french.number(36.85));
        assertEquals("36.85", english.number(36.85));
        assertEquals("2", french.number(2.0));
        assertEquals("0,667", french.number(2 / 3.0));
        assertEquals("0", french.number(-0.0001));
    }

    @Test
    void orAsManyAsAsked() {
        assertEquals("2,0", french.number(2.0, 1));
        assertEquals("2.5", english.number(2.45, 1));
        assertEquals(written("1_234"), french.number(1234.4, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "76400000, '76,4_M€', €76.4M",
        "360000000, 360_M€, €360M",
        "-5000000, −5_M€, −€5M",
        "49000, '0,049_M€', €0.049M",
        "50, '0,00005_M€', €0.00005M"
    })
    void millionsHaveOneDecimalOrNone(long euros, String inFrench, String inEnglish) {
        assertEquals(written(inFrench), french.inMillionsOfEuros(euros));
        assertEquals(inEnglish, english.inMillionsOfEuros(euros));
    }

    @Test
    void aColumnOfMillionsHasOneDecimalThroughout() {
        assertEquals("70,0", french.millions(70_000_000, 1));
        assertEquals("76.4", english.millions(76_400_000, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "999999999, 1_000_M€, '€1,000M'",
        "1000000000, 1_Md€, €1bn",
        "2500000000, '2,5_Md€', €2.5bn",
        "54000000000, 54_Md€, €54bn",
        "1868000000, '1,87_Md€', €1.87bn",
        "-2500000000, '−2,5_Md€', −€2.5bn"
    })
    void billionsBeginAtOne(long euros, String inFrench, String inEnglish) {
        assertEquals(written(inFrench), french.money(euros));
        assertEquals(inEnglish, english.money(euros));
    }

    @Test
    void aShareHasOneDecimalAtMost() {
        assertEquals(written("19,4_%"), french.percent(70 / 360.0));
        assertEquals("19.4%", english.percent(70 / 360.0));
        assertEquals(written("25_%"), french.percent(0.25));
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018, 2018",
        "2023-06, juin 2023, June 2023",
        "2024-05-22, 22~mai 2024, 22~May 2024",
        "2023-08-01, 1er~août 2023, 1~August 2023"
    })
    void aDateIsAsPreciseAsItIsKnown(String iso, String inFrench, String inEnglish) {
        assertEquals(written(inFrench), french.date(iso));
        assertEquals(written(inEnglish), english.date(iso));
    }

    @Test
    void anyOtherLanguageIsWrittenAsEnglish() {
        assertEquals(english.money(2_500_000_000L), Formats.in(Locale.GERMANY).money(2_500_000_000L));
    }

    private static String written(String text) {
        return text.replace('_', '\u202F').replace('~', '\u00A0');
    }
}
