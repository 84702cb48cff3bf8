package hexagonia.ui.figure;

import hexagonia.ui.task.Later;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What stands in the place of a picture that cannot be made. It comes after the pulse in which the picture failed, and
/// goes once another attempt is made.
final class Instead {
    private final Region view;
    private final List<Node> children;
    private boolean needed;
    private Region note;

    /// @param children those of the view, among which the note stands
    Instead(Region view, List<Node> children) {
        this.view = view;
        this.children = children;
    }

    /// Whether the picture has failed.
    boolean isNeeded() {
        return needed;
    }

    /// Lets the picture be asked for again.
    void retry() {
        needed = false;
        if (note != null) {
            Region gone = note;
            note = null;
            Later.run(() -> children.remove(gone));
        }
    }

    /// Does the work unless the picture has failed already; where it throws, that is said instead.
    void attempt(Runnable work) {
        if (needed) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException | Error thrown) {
            failed(thrown);
        }
    }

    /// The least height of the picture, or else of the note.
    double least(FigureView.Source source, double width) {
        double[] least = new double[1];
        attempt(() -> least[0] = source.least(width));
        return note == null ? least[0] : note.prefHeight(width);
    }

    /// Gives the note the room of the picture.
    void place(double x, double y, double width, double height) {
        if (note != null) {
            note.resizeRelocate(x, y, width, height);
        }
    }

    private void failed(Throwable thrown) {
        needed = true;
        Later.run(() -> {
            if (needed && note == null) {
                place().ifPresentOrElse(place -> show(place.note(thrown)), () -> escape(thrown));
            }
        });
    }

    private Optional<FailurePlace> place() {
        Node up = view;
        while (up != null && !(up instanceof FailurePlace)) {
            up = up.getParent();
        }
        return Optional.ofNullable((FailurePlace) up);
    }

    private void show(Region made) {
        note = made;
        children.add(made);
        view.requestLayout();
    }

    /// A picture that stands in no place of a view has nobody else to say it.
    private static void escape(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }
}
