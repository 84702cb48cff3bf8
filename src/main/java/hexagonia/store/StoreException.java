package hexagonia.store;

/// A database cannot be read or written. `key` names the sentence for the user, `detail` fills it.
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String detail;

    StoreException(String key, String detail, Throwable cause) {
        super(key + ": " + detail, cause);
        this.key = key;
        this.detail = detail;
    }

    /// The key of the sentence that says what failed and what to do.
    public String key() {
        return key;
    }

    /// What fills the sentence: a file, or what SQLite said.
    public String detail() {
        return detail;
    }
}
