package hexagonia.ui.history;

import hexagonia.text.Messages;
import java.util.List;

/// Something to be said in one sentence, by its key and what fills it, in whatever language is spoken then.
public record Note(String key, List<Object> arguments) {
    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, Object... arguments) {
        return new Note(key, List.of(arguments));
    }

    public String in(Messages words) {
        return words.get(key, arguments.toArray());
    }
}
