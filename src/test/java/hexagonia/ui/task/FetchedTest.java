package hexagonia.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.ui.figure.Fx;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FetchedTest {
    private final AtomicBoolean off = new AtomicBoolean();

    @BeforeAll
    static void start() throws Exception {
        Fx.run(() -> {});
    }

    @Test
    void readsAllThatIsMadeOnTheThreadOfTheWindowAndTellsHowFarItIs() {
        List<Integer> told = new ArrayList<>();
        Iterable<Integer> made = () -> IntStream.range(0, 1000)
                .peek(_ -> assertTrue(Platform.isFxApplicationThread()))
                .iterator();
        List<Integer> read = new ArrayList<>();
        new Fetched<>(made, off, told::add).forEach(read::add);
        assertEquals(IntStream.range(0, 1000).boxed().toList(), read);
        assertEquals(List.of(200, 400, 600, 800, 1000, 1000), told);
    }

    @Test
    void endsOnceItIsCalledOff() {
        Iterator<Integer> reading =
                new Fetched<>(() -> IntStream.iterate(0, i -> i + 1).iterator(), off, _ -> {}).iterator();
        reading.next();
        off.set(true);
        assertThrows(CancellationException.class, () -> {
            while (reading.hasNext()) {
                reading.next();
            }
        });
    }

    @Test
    void failsWhereTheMakingFails() {
        Iterable<Integer> broken = () -> {
            throw new IllegalStateException("broken");
        };
        assertThrows(CompletionException.class, new Fetched<>(broken, off, _ -> {}).iterator()::hasNext);
    }
}
