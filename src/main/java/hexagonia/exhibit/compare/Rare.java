package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.model.Completeness;
import hexagonia.sheet.Cell;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What few of several records say of with whom and on what, and what each says alone, in one row, where a page has no
/// room for a row for each.
record Rare(Labels labels) {
    /// One record of so many, or fewer, is few.
    private static final int FEW = 3;

    List<AlignedRow> gathered(List<AlignedRow> rows) {
        List<AlignedRow> rare = rows.stream().filter(Rare::isRare).toList();
        if (rare.size() < 2) {
            return rows;
        }
        List<AlignedRow> found = new ArrayList<>(rows);
        found.set(rows.indexOf(rare.getFirst()), together(rare));
        found.removeAll(rare);
        return found;
    }

    private static boolean isRare(AlignedRow row) {
        return row.group() == Group.WHAT
                && !Group.isExpected(row.key())
                && (row.said().count() <= row.entries().size() / FEW
                        || row.key().endsWith("/" + Group.OWN))
                && row.said().allMatch(e -> e.says() instanceof Says.Members);
    }

    private AlignedRow together(List<AlignedRow> rare) {
        int records = rare.getFirst().entries().size();
        return new AlignedRow(
                Group.WHAT,
                "links/" + Group.OWN,
                IntStream.range(0, records).mapToObj(i -> entry(rare, i)).toList());
    }

    private Optional<Entry> entry(List<AlignedRow> rare, int record) {
        List<Member> members = rare.stream()
                .flatMap(row -> row.entries().get(record).stream()
                        .flatMap(e -> row.key().endsWith(Group.OWN)
                                ? ((Says.Members) e.says()).members().stream()
                                : Stream.of(member(row.key() + "/" + record, e))))
                .toList();
        return Optional.of(members)
                .filter(all -> !all.isEmpty())
                .map(all -> Entry.of(
                                Group.OWN,
                                labels.messages().get("compare.own.few"),
                                new Says.Members(all, Completeness.COMPLETE))
                        .proved(all.stream().flatMap(m -> m.facts().stream()).toList()));
    }

    /// What an entry says, with its label, as one thing of a list.
    private Member member(String id, Entry entry) {
        Says.Members said = (Says.Members) entry.says();
        Stream<String> names = said.members().stream().map(m -> m.cell().brief());
        Stream<String> open = said.completeness() == Completeness.COMPLETE
                ? Stream.empty()
                : Stream.of(labels.messages().of("compare.list", said.completeness()));
        String all = Stream.concat(names, open).collect(Collectors.joining(", "));
        Cell cell = Cell.of(labels.messages().get("compare.item", entry.label(), all))
                .under(entry.label());
        return new Member(id, cell, entry.facts(), List.of());
    }
}
