package hexagonia.ui.history;

import hexagonia.settings.Home;
import hexagonia.ui.task.Later;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// What the keeper has to say to the user: what could not be read or written, and where it went. Safe to use from
/// several threads.
final class Notes {
    private final ConcurrentLinkedQueue<Note> notes = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Note> refusal = new AtomicReference<>();
    private volatile Runnable noted;

    /// What a file tells; one that is damaged is set aside.
    <T> Optional<T> read(Path file, Function<String, Optional<T>> parse, Function<T, List<String>> leftOut) {
        try {
            Optional<String> text = Home.read(file);
            Optional<T> reading = text.flatMap(parse);
            if (text.isPresent() && reading.isEmpty()) {
                setAside(file, "keep.running-damaged");
            }
            reading.ifPresent(r -> ignored(leftOut.apply(r)));
            return reading;
        } catch (IOException unreadable) {
            note("keep.unreadable", file.toString());
            return Optional.empty();
        }
    }

    /// Has `noted` called, on the JavaFX thread, whenever there is something to say; at once if there is already.
    void listen(Runnable noted) {
        this.noted = noted;
        if (!notes.isEmpty()) {
            Later.run(noted);
        }
    }

    /// What there is to say, each once.
    List<Note> take() {
        List<Note> taken = new ArrayList<>();
        for (Note note = notes.poll(); note != null; note = notes.poll()) {
            taken.add(note);
        }
        return taken;
    }

    void setAside(Path file, String key) {
        try {
            note(key, Home.setAside(file).toString());
        } catch (IOException refused) {
            note("keep.unreadable", file.toString());
        }
    }

    void ignored(List<String> ignored) {
        if (!ignored.isEmpty()) {
            note("keep.ignored", ignored.size(), String.join(", ", ignored.subList(0, Math.min(4, ignored.size()))));
        }
    }

    /// Does what the user asked for; what keeps it from being done is said each time.
    void asked(Keeper.Work work) {
        attempt(work, true);
    }

    /// Does what nobody asked for; what keeps it from being done is said once, until a file is written again.
    void unasked(Keeper.Work work) {
        attempt(work, false);
    }

    private void attempt(Keeper.Work work, boolean asked) {
        try {
            work.run();
        } catch (IOException refused) {
            Note note = Note.refused(refused);
            if (refusal.getAndSet(note) == null || asked) {
                note(note);
            }
        }
    }

    /// Does work that writes a file: once it is done, files can be written, as far as is known.
    void written(Keeper.Work work) throws IOException {
        work.run();
        refusal.set(null);
    }

    /// What keeps files from being written now, as far as is known.
    Optional<Note> refusal() {
        return Optional.ofNullable(refusal.get());
    }

    void note(String key, Object... arguments) {
        note(Note.of(key, arguments));
    }

    private void note(Note note) {
        notes.add(note);
        Runnable listener = noted;
        if (listener != null) {
            Later.run(listener);
        }
    }
}
