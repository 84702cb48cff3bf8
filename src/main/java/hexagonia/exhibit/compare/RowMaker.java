package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Meaning;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words the rows of a comparison: what each record says, and how it stands to the reference.
///
/// @param perimeter the one looked at
/// @param reference the place of the reference among the records; -1 where there is none
record RowMaker(
        Labels labels, String perimeter, List<String> records, int reference, Scale scale, Ways ways, Showing showing) {
    /// What stands where a list ends before others do.
    private static final String NOTHING_MORE = "\u00A0";

    /// The rows that one is shown as: one, and on paper others after it where lists are long.
    List<CompareRow> rows(AlignedRow row) {
        Sharing sharing = Sharing.of(row, labels, records.size(), ways, showing);
        int parts = row.said()
                .mapToInt(e -> e.says() instanceof Says.Members m ? sharing.parts(m) : 1)
                .max()
                .orElse(1);
        return IntStream.range(0, parts)
                .mapToObj(part -> row(row, part, sharing))
                .toList();
    }

    private CompareRow row(AlignedRow row, int part, Sharing sharing) {
        List<Cell> cells = IntStream.range(0, records.size())
                .mapToObj(i -> part == 0 || goesOn(row, i, part, sharing)
                        ? cell(row, i, part, sharing)
                        : Cell.of(Cell.State.FILLED, NOTHING_MORE))
                .toList();
        boolean ours = ours(row);
        boolean first = part == 0;
        return new CompareRow(
                first ? row.key() : row.key() + "/" + part,
                false,
                first ? label(row, sharing, ours) : Cell.of(labels.messages().get("compare.continued", title(row))),
                ours ? cells.stream().map(c -> c.from(Origin.STATED)).toList() : cells,
                Alike.traits(row),
                first ? row.facts() : List.of(),
                first ? formula(row) : "");
    }

    private static boolean goesOn(AlignedRow row, int record, int part, Sharing sharing) {
        return row.entries()
                .get(record)
                .filter(e -> e.says() instanceof Says.Members m && part < sharing.parts(m))
                .isPresent();
    }

    private Cell label(AlignedRow row, Sharing sharing, boolean ours) {
        Cell titled = Cell.of(title(row)).under(sharing.words().orElseGet(() -> stages(row)));
        Cell label =
                sharing.isCut(row) || ways.opened().filter(row.key()::equals).isPresent()
                        ? titled.to(opening(row))
                        : titled;
        return ours
                ? label.from(Origin.COMPUTED)
                        .hint(row.said()
                                .flatMap(e -> quantity(e).stream())
                                .flatMap(q -> q.cell().hint().stream())
                                .findFirst()
                                .orElse(""))
                : label;
    }

    private Meaning opening(AlignedRow row) {
        boolean opened = ways.opened().filter(row.key()::equals).isPresent();
        return new Meaning.Way(
                labels.messages().get(opened ? "compare.close" : "compare.open", title(row)), ways.opening(row.key()));
    }

    /// What a row is about: in words of its own, else as its entries say it.
    String title(AlignedRow row) {
        String key = "compare.row." + row.key().substring(row.key().indexOf('/') + 1);
        if (row.key().equals("title/share")) {
            return whole(row)
                    .map(w -> labels.messages()
                            .get("compare.row.share-of", labels.formats().millions(w)))
                    .orElseGet(() -> labels.messages().get(key));
        }
        return labels.messages().has(key)
                ? labels.messages().get(key)
                : row.said().map(Entry::label).findFirst().orElse("");
    }

    /// What all the amounts of a row are parts of, where that is one.
    private Optional<Long> whole(AlignedRow row) {
        List<Long> wholes = wholes(row.facts());
        return wholes.size() == 1 ? Optional.of(wholes.getFirst()) : Optional.empty();
    }

    /// The wholes that amounts are parts of, in euros.
    private List<Long> wholes(List<Fact> amounts) {
        return amounts.stream()
                .filter(Amount.class::isInstance)
                .flatMap(a -> ((Amount) a).partOf().flatMap(labels.index()::maybeAmount).stream())
                .distinct()
                .map(a -> a.euros().orElse(0))
                .toList();
    }

    /// The stages of a row of money; its perimeters too, where it is the one that a reader takes to be of that looked
    /// at and is not.
    private String stages(AlignedRow row) {
        boolean money = row.said().anyMatch(e -> Scale.euros(e).isPresent());
        if (!money) {
            return "";
        }
        String stages = row.facts().stream()
                .filter(Amount.class::isInstance)
                .flatMap(a -> ((Amount) a).stage().stream())
                .map(s -> labels.messages().of("stage", s))
                .distinct()
                .collect(Collectors.joining(" + "));
        List<String> within = row.said()
                .filter(e -> Scale.euros(e).isPresent())
                .flatMap(e -> quantity(e).stream())
                .flatMap(q -> q.perimeter().stream())
                .distinct()
                .toList();
        boolean other = row.key().equals(AlignedRow.AMOUNT) && !within.equals(List.of(perimeter));
        String names = within.stream()
                .map(id -> labels.index().perimeter(id).name().in(labels.locale()))
                .collect(Collectors.joining(" + "));
        return other ? labels.messages().get("compare.relative", stages, names) : stages;
    }

    /// Whether all that is said in a row is worked out by us, so that the row is marked and not each cell.
    private static boolean ours(AlignedRow row) {
        return row.said().anyMatch(e -> origin(e) == Origin.COMPUTED)
                && row.said()
                        .allMatch(e -> origin(e) == Origin.COMPUTED || row.key().equals(AlignedRow.TOGETHER));
    }

    private static Origin origin(Entry entry) {
        return quantity(entry).map(q -> q.cell().origin()).orElse(Origin.STATED);
    }

    private static Optional<Says.Quantity> quantity(Entry entry) {
        return entry.says() instanceof Says.Quantity q ? Optional.of(q) : Optional.empty();
    }

    private Optional<Entry> compared(AlignedRow row, int record) {
        return reference < 0 || reference == record
                ? Optional.empty()
                : row.entries().get(reference);
    }

    private Cell cell(AlignedRow row, int record, int part, Sharing sharing) {
        Optional<Entry> said = row.entries().get(record);
        if (said.isEmpty()) {
            return missing(row, records.get(record));
        }
        Entry entry = said.get();
        Optional<Entry> other = compared(row, record);
        Cell cell = switch (entry.says()) {
            case Says.Quantity q -> number(row, entry, q, other.flatMap(RowMaker::quantity));
            case Says.Words w -> words(w.cell());
            case Says.Members m -> sharing.cell(m, labels.brief(records.get(record)), part, opening(row));
            case Says.Pictured _ -> Cell.EMPTY;
        };
        Cell leading = Claims.opening(cell, entry, records.get(record));
        boolean same = quantity(entry).isEmpty()
                && leading.state().says()
                && other.filter(o -> Alike.are(entry, o)).isPresent();
        return explained(same ? Difference.same(leading) : leading);
    }

    /// What is empty says why, and what nobody says is said in the same words, whoever made it.
    private Cell explained(Cell cell) {
        if (cell.state() == Cell.State.FILLED) {
            return cell;
        }
        String why = labels.messages().of("compare.why", cell.state());
        return switch (cell.state()) {
            case OPEN -> cell.hint(cell.hint().map(h -> why + "\n" + h).orElse(why));
            case UNDISCLOSED -> {
                Cell words = undisclosed().hint(cell.hint().orElse(why));
                yield cell.target().map(words::to).orElse(words);
            }
            case FILLED, UNNAMED, NONE, NOT_APPLICABLE, SAME -> cell.hint().isPresent() ? cell : cell.hint(why);
        };
    }

    private boolean isNarrow() {
        return records.size() >= Sharing.NARROW;
    }

    /// Words as narrow columns have room for; what is counted or cited and not named says as what.
    private Cell words(Cell cell) {
        if (cell.state() == Cell.State.UNNAMED) {
            return cell.under(cell.hint().orElse(""));
        }
        return !isNarrow() || cell.brief().equals(cell.text())
                ? cell
                : new Cell(
                        cell.state(),
                        cell.qualifier(),
                        cell.brief(),
                        cell.brief(),
                        cell.under(),
                        cell.mentions(),
                        cell.value(),
                        cell.origin(),
                        cell.bars(),
                        cell.target(),
                        Optional.of(cell.text() + cell.hint().map(h -> "\n" + h).orElse("")));
    }

    private Cell number(AlignedRow row, Entry entry, Says.Quantity said, Optional<Says.Quantity> other) {
        OptionalLong euros = Scale.euros(entry);
        Cell cell = said.cell();
        if (euros.isPresent()) {
            cell = Cell.of(scale.millions(euros.getAsLong()), cell.value().orElseThrow())
                    .qualified(cell.qualifier())
                    .from(cell.origin())
                    .hint(cell.hint().orElse(""))
                    .bars(scale.draws(entry) ? bars(entry, euros.getAsLong()) : List.of());
        } else if (cell.text().contains("%")) {
            cell = Cell.of(share(row, entry, cell), cell.value().orElseThrow())
                    .qualified(cell.qualifier())
                    .from(cell.origin())
                    .hint(cell.text());
        }
        String named = entry.notes().stream().map(n -> n.text()).collect(Collectors.joining("\n"));
        var decimals = new RowDecimals(row, reference);
        Optional<Difference> difference = other.flatMap(o -> Difference.of(said, o, scale, decimals, labels));
        String why = difference.map(Difference::why).orElse("");
        String hint = Stream.of(named, cell.hint().orElse(""), why)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n"));
        return cell.under(difference.map(Difference::text).orElse("")).hint(hint);
    }

    /// A share; of which whole, where those of a row are of several.
    private String share(AlignedRow row, Entry entry, Cell said) {
        List<Long> own = wholes(entry.facts());
        String share = new RowDecimals(row, reference).share(said, labels.formats());
        return own.size() == 1 && wholes(row.facts()).size() > 1
                ? labels.messages()
                        .get("compare.share.of", share, labels.formats().millions(own.getFirst()))
                : share;
    }

    /// A bar for the amount; for a sum one for each part.
    private List<Bar> bars(Entry entry, long euros) {
        List<Amount> parts = entry.facts().stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .filter(a -> a.euros().isPresent())
                .toList();
        long sum = parts.stream().mapToLong(a -> a.euros().getAsLong()).sum();
        return sum == euros && parts.size() == 2
                ? List.of(bar(parts.getFirst(), Bar.Fill.SOLID), bar(parts.getLast(), Bar.Fill.SECOND))
                : List.of(new Bar(scale.length(euros), Bar.Fill.SOLID));
    }

    private Bar bar(Amount part, Bar.Fill fill) {
        return new Bar(scale.length(part.euros().getAsLong()), fill);
    }

    /// Where a card has no such entry: it does not apply, or no document says it.
    private Cell missing(AlignedRow row, String record) {
        return Group.isLookedFor(row.key(), labels.index().entity(record).kind())
                ? undisclosed().hint(labels.messages().get("compare.missing"))
                : Cell.EMPTY.hint(labels.messages().get("compare.not-applicable"));
    }

    private Cell undisclosed() {
        String brief = labels.messages().get("amount.undisclosed-brief");
        String words = showing.isPaper() ? brief : labels.messages().get("amount.undisclosed");
        return Cell.of(Cell.State.UNDISCLOSED, words).brief(brief);
    }

    /// How the sums of a row are made, in the order of the records.
    private static String formula(AlignedRow row) {
        return row.said()
                .filter(e -> origin(e) == Origin.COMPUTED && Scale.euros(e).isPresent())
                .map(Entry::formula)
                .filter(f -> !f.isEmpty())
                .collect(Collectors.joining(" ; "));
    }
}
