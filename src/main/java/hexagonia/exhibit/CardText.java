package hexagonia.exhibit;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A card as plain text, as it is copied: one entry a line, hung by depth, marks and tags in brackets.
public final class CardText {
    private static final String INDENT = "  ";

    private CardText() {}

    public static String of(Card card) {
        Stream<String> head = Stream.of(card.what(), card.name());
        return Stream.concat(head, card.sections().stream().map(CardText::of)).collect(Collectors.joining("\n")) + "\n";
    }

    private static String of(Section section) {
        Stream<String> title = section.title().isEmpty()
                ? Stream.empty()
                : Stream.of("\n" + section.title() + (section.aside().isEmpty() ? "" : " (" + section.aside() + ")"));
        Stream<String> entries = section.entries().stream().flatMap(CardText::lines);
        return Stream.of(title, entries, section.notes().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Entry entry) {
        String label = entry.label() + mark(entry.link().origin());
        String said = said(entry.says());
        String tags = entry.tags().stream().map(t -> " [" + t.text() + "]").collect(Collectors.joining());
        String line = Stream.of(label, said).filter(s -> !s.isEmpty()).collect(Collectors.joining(" | ")) + tags;
        String indent = INDENT.repeat(entry.depth());
        return Stream.concat(
                line.isEmpty() ? Stream.empty() : Stream.of(indent + line),
                entry.notes().stream().map(Note::text).map(n -> indent + INDENT + n.replace("\n", " · ")));
    }

    private static String said(Says says) {
        return switch (says) {
            case Says.Quantity q -> said(q.cell());
            case Says.Words w -> said(w.cell());
            case Says.Members m ->
                m.members().stream().map(Member::cell).map(CardText::said).collect(Collectors.joining(" ; "));
            case Says.Pictured _ -> "";
        };
    }

    private static String said(Cell cell) {
        String said = Stream.of(cell.qualifier() + cell.text(), cell.under())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" | "));
        return said + mark(cell.origin());
    }

    private static String mark(Origin origin) {
        return switch (origin) {
            case STATED -> "";
            case COMPUTED -> " [c]";
            case INFERRED -> " [d]";
        };
    }
}
