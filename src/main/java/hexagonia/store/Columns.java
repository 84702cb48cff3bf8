package hexagonia.store;

import hexagonia.model.PartialDate;
import hexagonia.model.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// Typed access to the columns of the current row, by name.
record Columns(ResultSet row) {
    private static final String SEPARATOR = " | ";

    String text(String name) throws SQLException {
        return row.getString(name);
    }

    Optional<String> maybe(String name) throws SQLException {
        return Optional.ofNullable(row.getString(name));
    }

    Wording wording(String name) throws SQLException {
        return new Wording(row.getString(name), row.getString(name + "_en"));
    }

    Optional<Wording> maybeWording(String name) throws SQLException {
        return row.getString(name) == null ? Optional.empty() : Optional.of(wording(name));
    }

    Optional<PartialDate> date(String name) throws SQLException {
        return maybe(name).map(PartialDate::parse);
    }

    /// The value of a list that a word names.
    ///
    /// @throws StoreException if the list has no such name; it says where the word stands and what would be right
    <E extends Enum<E>> E one(Class<E> type, String name) throws SQLException, StoreException {
        String word = row.getString(name);
        List<E> list = List.of(type.getEnumConstants());
        Optional<E> named = list.stream()
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst();
        if (named.isEmpty()) {
            String table = row.getMetaData().getTableName(row.findColumn(name));
            String choices = list.stream()
                    .map(value -> value.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            throw new StoreException(
                    "store.word", List.of(table, row.getString(1), name, String.valueOf(word), choices), null);
        }
        return named.get();
    }

    <E extends Enum<E>> Optional<E> maybeOne(Class<E> type, String name) throws SQLException, StoreException {
        return row.getString(name) == null ? Optional.empty() : Optional.of(one(type, name));
    }

    boolean flag(String name) throws SQLException {
        return row.getInt(name) == 1;
    }

    int count(String name) throws SQLException {
        return row.getInt(name);
    }

    OptionalInt maybeCount(String name) throws SQLException {
        int value = row.getInt(name);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    OptionalLong whole(String name) throws SQLException {
        long value = row.getLong(name);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    OptionalDouble number(String name) throws SQLException {
        double value = row.getDouble(name);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    Optional<Double> boxed(String name) throws SQLException {
        double value = row.getDouble(name);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    List<String> texts(String name) throws SQLException {
        String joined = row.getString(name);
        return joined.isEmpty() ? List.of() : List.of(joined.split(" \\| "));
    }

    /// Several texts in one column, as [#texts] reads them back.
    static String join(List<String> texts) {
        return String.join(SEPARATOR, texts);
    }
}
