package hexagonia.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void textsFollowTheLanguageAndNumbersTheirSize() {
        assertEquals(List.of("eau", "école", "zéro"), sorted(List.of("zéro", "école", "eau"), false));
        assertEquals(List.of(9L, 10L, 100L), sorted(List.of(100L, 9L, 10L), false));
    }

    @Test
    void rowsWithoutAValueComeLastEitherWay() {
        assertEquals(Arrays.asList(1, 2, null), sorted(Arrays.asList(2, null, 1), false));
        assertEquals(Arrays.asList(2, 1, null), sorted(Arrays.asList(2, null, 1), true));
    }

    @Test
    void equalValuesShareARank() {
        Ranks ranks = Ranks.of(List.of("b", "a", "b"), row -> row, Locale.FRENCH);

        assertEquals(ranks.rank(0, false), ranks.rank(2, false));
        assertEquals(3, ranks.count());
    }

    private static <T extends Comparable<?>> List<T> sorted(List<T> rows, boolean descending) {
        Ranks ranks = Ranks.of(rows, row -> row, Locale.FRENCH);
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(i -> ranks.rank(i, descending)))
                .map(rows::get)
                .toList();
    }
}
