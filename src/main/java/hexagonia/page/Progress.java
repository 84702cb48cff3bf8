package hexagonia.page;

/// Is told what long work is at.
public interface Progress {
    /// `what` is being done now; on the thread that does it.
    void at(String what);
}
