package hexagonia.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.model.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"2023, YEAR", "2023-06, MONTH", "2024-05-22, DAY", "2024-02-29, DAY"})
    void isAsPreciseAsItIsWritten(String iso, Precision precision) {
        assertEquals(precision, PartialDate.parse(iso).precision());
        assertEquals(iso, PartialDate.parse(iso).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23", "2023-13", "2023-00", "2023-02-29", "2023-04-31", "2023-6", "2023-06-01T00:00"})
    void refusesWhatIsNotInTheCalendar(String iso) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(iso));
    }

    @Test
    void isAfterAnotherOnlyAsFarAsBothArePrecise() {
        assertTrue(PartialDate.parse("2024-01").isAfter(PartialDate.parse("2023")));
        assertFalse(PartialDate.parse("2023-06").isAfter(PartialDate.parse("2023")));
        assertFalse(PartialDate.parse("2023").isAfter(PartialDate.parse("2023-06")));
        assertTrue(PartialDate.parse("2023-06-02").isAfter(PartialDate.parse("2023-06-01")));
    }
}
