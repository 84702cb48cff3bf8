package hexagonia.cli;

import hexagonia.text.Messages;
import java.util.List;

/// A request that cannot be met. The words stand under `key`, filled with `arguments`.
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    public Refusal(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// The sentence for the user.
    public String in(Messages messages) {
        return messages.get(key, arguments.toArray());
    }
}
