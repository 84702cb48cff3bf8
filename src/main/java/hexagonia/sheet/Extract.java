package hexagonia.sheet;

import java.util.List;

/// What a file of a table holds: its rows, what each of them rests on, and what the table is, under a
/// title for where that stands alone.
public record Extract(DataTable rows, DataTable sources, String title, List<About> about) {
    public Extract {
        about = List.copyOf(about);
    }

    /// Something said of the whole: the name that programs know it by, what it is called, what it is.
    public record About(String id, String label, Value value) {}
}
