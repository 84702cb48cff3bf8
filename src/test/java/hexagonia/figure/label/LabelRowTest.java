package hexagonia.figure.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelRowTest {
    @Test
    void labelsWithRoomStayCentred() {
        assertArrayEquals(new double[] {45, 95}, apart(List.of(50.0, 100.0), 10, 0, 200), 1e-9);
    }

    @Test
    void labelsThatPushEachOtherShareTheShift() {
        assertArrayEquals(new double[] {39, 51}, apart(List.of(49.0, 51.0), 10, 0, 200), 1e-9);
    }

    @Test
    void labelsKeepWithinTheirEnds() {
        assertArrayEquals(new double[] {78, 90}, apart(List.of(95.0, 99.0), 10, 0, 100), 1e-9);
        assertArrayEquals(new double[] {5, 50}, apart(List.of(0.0, 55.0), 10, 5, 100), 1e-9);
    }

    @Test
    void labelsThatDoNotFitAreRefused() {
        assertTrue(
                LabelRow.apart(List.of(1.0, 2.0), List.of(10.0, 10.0), 2, 0, 21).isEmpty());
    }

    private static double[] apart(List<Double> centres, double width, double left, double right) {
        var widths = centres.stream().map(c -> width).toList();
        return LabelRow.apart(centres, widths, 2, left, right).orElseThrow();
    }
}
