package hexagonia.store;

import hexagonia.model.PartialDate;
import hexagonia.model.Wording;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Where the rows of a strategy go. Model values become columns: a wording two, an empty value NULL, an enumerated
/// value its name in lower case, a flag 0 or 1.
@FunctionalInterface
interface Rows {
    /// Two NULL columns: a wording that is absent.
    Object NO_WORDING = new Object();

    /// Takes one row of `table`, its columns in their order.
    void row(String table, List<Object> columns) throws SQLException;

    /// Takes one row of `table`, by model values.
    default void into(String table, Object... values) throws SQLException {
        List<Object> columns = new ArrayList<>();
        for (Object value : values) {
            flatten(value, columns);
        }
        row(table, columns);
    }

    /// The two columns of a wording that may be absent.
    static Object wording(Optional<Wording> wording) {
        return wording.isPresent() ? wording.get() : NO_WORDING;
    }

    private static void flatten(Object value, List<Object> columns) {
        switch (value) {
            case null -> columns.add(null);
            case Wording w -> {
                columns.add(w.fr());
                columns.add(w.en());
            }
            case Optional<?> o -> flatten(o.orElse(null), columns);
            case OptionalLong o -> columns.add(o.isPresent() ? o.getAsLong() : null);
            case OptionalInt o -> columns.add(o.isPresent() ? o.getAsInt() : null);
            case OptionalDouble o -> columns.add(o.isPresent() ? o.getAsDouble() : null);
            case PartialDate d -> columns.add(d.iso());
            case Enum<?> e -> columns.add(e.name().toLowerCase(Locale.ROOT));
            case Boolean b -> columns.add(b ? 1 : 0);
            case Object o
            when o == NO_WORDING -> {
                columns.add(null);
                columns.add(null);
            }
            default -> columns.add(value);
        }
    }
}
