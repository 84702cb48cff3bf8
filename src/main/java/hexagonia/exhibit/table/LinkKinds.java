package hexagonia.exhibit.table;

import hexagonia.explore.Standing;
import hexagonia.explore.rows.Row;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The kinds of column that name other records and lead to them.
final class LinkKinds {
    private final ColumnKinds build;

    LinkKinds(ColumnKinds build) {
        this.build = build;
    }

    /// The name of another record, which opens it.
    Field one(String id, Function<Row, Optional<String>> record) {
        return build.field(
                id,
                Column.Shape.TEXT,
                r -> record.apply(r).map(build.labels::name).orElse(null),
                r -> record.apply(r).map(this::open).orElse(Cell.EMPTY));
    }

    /// The short name of another record, which opens it, marked where the link is ours.
    Field tied(String id, Function<Row, Optional<AmountLinks.Tied>> tied) {
        return build.field(
                        id,
                        Column.Shape.TEXT,
                        r -> tied.apply(r)
                                .map(t -> build.labels.brief(t.record()))
                                .orElse(null),
                        r -> tied.apply(r).map(this::tied).orElse(Cell.EMPTY))
                .with(Column.Beside.ORIGIN);
    }

    private Cell tied(AmountLinks.Tied tied) {
        String name = build.labels.name(tied.record());
        return Cell.of(build.labels.brief(tied.record()), new Value.Text(name))
                .to(ColumnKinds.to(tied.record()))
                .from(tied.origin())
                .hint(tied.origin() == Origin.STATED ? name : name + "\n" + build.words("inferred-link"));
    }

    private Cell open(String record) {
        return Cell.of(build.labels.name(record))
                .brief(build.labels.brief(record))
                .to(ColumnKinds.to(record));
    }

    /// What plays a role for the row, the first named and the others counted, marked where the link is ours.
    Field of(String id, Function<Row, List<Relation>> relations) {
        return build.field(id, Column.Shape.TEXT, r -> first(relations.apply(r)), r -> links(relations.apply(r)))
                .with(Column.Beside.ORIGIN);
    }

    private String first(List<Relation> relations) {
        return relations.isEmpty()
                ? null
                : build.labels.name(relations.getFirst().to());
    }

    /// The same of what accompanies a row, known to be none where the row has none.
    Field companions(Role role) {
        Function<Row, List<Relation>> linked =
                r -> build.index.from(ColumnKinds.entity(r).id(), role);
        Cell none = none(build.labels);
        return build.field("companion", Column.Shape.TEXT, r -> first(linked.apply(r)), r -> {
                    List<Relation> links = linked.apply(r);
                    return links.isEmpty() ? none : links(links);
                })
                .with(Column.Beside.ORIGIN);
    }

    private Cell links(List<Relation> relations) {
        if (relations.isEmpty()) {
            return Cell.EMPTY;
        }
        String first = relations.getFirst().to();
        Value.Text all = Value.Text.of(relations.stream()
                .map(r -> new Value.Part(build.labels.name(r.to()), ColumnKinds.origin(r.basis())))
                .toList());
        Origin one = all.isMixed() ? Origin.STATED : all.parts().getFirst().origin();
        Cell cell = Cell.of(andMore(build.labels.name(first), all), all)
                .brief(andMore(build.labels.brief(first), all))
                .to(ColumnKinds.to(first))
                .from(one);
        String names = all.parts().stream()
                .map(p -> all.isMixed() ? marked(build.labels, p) : p.text())
                .collect(Collectors.joining("\n"));
        return cell.hint(one == Origin.INFERRED ? names + "\n" + build.words("inferred-link") : names);
    }

    /// The first of several with how many others, and how many of the links are ours where not all are.
    private String andMore(String first, Value.Text all) {
        int size = all.parts().size();
        return all.isMixed()
                ? build.words("and-more.inferred", first, size - 1, inferred(all.parts()))
                : build.andMore(first, size);
    }

    private static long inferred(List<Value.Part> parts) {
        return parts.stream().filter(p -> p.origin() == Origin.INFERRED).count();
    }

    /// A name, marked in words where its link is ours.
    static String marked(Labels labels, Value.Part part) {
        return part.origin() == Origin.STATED ? part.text() : labels.messages().get("compare.inferred", part.text());
    }

    /// No companion: the documents name such projects and link none of them, which we infer.
    static Cell none(Labels labels) {
        long named = new Standing(labels.index()).companionsNamed();
        return named == 0
                ? Cell.EMPTY
                : Cell.of(Cell.State.NONE, labels.messages().get("links.none.brief"))
                        .from(Origin.INFERRED)
                        .hint(labels.messages().get("links.none", labels.inWords(named)) + "\n"
                                + labels.messages().get("links.none.why"));
    }
}
