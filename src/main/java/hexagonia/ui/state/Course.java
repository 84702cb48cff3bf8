package hexagonia.ui.state;

import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.History;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where the exploration stands, and who is told of it, which all parts of a session share.
final class Course {
    /// Who is told, and the part of the session that answers for it.
    record Listener(Session part, Consumer<Findings> told) {}

    private final Explorer explorer;
    private final List<Listener> listeners = new ArrayList<>();
    private History history;
    private Findings findings;
    private Consumer<Throwable> witness = _ -> {};

    Course(Explorer explorer, History history) {
        this.explorer = explorer;
        this.history = history;
        this.findings = explorer.findings(history.current());
    }

    Explorer explorer() {
        return explorer;
    }

    History history() {
        return history;
    }

    Findings findings() {
        return findings;
    }

    Consumer<Throwable> witness() {
        return witness;
    }

    void witnessed(Consumer<Throwable> witness) {
        this.witness = witness;
    }

    List<Listener> listeners() {
        return listeners;
    }

    /// Stands at another history, and tells so. What a listener throws is its part's to say: the others are told all
    /// the same. Who left while others were told is told no more.
    void move(History next) {
        if (next == history) {
            return;
        }
        Findings found = explorer.findings(next.current());
        history = next;
        findings = found;
        for (Listener listener : List.copyOf(listeners)) {
            if (listeners.contains(listener)) {
                tell(listener);
            }
        }
    }

    private void tell(Listener listener) {
        try {
            listener.told().accept(findings);
        } catch (RuntimeException | Error thrown) {
            listener.part().failed(thrown);
        }
    }
}
