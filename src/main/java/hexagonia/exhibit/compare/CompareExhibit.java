package hexagonia.exhibit.compare;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.exhibit.record.RecordCard;
import hexagonia.exhibit.record.SeatMap;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.model.Fact;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Two to nine records of one kind side by side: a column for each, a row for each thing that their cards say. While
/// fewer are chosen it proposes some. Its sources go by row.
public final class CompareExhibit implements Exhibit {
    private final SeatMap map = new SeatMap();

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public OptionalInt place() {
        return OptionalInt.of(40);
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Exploration state = findings.exploration();
        Comparison comparison = Comparison.of(findings.index(), state);
        if (!comparison.isReady()) {
            return new ProposalSheet(findings, labels).content();
        }
        RecordCard maker = new RecordCard(findings.unfiltered(state.perimeter()), labels, map);
        List<Card> cards = comparison.ids().stream()
                .map(id -> maker.of(findings.index().entity(id)))
                .toList();
        List<AlignedRow> aligned = Alignment.of(cards, new Gathering(findings, labels, map));
        Scale scale = Scale.of(aligned, labels.formats());
        int reference =
                comparison.reference(state).map(comparison.ids()::indexOf).orElse(-1);
        RowMaker words = new RowMaker(labels, comparison.ids(), reference, scale);
        Map<AlignedRow, CompareRow> rows = new LinkedHashMap<>();
        aligned.forEach(row -> rows.put(row, words.row(row)));
        Shown shown = Shown.of(rows, state.view().choice(Comparison.DIFFERING).isPresent(), labels);
        Head head = new CompareHead(findings, labels, cards, aligned, scale, reference).head(shown);
        return new Content(
                head,
                new Body.Tabled(sheet(cards, shown.rows(), reference, labels)),
                Meanings.NONE,
                sources(shown.rows(), aligned));
    }

    private static Sheet<CompareRow> sheet(List<Card> cards, List<CompareRow> rows, int reference, Labels labels) {
        List<Column<CompareRow>> columns = new ArrayList<>();
        columns.add(Column.of(
                "what", labels.messages().get("compare.column.what"), Column.Shape.NAME, CompareRow::label, _ -> null));
        for (int i = 0; i < cards.size(); i++) {
            int at = i;
            String name = labels.brief(cards.get(i).record());
            columns.add(Column.<CompareRow>of(
                            cards.get(i).record(),
                            i == reference && cards.size() < Sharing.NARROW
                                    ? labels.messages().get("compare.column.reference", name)
                                    : name,
                            Column.Shape.EVEN,
                            row -> row.cells().get(at),
                            _ -> null)
                    .hint(cards.get(i).name()));
        }
        return new Sheet<>(
                "compare",
                columns,
                rows,
                rows,
                Sheet.WHOLE,
                row -> new Line(
                        row.id(),
                        0,
                        row.heading() ? Line.Kind.HEADING : Line.Kind.ROW,
                        Line.Tone.PLAIN,
                        Optional.empty()),
                _ -> Optional.empty(),
                Sheet.Chosen.NONE);
    }

    private static Sources sources(List<CompareRow> rows, List<AlignedRow> aligned) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        Map<String, String> formulas = new HashMap<>();
        aligned.stream()
                .filter(r -> r.key().equals(AlignedRow.AMOUNT))
                .forEach(r -> facts.put(Sources.TITLE, r.facts()));
        rows.stream().filter(r -> !r.facts().isEmpty()).forEach(r -> {
            facts.put(r.id(), r.facts());
            if (!r.formula().isEmpty()) {
                formulas.put(r.id(), r.formula());
            }
        });
        return new Sources(() -> facts, formulas);
    }

    /// The rows that are shown, under the headings of their groups; those that are the same for all as far as they are
    /// hidden; and those in which no record says anything.
    record Shown(List<CompareRow> rows, List<CompareRow> same, boolean hidden, List<CompareRow> empty) {
        static Shown of(Map<AlignedRow, CompareRow> all, boolean differing, Labels labels) {
            List<CompareRow> rows = new ArrayList<>();
            List<CompareRow> same = new ArrayList<>();
            List<CompareRow> empty = new ArrayList<>();
            Optional<Group> before = Optional.empty();
            for (Map.Entry<AlignedRow, CompareRow> each : all.entrySet()) {
                CompareRow row = each.getValue();
                if (row.isEmpty()) {
                    empty.add(row);
                    continue;
                }
                if (!row.differs()) {
                    same.add(row);
                }
                if (row.differs() || !differing) {
                    Optional<Group> group = Optional.of(each.getKey().group());
                    if (!group.equals(before)) {
                        String title = labels.messages().of("compare.group", group.get());
                        rows.add(CompareRow.heading(
                                "group-" + group.get().ordinal(),
                                title,
                                row.cells().size()));
                        before = group;
                    }
                    rows.add(row);
                }
            }
            return new Shown(List.copyOf(rows), List.copyOf(same), differing, List.copyOf(empty));
        }

        static String names(List<CompareRow> rows) {
            return String.join(
                    ", ", rows.stream().map(CompareRow::label).map(Cell::text).toList());
        }

        long differing() {
            return rows.stream().filter(CompareRow::differs).count();
        }
    }
}
