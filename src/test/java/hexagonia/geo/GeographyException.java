package hexagonia.geo;

/// A file of outlines given by the user cannot be used. The message names file, feature and fault in English, for a
/// log; `problem`, `file`, `where` and `detail` let the interface say the same in its language.
public final class GeographyException extends Exception {
    private static final long serialVersionUID = 1L;

    /// What is wrong.
    public enum Problem {
        /// The file is missing or cannot be read.
        UNREADABLE,
        /// The file is not JSON; `where` is the line.
        NOT_JSON,
        /// The file is JSON, but not a collection of features with at least one.
        NO_FEATURES,
        /// A feature lacks the property named by `detail`.
        PROPERTY_MISSING,
        /// Two features have the code named by `detail`.
        CODE_TWICE,
        /// A feature is not a polygon or multipolygon of rings of at least four positions; `detail` is its type.
        NOT_A_POLYGON,
        /// A position is not a longitude and a latitude: `detail` is what stands there.
        NOT_A_POSITION
    }

    private final Problem problem;
    private final String file;
    private final String where;
    private final String detail;

    GeographyException(Problem problem, String file, String where, String detail, Throwable cause) {
        super(sentence(problem, file, where, detail), cause);
        this.problem = problem;
        this.file = file;
        this.where = where;
        this.detail = detail;
    }

    GeographyException(Problem problem, String file, String where, String detail) {
        this(problem, file, where, detail, null);
    }

    public Problem problem() {
        return problem;
    }

    /// The name of the file, without its folder.
    public String file() {
        return file;
    }

    /// The feature, by code or by rank from 1, or the line; may be empty.
    public String where() {
        return where;
    }

    /// What stands there; may be empty.
    public String detail() {
        return detail;
    }

    private static String sentence(Problem problem, String file, String where, String detail) {
        return switch (problem) {
            case UNREADABLE -> "%s cannot be read: %s".formatted(file, detail);
            case NOT_JSON -> "%s is not JSON (line %s)".formatted(file, where);
            case NO_FEATURES -> "%s holds no GeoJSON feature".formatted(file);
            case PROPERTY_MISSING -> "%s: feature %s has no property \"%s\"".formatted(file, where, detail);
            case CODE_TWICE -> "%s: two features have the code %s".formatted(file, detail);
            case NOT_A_POLYGON -> "%s: feature %s is not a polygon but %s".formatted(file, where, detail);
            case NOT_A_POSITION ->
                "%s: feature %s has %s where a longitude and a latitude are expected".formatted(file, where, detail);
        };
    }
}
