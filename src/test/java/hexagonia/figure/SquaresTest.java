package hexagonia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SquaresTest {
    private static final Box ROOM = new Box(10, 20, 400, 250);

    private static void assertFill(List<Long> sizes, List<Box> boxes) {
        double total = sizes.stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < sizes.size(); i++) {
            Box box = boxes.get(i);
            assertEquals(400 * 250 * sizes.get(i) / total, box.width() * box.height(), 1e-6);
            assertTrue(ROOM.grown(1e-6).holds(box), box.toString());
            for (Box other : boxes.subList(0, i)) {
                assertFalse(box.grown(-1e-6).overlaps(other), box + " on " + other);
            }
        }
    }

    @Test
    void fillTheirRoomEachWithItsShare() {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<Long> sizes = LongStream.range(0, 1 + random.nextInt(30))
                    .map(_ -> 1 + random.nextInt(1000))
                    .boxed()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            assertFill(sizes, Squares.of(sizes, ROOM));
            for (int columns = 1; columns < 5; columns++) {
                assertFill(sizes, Squares.columns(sizes, columns, ROOM));
            }
        }
    }

    /// The example of the authors of the method: 6, 6, 4, 3, 2, 2, 1 in 6 × 4.
    @Test
    void areThoseOfTheirAuthors() {
        List<Box> boxes = Squares.of(List.of(6L, 6L, 4L, 3L, 2L, 2L, 1L), new Box(0, 0, 6, 4));
        assertEquals(new Box(0, 0, 3, 2), boxes.get(0));
        assertEquals(new Box(0, 2, 3, 2), boxes.get(1));
    }
}
