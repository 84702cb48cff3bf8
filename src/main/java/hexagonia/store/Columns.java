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

/// Typed access to the columns of the current row, by name. Nothing is converted: a value of another type than the
/// table declares is refused with where it stands and what would be right, since a table of a foreign database may
/// hold any.
record Columns(ResultSet row) {
    private static final String SEPARATOR = " | ";
    private static final int LONGEST_QUOTE = 60;

    /// A text that must be there.
    String text(String name) throws SQLException, StoreException {
        return maybe(name).orElseThrow(unfit("store.needs-text", name));
    }

    Optional<String> maybe(String name) throws SQLException, StoreException {
        return switch (row.getObject(name)) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            default -> throw unfit("store.needs-text", name).get();
        };
    }

    Wording wording(String name) throws SQLException, StoreException {
        return new Wording(text(name), text(name + "_en"));
    }

    /// A wording that may be absent, in both languages or in none.
    Optional<Wording> maybeWording(String name) throws SQLException, StoreException {
        boolean absent = maybe(name).isEmpty() && maybe(name + "_en").isEmpty();
        return absent ? Optional.empty() : Optional.of(wording(name));
    }

    Optional<PartialDate> date(String name) throws SQLException, StoreException {
        Optional<String> iso = maybe(name);
        try {
            return iso.map(PartialDate::parse);
        } catch (IllegalArgumentException senseless) {
            throw unfit("store.needs-date", name).get();
        }
    }

    /// A date that must be there.
    PartialDate dated(String name) throws SQLException, StoreException {
        return date(name).orElseThrow(unfit("store.needs-date", name));
    }

    /// The value of a list that a word names.
    ///
    /// @throws StoreException if the list has no such name; it says where the word stands and what would be right
    <E extends Enum<E>> E one(Class<E> type, String name) throws SQLException, StoreException {
        String word = maybe(name).orElse("");
        Optional<E> value = named(type, word);
        if (value.isEmpty()) {
            throw new StoreException(
                    "store.word", List.of(table(name), record(), name, brief(word), choices(type)), null);
        }
        return value.get();
    }

    /// The value of a list with this name, in lower case as the database writes it, or in capitals.
    static <E extends Enum<E>> Optional<E> named(Class<E> type, String word) {
        return List.of(type.getEnumConstants()).stream()
                .filter(value -> value.name().equals(word)
                        || value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /// The names of a list, as the database writes them.
    static String choices(Class<? extends Enum<?>> type) {
        return List.of(type.getEnumConstants()).stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    <E extends Enum<E>> Optional<E> maybeOne(Class<E> type, String name) throws SQLException, StoreException {
        return maybe(name).isEmpty() ? Optional.empty() : Optional.of(one(type, name));
    }

    boolean flag(String name) throws SQLException, StoreException {
        int value = maybeCount(name).orElse(-1);
        if (value != 0 && value != 1) {
            throw unfit("store.needs-flag", name).get();
        }
        return value == 1;
    }

    int count(String name) throws SQLException, StoreException {
        return maybeCount(name).orElseThrow(unfit("store.needs-whole", name));
    }

    OptionalInt maybeCount(String name) throws SQLException, StoreException {
        OptionalLong value = whole(name);
        if (value.isPresent() && value.getAsLong() != (int) value.getAsLong()) {
            throw unfit("store.needs-whole", name).get();
        }
        return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
    }

    OptionalLong whole(String name) throws SQLException, StoreException {
        return switch (row.getObject(name)) {
            case null -> OptionalLong.empty();
            case Integer value -> OptionalLong.of(value);
            case Long value -> OptionalLong.of(value);
            default -> throw unfit("store.needs-whole", name).get();
        };
    }

    /// A finite number.
    Optional<Double> boxed(String name) throws SQLException, StoreException {
        return switch (row.getObject(name)) {
            case null -> Optional.empty();
            case Number value when Double.isFinite(value.doubleValue()) -> Optional.of(value.doubleValue());
            default -> throw unfit("store.needs-number", name).get();
        };
    }

    OptionalDouble number(String name) throws SQLException, StoreException {
        return boxed(name).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    List<String> texts(String name) throws SQLException, StoreException {
        String joined = text(name);
        return joined.isEmpty() ? List.of() : List.of(joined.split(" \\| "));
    }

    /// Several texts in one column, as [#texts] reads them back.
    static String join(List<String> texts) {
        return String.join(SEPARATOR, texts);
    }

    /// The refusal of what stands in a column.
    private Unfit unfit(String key, String name) {
        return () -> {
            try {
                return new StoreException(key, List.of(table(name), record(), name, said(row.getObject(name))), null);
            } catch (SQLException gone) {
                return new StoreException("store.content", name, gone);
            }
        };
    }

    private String table(String name) throws SQLException {
        return row.getMetaData().getTableName(row.findColumn(name));
    }

    /// What to call the record of this row: what stands in its first column.
    private String record() throws SQLException {
        return row.getObject(1) instanceof String id ? id : said(row.getObject(1));
    }

    /// A value as a sentence quotes it.
    static String said(Object value) {
        return switch (value) {
            case null -> "NULL";
            case byte[] bytes -> "BLOB (" + bytes.length + ")";
            default -> brief(value.toString());
        };
    }

    private static String brief(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }

    /// Makes a refusal when one is needed.
    @FunctionalInterface
    private interface Unfit extends java.util.function.Supplier<StoreException> {}
}
