package hexagonia.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/// How much of the heap a task holds at most beyond what was held before it, as the collections on the way leave it.
final class Heap {
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private Heap() {}

    /// The most that `task` held, in megabytes.
    static long most(Runnable task) throws InterruptedException {
        System.gc();
        long before = held();
        long[] most = {before};
        Thread looking = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                System.gc();
                most[0] = Math.max(most[0], held());
            }
        });
        task.run();
        looking.interrupt();
        looking.join();
        return (most[0] - before) >> 20;
    }

    private static long held() {
        long held = 0;
        for (MemoryPoolMXBean pool : POOLS) {
            MemoryUsage left = pool.getCollectionUsage();
            held += left == null ? 0 : left.getUsed();
        }
        return held;
    }
}
