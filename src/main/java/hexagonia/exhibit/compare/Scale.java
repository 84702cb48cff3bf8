package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.sheet.Value;
import hexagonia.text.Formats;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// The scale of rows of money, from 0 to the largest of all rows or, where `own`, of each; and how many decimals their
/// millions have: one where any of them needs it, so that commas stand under each other.
record Scale(Formats formats, long largest, int decimals, boolean own) {
    private static final long MILLION = 1_000_000;
    /// What would look like nothing has as many decimals as it takes.
    private static final long SMALL = 50_000;

    static Scale of(List<AlignedRow> rows, Formats formats, boolean own) {
        long[] all = rows.stream().flatMapToLong(Scale::euros).toArray();
        boolean broken = LongStream.of(all).anyMatch(e -> e % MILLION != 0);
        return new Scale(formats, LongStream.of(all).max().orElse(0), broken ? 1 : 0, own);
    }

    /// The scale that a row is drawn on.
    Scale of(AlignedRow row) {
        return own ? new Scale(formats, euros(row).max().orElse(0), decimals, true) : this;
    }

    private static LongStream euros(AlignedRow row) {
        return row.said().map(Scale::euros).flatMapToLong(OptionalLong::stream);
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
