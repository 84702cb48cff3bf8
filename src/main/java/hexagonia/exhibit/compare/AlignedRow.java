package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Entry;
import hexagonia.model.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What all records say under one key, in their order; nothing where one says nothing. `key` is `section/entry`.
record AlignedRow(Group group, String key, List<Optional<Entry>> entries) {
    /// The row of what an award and that of its companion make together.
    static final String TOGETHER = "money/together";
    /// The row of the companion's amount.
    static final String COMPANION = "money/companion";
    /// The row of the amount that stands for the record.
    static final String AMOUNT = "title/amount";

    AlignedRow {
        entries = List.copyOf(entries);
    }

    /// The entries that are there.
    Stream<Entry> said() {
        return entries.stream().flatMap(Optional::stream);
    }

    List<Fact> facts() {
        return said().flatMap(e -> e.facts().stream()).distinct().toList();
    }
}
