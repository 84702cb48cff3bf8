package hexagonia.ui.task;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work done on a thread of its own, its answer taken on the JavaFX thread. The program does not wait for it to end.
public final class Elsewhere {
    private Elsewhere() {}

    /// Does this on a thread of that name; what it throws goes to whoever answers for what nothing caught.
    public static <T> void run(String name, Supplier<T> work, Consumer<T> then) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
            T answer = work.get();
            Later.run(() -> then.accept(answer));
        });
    }
}
