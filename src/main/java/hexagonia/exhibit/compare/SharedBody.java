package hexagonia.exhibit.compare;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.exhibit.compare.SharedThings.Thing;
import hexagonia.explore.Findings;
import hexagonia.model.Claim;
import hexagonia.model.Completeness;
import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.text.FirstLetter;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the records compared share, as a matrix of records and things, and where they all sit. A cell opens the
/// heading that states it; what nobody states is never a « no ».
record SharedBody(Findings findings, Labels labels, List<Card> cards, Ways ways) {
    private static final Cell BLANK = Cell.of(Cell.State.FILLED, "");
    private static final String SHARED = "■";
    private static final String OWN = "□";
    private static final String NOT_CITED = "·";
    private static final String LEFT_OPEN = "/";

    /// A row of the matrix: a thing, the title of those that follow, or how many a record has.
    record Row(String id, Line.Kind kind, Cell label, Cell count, List<Cell> cells, List<Fact> facts) {}

    Content content() {
        SharedThings all =
                new SharedThings(cards, findings.index().strategy().meta().companion());
        List<Row> rows = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String section : SharedThings.SECTIONS) {
            List<Thing> things = all.of(section);
            if (!things.isEmpty()) {
                found.add(finding(section, things));
                rows.addAll(rows(section, things, all));
            }
        }
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        rows.stream().filter(r -> !r.facts().isEmpty()).forEach(r -> facts.put(r.id(), r.facts()));
        String title = found.isEmpty()
                ? words().get("compare.matrix.nothing")
                : String.join(words().get("compare.legend.apart"), found);
        Head head = new Head(
                words().get("compare.matrix"),
                FirstLetter.upper(title),
                coverage(),
                "",
                "",
                List.of(words().get("compare.matrix.reading")));
        Content matrix = new Content(
                head.offering(ways.squares()), new Body.Tabled(sheet(rows)), Meanings.NONE, new Sources(facts));
        Stream<Body.Part> map = new ComparedMap(cards)
                        .content(findings, labels)
                        .map(where -> new Body.Part(new CompareExhibit(), where, Body.Width.HALF))
                        .stream();
        List<Body.Part> parts = Stream.concat(
                        Stream.of(new Body.Part(new CompareExhibit(), matrix, Body.Width.HALF)), map)
                .toList();
        return new Content(matrix.head(), new Body.Several(parts), Meanings.NONE, matrix.sources());
    }

    private Messages words() {
        return labels.messages();
    }

    private String coverage() {
        String names = String.join(
                ", ", cards.stream().map(Card::record).map(labels::brief).toList());
        return names + " · " + findings.index().strategy().meta().vintage().in(labels.locale());
    }

    private String finding(String section, List<Thing> things) {
        long shared = things.stream().filter(Thing::isShared).count();
        return words().get("compare.matrix.finding." + section, shared, things.size());
    }

    private List<Row> rows(String section, List<Thing> things, SharedThings all) {
        List<Row> rows = new ArrayList<>();
        String title = words().get("compare.matrix." + section);
        rows.add(new Row(section, Line.Kind.HEADING, Cell.of(title), BLANK, blank(), List.of()));
        things.stream()
                .filter(t -> t.isShared() || ways.alone())
                .map(thing -> row(thing, all))
                .forEach(rows::add);
        rows.add(total(section, things, all, true));
        rows.add(total(section, things, all, false));
        return rows;
    }

    private List<Cell> blank() {
        return cards.stream().map(_ -> BLANK).toList();
    }

    private Row row(Thing thing, SharedThings all) {
        String name = thing.member().cell().text();
        Cell label = Cell.of(
                        thing.section().equals("links") ? words().get("compare.item.owner", name, thing.role()) : name)
                .to(Meaning.Records.of(thing.member().id()));
        int count = thing.holders().size();
        List<Cell> cells = all.places().mapToObj(i -> cell(i, thing, all)).toList();
        List<Fact> facts = thing.holders().values().stream()
                .flatMap(m -> m.facts().stream())
                .distinct()
                .toList();
        String id = thing.section() + "/" + thing.key() + "/" + thing.member().id();
        return new Row(id, Line.Kind.ROW, label, number(count), cells, facts);
    }

    private Cell number(long count) {
        return Cell.of(labels.formats().number(count), new Value.Number(count, ""));
    }

    private Cell cell(int place, Thing thing, SharedThings all) {
        String record = labels.brief(cards.get(place).record());
        String name = thing.member().cell().text();
        Member held = thing.holders().get(place);
        if (held != null) {
            String key = thing.isShared() ? "shared" : "own";
            String why = words().get(
                            "compare.cell." + key,
                            record,
                            name,
                            held.cell().hint().orElse(""));
            return sign(thing.isShared() ? SHARED : OWN, why)
                    .from(held.cell().origin())
                    .to(held.facts().stream()
                            .flatMap(f -> f.evidence().claims().stream())
                            .map(Claim::section)
                            .findFirst()
                            .<Meaning>map(Meaning.Heading::new)
                            .orElseGet(() -> Meaning.Records.of(thing.member().id())));
        }
        Entry said = all.said(place, thing).orElse(null);
        return switch (said == null ? null : said.says()) {
            case Card.Says.Members m
            when m.completeness() != Completeness.COMPLETE ->
                sign(LEFT_OPEN, words().get("compare.cell.open", record, name));
            case Card.Says.Members _ -> sign(NOT_CITED, words().get("compare.cell.not-cited", record, name));
            case Card.Says.Words w ->
                listless(w.cell().state(), record, thing, w.cell().hint().orElse(""));
            case null, default ->
                listless(
                        Group.isLookedFor(
                                        thing.section() + "/" + thing.key(),
                                        cards.get(place).kind().orElseThrow())
                                ? Cell.State.UNDISCLOSED
                                : Cell.State.NOT_APPLICABLE,
                        record,
                        thing,
                        "");
        };
    }

    private static Cell sign(String sign, String why) {
        return Cell.of(sign, new Value.Text(why)).hint(why);
    }

    /// A record that gives no list in which the thing could stand.
    private Cell listless(Cell.State state, String record, Thing thing, String why) {
        String words = words().get("compare.cell.none", record, thing.role(), words().of("compare.why", state));
        String brief = state == Cell.State.NOT_APPLICABLE ? "" : words().of("compare.sign", state);
        return Cell.of(state, brief).hint(why.isEmpty() ? words : words + "\n" + why);
    }

    /// How many each record has, of those shared or of those that are its alone.
    private Row total(String section, List<Thing> things, SharedThings all, boolean shared) {
        String key = shared ? "compare.matrix.shared" : "compare.matrix.own";
        List<Cell> cells = all.places()
                .mapToObj(i -> all.lists(i, section)
                        ? number(SharedThings.count(things, i, shared))
                        : Cell.of(Cell.State.UNDISCLOSED, words().get("amount.undisclosed-brief"))
                                .hint(words().get("compare.missing")))
                .toList();
        long count = things.stream().filter(t -> t.isShared() == shared).count();
        return new Row(
                section + (shared ? "/shared" : "/own"),
                Line.Kind.TOTAL,
                Cell.of(words().get(key)),
                number(count),
                cells,
                List.of());
    }

    private Sheet<Row> sheet(List<Row> rows) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.of("thing", words().get("compare.matrix.thing"), Column.Shape.NAME, Row::label, _ -> null));
        columns.add(Column.of(
                "count", words().get("compare.matrix.of", cards.size()), Column.Shape.NUMBER, Row::count, _ -> null));
        for (int i = 0; i < cards.size(); i++) {
            int at = i;
            columns.add(Column.<Row>of(
                            cards.get(i).record(),
                            labels.brief(cards.get(i).record()),
                            Column.Shape.SIGN,
                            row -> row.cells().get(at),
                            _ -> null)
                    .hint(cards.get(i).name()));
        }
        return Sheet.of(
                "compare-shared",
                columns,
                rows,
                row -> new Line(row.id(), 0, row.kind(), Line.Tone.PLAIN, java.util.Optional.empty()));
    }
}
