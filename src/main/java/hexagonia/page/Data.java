package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Look;
import hexagonia.figure.Figure;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Plain;
import hexagonia.sheet.Sheet;
import hexagonia.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a content shows, as rows of texts with ordinary spaces: the table of a picture, the cells of a sheet, the
/// entries of a card.
final class Data {
    private Data() {}

    static List<List<String>> of(Content content, Messages messages) {
        return rows(content.body(), messages)
                .map(row -> row.stream().map(Plain::of).toList())
                .toList();
    }

    private static Stream<List<String>> rows(Body body, Messages messages) {
        return switch (body) {
            case Body.Drawn drawn -> {
                Figure.Twin twin = drawn.plate()
                        .at(800, 600, Look.paper(Map.of()))
                        .figure()
                        .twin();
                yield Stream.concat(Stream.of(twin.headings()), twin.rows().stream());
            }
            case Body.Tabled tabled -> rows(tabled.sheet());
            case Body.Carded carded -> rows(carded.card(), messages);
            case Body.Several several ->
                several.parts().stream().flatMap(part -> rows(part.content().body(), messages));
        };
    }

    private static <R> Stream<List<String>> rows(Sheet<R> sheet) {
        List<String> headings = sheet.columns().stream().map(c -> c.heading()).toList();
        Stream<List<String>> cells = sheet.rows().stream()
                .map(row -> sheet.columns().stream()
                        .map(c -> plain(c.cell().apply(row)))
                        .toList());
        return Stream.concat(Stream.of(headings), cells);
    }

    private static Stream<List<String>> rows(Card card, Messages messages) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("section", "label", "value", "tags", "origin")
                .map(key -> messages.get("paper.data." + key))
                .toList());
        card.sections()
                .forEach(section -> section.entries().stream()
                        .filter(e -> !(e.says() instanceof Says.Pictured))
                        .forEach(entry -> {
                            List<Cell> cells = cells(entry.says());
                            rows.add(List.of(
                                    section.title(),
                                    entry.label(),
                                    cells.stream().map(Data::plain).collect(Collectors.joining(" ; ")),
                                    entry.tags().stream().map(Card.Tag::text).collect(Collectors.joining(" ; ")),
                                    cells.stream()
                                            .map(cell -> mark(cell, messages))
                                            .distinct()
                                            .collect(Collectors.joining(" ; "))));
                        }));
        return rows.stream();
    }

    private static List<Cell> cells(Says says) {
        return switch (says) {
            case Says.Quantity quantity -> List.of(quantity.cell());
            case Says.Words words -> List.of(words.cell());
            case Says.Members members ->
                members.members().stream().map(Member::cell).toList();
            case Says.Pictured _ -> List.of();
        };
    }

    private static String mark(Cell cell, Messages messages) {
        return messages.get("paper.data." + cell.origin().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String plain(Cell cell) {
        String text = cell.state() == Cell.State.NOT_APPLICABLE ? "" : cell.alone();
        return Stream.of(text, cell.under()).filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
    }
}
