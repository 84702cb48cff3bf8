package hexagonia.ui.failure;

import hexagonia.text.Messages;
import hexagonia.ui.figure.FailurePlace;
import hexagonia.ui.state.Session;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The place of a view in the window. Where the view cannot be made, or throws when it is told findings, the failure is
/// said in its stead; the view is made anew when it is next to be shown. Nothing outside the place suffers.
public final class Slot extends StackPane implements FailurePlace {
    /// A view: what is seen of it, how it takes the keyboard, and how it lets go of what is not the session's.
    public record Page(Node node, Runnable focus, Runnable dispose) {
        /// What a view shows of itself.
        public static <V extends Node & View> Page of(V view) {
            return new Page(view, view::focus, view::dispose);
        }
    }

    private final Session session;
    private final Messages words;
    private final Function<Session, Page> make;
    private Optional<Session> part = Optional.empty();
    private Optional<Page> page = Optional.empty();

    /// @param make makes the view, which listens through the session it is given
    public Slot(Session session, Messages words, Function<Session, Page> make) {
        this.session = session;
        this.words = words;
        this.make = make;
    }

    /// Makes the view where there is none, or where it failed.
    public void show() {
        if (page.isPresent()) {
            return;
        }
        Session listening = session.part(this::failed);
        part = Optional.of(listening);
        try {
            Page made = make.apply(listening);
            page = Optional.of(made);
            getChildren().setAll(made.node());
        } catch (RuntimeException | Error thrown) {
            failed(thrown);
        }
    }

    /// Puts the keyboard on the view, or on the way out of its failure.
    public void focus() {
        page.ifPresentOrElse(
                shown -> shown.focus().run(), () -> ((FailureNote) getChildren().getFirst()).focus());
    }

    /// Makes the view anew, with nothing kept of what was done in it alone.
    public void renew() {
        if (page.isPresent()) {
            dispose();
            show();
        }
    }

    /// Stops listening; to be called when the place is taken away.
    public void dispose() {
        page.ifPresent(shown -> shown.dispose().run());
        part.ifPresent(Session::close);
        page = Optional.empty();
    }

    private void failed(Throwable thrown) {
        dispose();
        getChildren().setAll(note(thrown));
    }

    @Override
    public Region note(Throwable thrown) {
        return new FailureNote(session, words, thrown);
    }
}
