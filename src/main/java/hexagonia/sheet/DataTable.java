package hexagonia.sheet;

import java.util.List;
import java.util.Optional;

/// A table as files and the clipboard take it: values by themselves, nothing worded for the eye. Texts have ordinary
/// spaces and no line breaks; what has no value is empty. `size` is how many rows there are; each is made when it is
/// asked for, on the thread of what it is made from.
public record DataTable(String id, String title, List<Head> heads, int size, Iterable<List<Optional<Value>>> rows) {
    public DataTable {
        heads = List.copyOf(heads);
    }

    /// The head of a column: the name that programs know it by, its title with its unit, what it holds.
    public record Head(String id, String title, Type type) {
        /// A column under the name of a column on screen.
        static Head of(String id, String title, Type type) {
            return new Head(id.replace('-', '_'), Plain.of(title), type);
        }
    }

    /// What a column holds.
    public enum Type {
        NUMBER,
        /// Words, or dates as precise as they are known.
        TEXT,
        /// Values of several kinds.
        MIXED
    }

    /// A table of rows that are all there.
    public static DataTable of(String id, String title, List<Head> heads, List<List<Optional<Value>>> rows) {
        return new DataTable(id, title, heads, rows.size(), rows);
    }

    /// The place of a column; -1 where there is none of that name.
    public int column(String id) {
        return heads.stream().map(Head::id).toList().indexOf(id);
    }
}
