package hexagonia.source;

import hexagonia.model.Violation;
import java.util.List;

/// The files of a strategy cannot be used; `violations` says which file, which record, and why.
public final class DataFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    DataFileException(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
