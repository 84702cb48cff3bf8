package hexagonia.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void aLinearScaleGoesThereAndBack() {
        var scale = Scale.linear(0, 560, 100, 240);
        assertEquals(100, scale.at(0));
        assertEquals(240, scale.at(560));
        assertEquals(360, scale.invert(scale.at(360)), 1e-9);
    }

    @Test
    void ticksAreRoundAndWithinTheScale() {
        assertEquals(
                List.of(0.0, 100.0, 200.0, 300.0, 400.0, 500.0),
                Scale.linear(0, 560, 0, 1).ticks(5));
        assertEquals(
                List.of(2023.0, 2024.0, 2025.0),
                Scale.linear(2022.5, 2025.5, 0, 1).ticks(3));
    }

    @Test
    void theAreaOfADiscIsProportionalToItsValue() {
        var scale = Scale.area(1.36);
        assertEquals(4, Math.pow(scale.at(80), 2) / Math.pow(scale.at(20), 2), 1e-9);
        assertEquals(75, scale.invert(scale.at(75)), 1e-9);
    }
}
