package hexagonia.ui.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/// Things that are made on the JavaFX thread, read once from another: some at a time, so that the window stays quick
/// meanwhile. Reading ends with a [CancellationException] once it is called off.
public final class Fetched<T> implements Iterable<T> {
    private static final int AT_ONCE = 200;

    private final Iterable<T> things;
    private final AtomicBoolean off;
    private final IntConsumer progress;

    /// @param off set when nobody wants the rest any more
    /// @param progress told on the JavaFX thread how many things were made
    public Fetched(Iterable<T> things, AtomicBoolean off, IntConsumer progress) {
        this.things = things;
        this.off = off;
        this.progress = progress;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private final Deque<T> ready = new ArrayDeque<>();
            private Iterator<T> made;
            private int count;

            @Override
            public boolean hasNext() {
                if (ready.isEmpty()) {
                    ready.addAll(fetch());
                }
                return !ready.isEmpty();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return ready.pop();
            }

            private List<T> fetch() {
                if (off.get()) {
                    throw new CancellationException();
                }
                CompletableFuture<List<T>> next = new CompletableFuture<>();
                Later.run(() -> {
                    try {
                        next.complete(make());
                    } catch (RuntimeException | Error failed) {
                        next.completeExceptionally(failed);
                    }
                });
                return next.join();
            }

            private List<T> make() {
                if (made == null) {
                    made = things.iterator();
                }
                List<T> some = new ArrayList<>(AT_ONCE);
                while (some.size() < AT_ONCE && made.hasNext()) {
                    some.add(made.next());
                }
                count += some.size();
                progress.accept(count);
                return some;
            }
        };
    }
}
