package hexagonia.ui.state;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.History;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// The exploration under way: takes transitions, keeps the history, and tells its listeners the findings of each new
/// state. All methods belong to the JavaFX thread.
public final class Session {
    private final Explorer explorer;
    private final List<Consumer<Findings>> listeners = new ArrayList<>();
    private History history;
    private Findings findings;

    public Session(Explorer explorer, Exploration start) {
        this(explorer, History.of(start));
    }

    /// Goes on where a history stands.
    public Session(Explorer explorer, History history) {
        this.explorer = explorer;
        this.history = history;
        this.findings = explorer.findings(history.current());
    }

    public StrategyIndex index() {
        return explorer.index();
    }

    public Explorer explorer() {
        return explorer;
    }

    public History history() {
        return history;
    }

    public Exploration exploration() {
        return history.current();
    }

    public Findings findings() {
        return findings;
    }

    /// Changes the state; a transition that changes nothing tells nobody.
    public void send(Transition transition) {
        move(history.then(transition));
    }

    public void back() {
        move(history.back());
    }

    public void forward() {
        move(history.forward());
    }

    /// Stands at another step of the history.
    public void to(int step) {
        move(history.to(step));
    }

    /// Tells `listener` the findings now and after every change, until unsubscribed.
    public Subscription listen(Consumer<Findings> listener) {
        listeners.add(listener);
        listener.accept(findings);
        return () -> listeners.remove(listener);
    }

    /// Tells `listener` the findings only while `tab` is the tab shown, so that a hidden one computes nothing.
    public Subscription listen(String tab, Consumer<Findings> listener) {
        return listen(told -> {
            if (told.exploration().view().tab().equals(tab)) {
                listener.accept(told);
            }
        });
    }

    private void move(History next) {
        if (next == history) {
            return;
        }
        history = next;
        findings = explorer.findings(history.current());
        List.copyOf(listeners).forEach(listener -> listener.accept(findings));
    }
}
