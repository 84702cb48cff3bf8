package hexagonia.ui.history;

import hexagonia.settings.Hindrance;
import hexagonia.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;

/// Something to be said in one sentence, by its key and what fills it, in whatever language is spoken then.
public record Note(String key, List<Object> arguments) {
    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, Object... arguments) {
        return new Note(key, List.of(arguments));
    }

    /// That nothing can be kept, and why: a system that forbids a folder names it and says no more.
    static Note refused(IOException why) {
        if (why instanceof AccessDeniedException denied) {
            return of("keep.denied", String.valueOf(denied.getFile()));
        }
        return switch (Hindrance.of(why).orElse(null)) {
            case FULL -> of("keep.full");
            case READ_ONLY -> of("keep.read-only");
            case null, default -> of("keep.refused", String.valueOf(why.getMessage()));
        };
    }

    public String in(Messages words) {
        return words.get(key, arguments.toArray());
    }
}
