package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Content;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// What a card marks as inferred in its own words, beside the figures that its notes explain.
enum Inferred {
    /// A town or a region.
    PLACES,
    /// What a label or a name stands here by.
    LINKS,
    /// A day, a month or a year.
    DATES;

    /// The kinds that a content marks.
    static Set<Inferred> in(Content content) {
        Set<Inferred> found = EnumSet.noneOf(Inferred.class);
        if (content.body() instanceof Body.Carded(Card card)) {
            for (Section section : card.sections()) {
                section.entries().stream().filter(Inferred::isMarked).forEach(_ -> found.add(of(section)));
            }
        }
        return found;
    }

    private static Inferred of(Section section) {
        return switch (section.form()) {
            case TITLE -> PLACES;
            case DATES -> DATES;
            case WORDS, RUNNING, GUIDE, TREE, ROLES, COUNTS, QUOTES, BARS, CHIPS, PICTURE -> LINKS;
        };
    }

    private static boolean isMarked(Entry entry) {
        Stream<Cell> cells = switch (entry.says()) {
            case Says.Words words -> Stream.of(words.cell());
            case Says.Members members -> members.members().stream().map(Card.Member::cell);
            case Says.Quantity _, Says.Pictured _ -> Stream.empty();
        };
        return entry.link().origin() == Origin.INFERRED || cells.anyMatch(c -> c.origin() == Origin.INFERRED);
    }
}
