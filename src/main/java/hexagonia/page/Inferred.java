package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Content;
import hexagonia.model.Basis;
import hexagonia.model.Event;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a page marks as inferred in its own words, beside the figures that its notes explain.
sealed interface Inferred {
    /// What a card or a picture marks.
    enum Words implements Inferred {
        /// A town or a region.
        PLACES,
        /// What a label or a name stands here by.
        LINKS,
        /// A day, a month or a year.
        DATES,
        /// Money that counts in a region by a seat.
        SEATS
    }

    /// What a table marks in the column of that heading, without heading in any that stands for a record.
    record InColumn(String heading) implements Inferred {}

    /// The columns that name places.
    Set<String> OF_PLACES = Set.of("city", "region", "department");

    /// How we come by it: `read` into the documents, `elsewhere` for places, which other sources give, `seat` for
    /// what counts by seats some of which are read, `either` where a table marks both.
    default String whence() {
        return switch (this) {
            case Words words ->
                switch (words) {
                    case PLACES -> "elsewhere";
                    case LINKS, DATES -> "read";
                    case SEATS -> "seat";
                };
            case InColumn(String heading) -> heading.isEmpty() ? "either" : "read";
        };
    }

    /// What a content marks, in the order of reading.
    static Set<Inferred> in(Content content) {
        Set<Inferred> found = new LinkedHashSet<>();
        switch (content.body()) {
            case Body.Carded(Card card) -> {
                for (Section section : card.sections()) {
                    section.entries().stream().filter(Inferred::isMarked).forEach(_ -> found.add(of(section)));
                }
            }
            case Body.Tabled(Sheet<?> sheet, List<Sheet<?>> more, var _) -> {
                found.addAll(inColumns(sheet));
                more.forEach(s -> found.addAll(inColumns(s)));
            }
            case Body.Drawn _ -> {
                if (content.sources().byDatum().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(f -> f instanceof Event e && e.basis() == Basis.INFERRED)) {
                    found.add(Words.DATES);
                }
            }
            case Body.Several _ -> {}
        }
        return found;
    }

    private static <R> Set<Inferred> inColumns(Sheet<R> sheet) {
        Set<Inferred> found = new LinkedHashSet<>();
        for (Column<R> column : SheetBands.shown(sheet)) {
            boolean marked = column.origin() == Origin.INFERRED
                    || sheet.rows().stream()
                            .anyMatch(row -> column.cell().apply(row).origin() == Origin.INFERRED);
            if (marked) {
                found.add(
                        OF_PLACES.contains(column.id())
                                ? Words.PLACES
                                : new InColumn(column.shape() == Column.Shape.EVEN ? "" : column.heading()));
            }
        }
        return found;
    }

    static Words of(Section section) {
        return switch (section.form()) {
            case TITLE -> Words.PLACES;
            case DATES -> Words.DATES;
            case WORDS, RUNNING, GUIDE, TREE, ROLES, COUNTS, QUOTES, BARS, CHIPS, PICTURE -> Words.LINKS;
        };
    }

    static boolean isMarked(Entry entry) {
        return entry.link().origin() == Origin.INFERRED || cells(entry).anyMatch(c -> c.origin() == Origin.INFERRED);
    }

    static Stream<Cell> cells(Entry entry) {
        return switch (entry.says()) {
            case Says.Words words -> Stream.of(words.cell());
            case Says.Members members -> members.members().stream().map(Card.Member::cell);
            case Says.Quantity _, Says.Pictured _ -> Stream.empty();
        };
    }
}
