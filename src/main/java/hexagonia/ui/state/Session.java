package hexagonia.ui.state;

import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.History;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// The exploration under way: takes transitions, keeps the history, and tells its listeners the findings of each new
/// state. Views listen through a part of it, which answers for them when they fail. All methods belong to the JavaFX
/// thread.
public final class Session {
    private final Course course;
    private final Consumer<Throwable> handler;

    public Session(Explorer explorer, Exploration start) {
        this(explorer, History.of(start));
    }

    /// Goes on where a history stands.
    public Session(Explorer explorer, History history) {
        this(new Course(explorer, history), Session::escape);
    }

    private Session(Course course, Consumer<Throwable> handler) {
        this.course = course;
        this.handler = handler;
    }

    /// The same exploration for one view: what listeners of this part throw when they are told goes to `handler`, and
    /// they leave together.
    public Session part(Consumer<Throwable> handler) {
        return new Session(course, handler);
    }

    /// Has all listeners of this part leave.
    public void close() {
        course.listeners().removeIf(listener -> listener.part() == this);
    }

    public StrategyIndex index() {
        return explorer().index();
    }

    public Explorer explorer() {
        return course.explorer();
    }

    public History history() {
        return course.history();
    }

    public Exploration exploration() {
        return history().current();
    }

    public Findings findings() {
        return course.findings();
    }

    /// Changes the state; a transition that changes nothing tells nobody.
    public void send(Transition transition) {
        course.move(history().then(transition));
    }

    public void back() {
        course.move(history().back());
    }

    public void forward() {
        course.move(history().forward());
    }

    /// Stands at another step of the history.
    public void to(int step) {
        course.move(history().to(step));
    }

    /// Tells `listener` the findings now and after every change, until unsubscribed. The caller takes what it
    /// throws now, the handler of this part what it throws later.
    public Subscription listen(Consumer<Findings> listener) {
        Course.Listener told = new Course.Listener(this, listener);
        course.listeners().add(told);
        listener.accept(findings());
        return () -> course.listeners().remove(told);
    }

    /// Tells `listener` the findings only while `tab` is the tab shown, so that a hidden one computes nothing.
    public Subscription listen(String tab, Consumer<Findings> listener) {
        return listen(told -> {
            if (told.exploration().view().tab().equals(tab)) {
                listener.accept(told);
            }
        });
    }

    /// Has `witness` told of every failure that is said in the window, and nobody else.
    public void onFailure(Consumer<Throwable> witness) {
        course.witnessed(witness);
    }

    /// A failure was said.
    public void said(Throwable failure) {
        course.witness().accept(failure);
    }

    /// Takes what a listener of this part threw.
    void failed(Throwable thrown) {
        handler.accept(thrown);
    }

    /// To whoever answers for what nothing caught on this thread.
    private static void escape(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }
}
