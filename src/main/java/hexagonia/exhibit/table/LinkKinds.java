package hexagonia.exhibit.table;

import hexagonia.explore.Standing;
import hexagonia.explore.rows.Row;
import hexagonia.model.Basis;
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

    /// The short name of another record, which opens it.
    Field brief(String id, Function<Row, Optional<String>> record) {
        return build.field(
                id,
                Column.Shape.TEXT,
                r -> record.apply(r).map(build.labels::brief).orElse(null),
                r -> record.apply(r)
                        .map(e -> Cell.of(build.labels.brief(e), new Value.Text(build.labels.name(e)))
                                .to(ColumnKinds.to(e))
                                .hint(build.labels.name(e)))
                        .orElse(Cell.EMPTY));
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
        String all = relations.stream().map(r -> build.labels.name(r.to())).collect(Collectors.joining("\n"));
        boolean inferred = relations.stream().anyMatch(r -> r.basis() == Basis.INFERRED);
        Cell cell = Cell.of(
                        build.andMore(build.labels.name(first), relations.size()),
                        new Value.Text(all.replace("\n", "; ")))
                .brief(build.andMore(build.labels.brief(first), relations.size()))
                .to(ColumnKinds.to(first))
                .from(inferred ? Origin.INFERRED : Origin.STATED);
        return cell.hint(inferred ? all + "\n" + build.words("inferred-link") : all);
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
