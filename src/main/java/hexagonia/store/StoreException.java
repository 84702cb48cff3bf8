package hexagonia.store;

import java.util.List;

/// A database cannot be read or written. `key` names the sentence for the user, `details` fill it.
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> details;

    StoreException(String key, String detail, Throwable cause) {
        this(key, List.of(String.valueOf(detail)), cause);
    }

    StoreException(String key, List<String> details, Throwable cause) {
        super(key + ": " + String.join(", ", details), cause);
        this.key = key;
        this.details = details;
    }

    /// The key of the sentence that says what failed and what to do.
    public String key() {
        return key;
    }

    /// What fills the sentence: a file, what SQLite said, or where an unknown word stands.
    public List<String> details() {
        return details;
    }

    /// The first of the details, which mostly is the only one.
    public String detail() {
        return details.getFirst();
    }
}
