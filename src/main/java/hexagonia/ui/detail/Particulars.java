package hexagonia.ui.detail;

import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.PartialDate;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/// What only some kinds of record have: the form and dates of a call, the type of an organisation, where a place is —
/// and the other names of any.
final class Particulars {
    private final Labels labels;
    private final Entity entity;
    private final Inspector.Opener opener;
    private final RoleGrid grid = new RoleGrid();

    Particulars(Labels labels, Entity entity, Inspector.Opener opener) {
        this.labels = labels;
        this.entity = entity;
        this.opener = opener;
    }

    Optional<Node> node() {
        switch (entity.details()) {
            case Details.None _, Details.Ranked _ -> {}
            case Details.Theme theme -> theme.axis().ifPresent(axis -> link("axis", axis));
            case Details.Call call -> call(call);
            case Details.Organisation organisation ->
                row("type", labels.messages().of("actor", organisation.type()));
            case Details.Place place -> place(place);
            case Details.Region region -> row("code", region.code());
            case Details.Department department -> {
                row("code", department.code());
                link("region", department.region());
            }
        }
        List<String> aliases = entity.aliases().stream()
                .filter(a -> !a.equals(labels.name(entity)))
                .toList();
        if (!aliases.isEmpty()) {
            row("aliases", String.join(", ", aliases));
        }
        return grid.isEmpty()
                ? Optional.empty()
                : Optional.of(Inspector.section(labels.messages().get("particulars.title"), grid));
    }

    private void call(Details.Call call) {
        call.form().ifPresent(form -> row("form", labels.messages().of("particulars.form", form)));
        date("opens", call.opens());
        date("closes", call.closes());
    }

    private void place(Details.Place place) {
        place.commune().filter(c -> !c.equals(labels.name(entity))).ifPresent(c -> row("commune", c));
        place.department()
                .ifPresent(d -> department(d).ifPresentOrElse(e -> link("department", e), () -> row("department", d)));
        place.region().filter(labels.index()::has).ifPresent(r -> link("region", r));
        place.note().ifPresent(n -> row("note", n.in(labels.locale())));
    }

    /// Places name their department by its id or by its code.
    private Optional<String> department(String named) {
        if (labels.index().has(named)) {
            return Optional.of(named);
        }
        return labels.index().strategy().entities().stream()
                .filter(e -> e.kind() == Kind.DEPARTMENT
                        && e.details() instanceof Details.Department d
                        && d.code().equals(named))
                .map(Entity::id)
                .findFirst();
    }

    private void date(String what, Optional<PartialDate> date) {
        date.ifPresent(d -> row(what, labels.formats().date(d.iso())));
    }

    private void link(String what, String id) {
        Hyperlink link = Nodes.link(labels.name(id), () -> opener.open(id));
        link.setWrapText(true);
        grid.row(labels.messages().get("particulars." + what), link);
    }

    private void row(String what, String value) {
        grid.row(labels.messages().get("particulars." + what), Nodes.wrapped(value));
    }
}
