package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.sheet.Value;
import hexagonia.text.Formats;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// The scale of rows of money, from 0 to the largest of all rows or, where `own`, of each; and how many decimals their
/// millions have: one where any of them needs it, so that commas stand under each other. Only amounts `within` one
/// perimeter have a length: others are unlike them, and stand as numbers.
record Scale(Formats formats, String within, long largest, int decimals, boolean own) {
    private static final long MILLION = 1_000_000;
    /// What would look like nothing has as many decimals as it takes.
    private static final long SMALL = 50_000;

    /// The scale of rows within the perimeter looked at, else within that of all their money, if it is one.
    static Scale of(List<AlignedRow> rows, Formats formats, String perimeter, boolean own) {
        List<String> found = rows.stream()
                .flatMap(AlignedRow::said)
                .filter(e -> euros(e).isPresent())
                .flatMap(e -> perimeter(e).stream())
                .distinct()
                .toList();
        String within = found.size() == 1 ? found.getFirst() : perimeter;
        Scale none = new Scale(formats, within, 0, 0, own);
        boolean broken = rows.stream()
                .flatMap(AlignedRow::said)
                .map(Scale::euros)
                .flatMapToLong(OptionalLong::stream)
                .anyMatch(e -> e % MILLION != 0);
        long largest = rows.stream().flatMapToLong(none::lengths).max().orElse(0);
        return new Scale(formats, within, largest, broken ? 1 : 0, own);
    }

    /// The scale that a row is drawn on.
    Scale of(AlignedRow row) {
        return own ? new Scale(formats, within, lengths(row).max().orElse(0), decimals, true) : this;
    }

    /// Whether what an entry says has a length.
    boolean draws(Entry entry) {
        return perimeter(entry).map(within::equals).orElse(true);
    }

    private LongStream lengths(AlignedRow row) {
        return row.said().filter(this::draws).map(Scale::euros).flatMapToLong(OptionalLong::stream);
    }

    private static Optional<String> perimeter(Entry entry) {
        return entry.says() instanceof Says.Quantity q ? q.perimeter() : Optional.empty();
    }

    /// The euros that an entry says; nothing where it is no money or not known.
    static OptionalLong euros(Entry entry) {
        return entry.says() instanceof Says.Quantity q
                        && q.cell().value().orElse(null) instanceof Value.Number(double number, String unit)
                        && unit.equals("EUR")
                ? OptionalLong.of(Math.round(number))
                : OptionalLong.empty();
    }

    String millions(long euros) {
        return euros != 0 && Math.abs(euros) < SMALL ? formats.millions(euros) : formats.millions(euros, decimals);
    }

    double length(long euros) {
        return largest == 0 ? 0 : (double) euros / largest;
    }
}
