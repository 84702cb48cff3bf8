package hexagonia.explore.rows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@WithoutWindow
class RowsTest {
    private final List<Row> all = Strategies.bundled().amounts().stream()
            .limit(8)
            .<Row>map(a -> new Row.OfFact(Strategies.bundled().amounts().indexOf(a), a))
            .toList();

    @Test
    void areThoseOfTheSetInTheOrderOfTheData() {
        assertEquals(List.of(all.get(1), all.get(4), all.get(7)), Rows.of(all, set(7, 1, 4)));
    }

    @Test
    void byRankStayInTheirOrderWhereTheRankIsTheSame() {
        Rows byParity = Rows.of(all, set(0, 1, 2, 3, 4)).ranked(row -> row % 2 == 0 ? 1 : 0, 2);

        assertArrayEquals(new int[] {1, 3, 0, 2, 4}, byParity.ordinals().toArray());
        assertArrayEquals(
                new int[] {4, 3, 2, 1, 0},
                byParity.ranked(row -> 4 - row, 5).ordinals().toArray());
    }

    @Test
    void leaveOutWhatIsNotWantedAndKeepTheirOrder() {
        Rows rows = Rows.of(all, set(0, 1, 2, 3)).ranked(row -> 3 - row, 4);

        assertArrayEquals(
                new int[] {3, 1}, rows.only(row -> row % 2 == 1).ordinals().toArray());
    }

    @Test
    void knowHowManyAndWhereRowsOfASetStand() {
        Rows rows = Rows.of(all, set(0, 1, 2, 3)).ranked(row -> 3 - row, 4);

        assertEquals(2, rows.countIn(set(1, 3, 6)));
        assertArrayEquals(new int[] {0, 2}, rows.positionsOf(set(1, 3, 6)));
    }

    @Test
    void areThoseOfOthersOnlyInTheSameOrder() {
        Rows rows = Rows.of(all, set(0, 1));

        assertEquals(rows, Rows.of(all, set(1, 0)));
        assertNotEquals(rows, rows.ranked(row -> 1 - row, 2));
        assertNotEquals(rows, Rows.none());
    }

    private static BitSet set(int... rows) {
        BitSet set = new BitSet();
        IntStream.of(rows).forEach(set::set);
        return set;
    }
}
