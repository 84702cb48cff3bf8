package hexagonia.exhibit.record;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Link;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import java.util.Optional;
import java.util.stream.Collectors;

/// A card as lines to agree on: each entry with its key and all that it declares.
final class CardLines {
    private final StringBuilder text = new StringBuilder();

    static String of(Card card) {
        CardLines lines = new CardLines();
        lines.add(
                0,
                "# " + card.record() + " " + card.kind() + " | " + card.what() + " | " + card.name() + " | "
                        + card.colour().orElse("-"));
        card.citation().ifPresent(c -> lines.add(0, "cited: " + c));
        card.sections().forEach(lines::section);
        return lines.text.append('\n').toString();
    }

    private void section(Card.Section section) {
        add(0, "== " + section.key() + " | " + section.title() + " | " + section.aside() + " | " + section.form());
        section.entries().forEach(this::entry);
        section.notes().forEach(note -> add(1, "* " + note));
    }

    private void entry(Entry entry) {
        String part = entry.part() == Card.Part.PLAIN ? "" : " " + entry.part();
        String tags = entry.tags().stream().map(t -> " [" + t.text() + "]").collect(Collectors.joining());
        String facts = entry.facts().stream().map(Fact::id).collect(Collectors.joining(" "));
        add(
                entry.depth() + 1,
                entry.key() + part + " | " + entry.label() + link(entry.link()) + " | " + said(entry.says()) + tags
                        + (facts.isEmpty() ? "" : " < " + facts));
        entry.notes()
                .forEach(note -> add(
                        entry.depth() + 2,
                        note.text() + note.target().map(t -> " -> " + t).orElse("")));
    }

    private static String link(Link link) {
        return link.target().map(t -> " -> " + t).orElse("") + (link.origin() == Origin.STATED ? "" : " " + link.why());
    }

    private static String said(Says says) {
        return switch (says) {
            case Says.Quantity q ->
                cell(q.cell()) + " {"
                        + (q.stages().isEmpty()
                                ? "-"
                                : q.stages().stream().sorted().map(Enum::name).collect(Collectors.joining("+")))
                        + ", "
                        + q.perimeter().orElse("-") + ", " + q.object() + "}";
            case Says.Words w -> cell(w.cell());
            case Says.Members m ->
                m.completeness() + " "
                        + m.members().stream().map(CardLines::member).collect(Collectors.joining(" ; "));
            case Says.Pictured _ -> "a picture";
        };
    }

    private static String member(Member member) {
        return member.id() + " " + cell(member.cell());
    }

    private static String cell(Cell cell) {
        String state = cell.state() == Cell.State.FILLED ? "" : cell.state() + " ";
        String brief = cell.brief().equals(cell.text()) ? "" : " / " + cell.brief();
        String ours = cell.origin() == Origin.STATED ? "" : " " + cell.origin();
        String why = cell.origin() == Origin.STATED && cell.state() == Cell.State.FILLED
                ? ""
                : cell.hint().map(h -> " (" + h + ")").orElse("");
        return state
                + cell.qualifier()
                + cell.text()
                + brief
                + ours
                + why
                + Optional.of(cell.bars())
                        .filter(b -> !b.isEmpty())
                        .map(b -> " bar " + b.getFirst().length())
                        .orElse("");
    }

    private void add(int depth, String line) {
        text.append("  ".repeat(depth)).append(line.replace("\n", " \\ ")).append('\n');
    }
}
