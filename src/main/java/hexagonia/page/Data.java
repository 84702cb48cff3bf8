package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.extract.Extractor;
import hexagonia.figure.Figure;
import hexagonia.sheet.Cell;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Plain;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a content shows, as rows of texts with ordinary spaces: the table of a picture, the cells of a sheet, the
/// entries of a card. A number stands alone in its column; its reserve, its unit and what is said with it stand beside
/// it.
record Data(Labels labels) {
    /// A column holds numbers where at least one in so many of its cells does.
    private static final int QUARTER = 4;

    List<List<String>> of(Content content) {
        return rows(content.body())
                .map(row -> row.stream().map(Plain::of).toList())
                .toList();
    }

    private Stream<List<String>> rows(Body body) {
        return switch (body) {
            case Body.Drawn drawn ->
                twin(drawn.plate().at(800, 600, Look.paper(Map.of())).figure().twin());
            case Body.Tabled(Sheet<?> sheet, List<Sheet<?>> more, var _) ->
                Stream.concat(Stream.of(sheet), more.stream()).flatMap(this::rows);
            case Body.Carded carded -> rows(carded.card());
            case Body.Several several ->
                several.parts().stream().flatMap(part -> rows(part.content().body()));
        };
    }

    private <R> Stream<List<String>> rows(Sheet<R> sheet) {
        DataTable table = new Extractor(labels).rows(sheet, "", sheet.columns(), sheet.rows());
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.heads().stream().map(DataTable.Head::title).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(this::text).toList()));
        return rows.stream();
    }

    private String text(Optional<Value> value) {
        return switch (value.orElse(new Value.Text(""))) {
            case Value.Number number -> plain(number.number());
            case Value.Date date -> date.iso();
            case Value.Text text -> text.text();
        };
    }

    /// A number as a spreadsheet of the language reads it.
    private String plain(double number) {
        String digits = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return digits.replace('.', labels.formats().decimal());
    }

    /// The table of a picture, its columns of numbers parted.
    private Stream<List<String>> twin(Figure.Twin twin) {
        List<List<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < twin.headings().size(); i++) {
            int at = i;
            List<String> cells = twin.rows().stream().map(row -> row.get(at)).toList();
            columns.add(column(twin.headings().get(i), cells));
        }
        int rows = twin.rows().size() + 1;
        return Stream.iterate(0, row -> row < rows, row -> row + 1)
                .map(row -> columns.stream().flatMap(c -> c.get(row).stream()).toList());
    }

    /// One column as the rows of those it becomes, their headings first.
    private List<List<String>> column(String heading, List<String> cells) {
        List<Quantity> parted =
                cells.stream().map(text -> Quantity.of(text, labels)).toList();
        long said = cells.stream().filter(text -> !text.isBlank()).count();
        long numbers = parted.stream().filter(Quantity::isNumber).count();
        if (numbers == 0 || numbers * QUARTER < said) {
            return Stream.concat(Stream.of(heading), cells.stream())
                    .map(List::of)
                    .toList();
        }
        List<Function<Quantity, String>> parts =
                List.of(Quantity::number, Quantity::reserve, Quantity::unit, Quantity::whole, Quantity::words);
        List<String> names = List.of("number", "reserve", "unit", "whole", "words");
        List<Integer> kept = Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                .filter(i ->
                        parted.stream().anyMatch(q -> !parts.get(i).apply(q).isEmpty()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(kept.stream()
                .map(i -> i == 0 ? heading : heading + " · " + word(names.get(i)))
                .toList());
        parted.forEach(
                q -> rows.add(kept.stream().map(i -> parts.get(i).apply(q)).toList()));
        return rows;
    }

    private Stream<List<String>> rows(Card card) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("section", "label", "reserve", "number", "unit", "value", "tags", "origin")
                .map(this::word)
                .toList());
        card.sections()
                .forEach(section -> section.entries().stream()
                        .filter(e -> !(e.says() instanceof Says.Pictured))
                        .forEach(entry -> rows.add(row(section, entry))));
        return rows.stream();
    }

    private List<String> row(Section section, Entry entry) {
        List<Cell> cells = cells(entry.says());
        boolean counts = entry.says() instanceof Says.Quantity;
        Quantity said = counts
                ? Quantity.of(cells.getFirst().qualifier() + cells.getFirst().text(), labels)
                : Quantity.words(cells.stream().map(Data::shown).collect(Collectors.joining(" ; ")));
        return List.of(
                section.title(),
                entry.label(),
                said.reserve(),
                said.number(),
                said.unit(),
                said.words(),
                entry.tags().stream().map(Card.Tag::text).collect(Collectors.joining(" ; ")),
                cells.stream()
                        .map(cell -> word(cell.origin().name().toLowerCase(Locale.ROOT)))
                        .distinct()
                        .collect(Collectors.joining(" ; ")));
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

    private static String shown(Cell cell) {
        String text = cell.state() == Cell.State.NOT_APPLICABLE ? "" : cell.alone();
        return Stream.of(text, cell.under()).filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
    }

    private String word(String key) {
        return labels.messages().get("paper.data." + key);
    }
}
