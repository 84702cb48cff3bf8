package hexagonia.cli;

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

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
