package hexagonia.cli;

import hexagonia.model.Violation;
import hexagonia.text.Messages;
import hexagonia.wording.Breaches;
import java.util.List;

/// A request that cannot be met. The words stand under `key`, filled with `arguments`.
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;
    private final transient List<Violation> broken;

    public Refusal(String key, String... arguments) {
        this(key, List.of(arguments), List.of());
    }

    private Refusal(String key, List<String> arguments, List<Violation> broken) {
        super(key + " " + arguments + " " + broken);
        this.key = key;
        this.arguments = arguments;
        this.broken = broken;
    }

    /// A database whose figures would be false.
    public static Refusal of(String database, List<Violation> broken) {
        return new Refusal("store.false", List.of(database), List.copyOf(broken));
    }

    /// The sentence for the user.
    public String in(Messages messages) {
        return broken.isEmpty()
                ? messages.get(key, arguments.toArray())
                : messages.get(
                        key, arguments.getFirst(), Breaches.line(broken.getFirst(), messages), broken.size() - 1);
    }
}
