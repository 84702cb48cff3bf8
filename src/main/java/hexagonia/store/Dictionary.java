package hexagonia.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What each table and column of the database means, in both languages. It stands in the database too, as the table
/// `dictionary`, for those who open the file with another program.
final class Dictionary {
    /// A table, one of its columns, or nothing for the table as a whole, and what it holds.
    record Entry(String table, String column, String fr, String en) {}

    private Dictionary() {}

    /// The entries, each table before its columns.
    static List<Entry> entries() {
        try (InputStream in = Dictionary.class.getResourceAsStream("dictionary.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Entry(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
