package hexagonia.store;

import hexagonia.model.CallForm;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/// The rows of documents, perimeters and entities.
final class EntityRows {
    private final Strategy s;
    private final Rows rows;
    private final Attachments attached;

    EntityRows(Strategy s, Rows rows) {
        this.s = s;
        this.rows = rows;
        this.attached = new Attachments(s);
    }

    void write() throws SQLException {
        documents();
        for (int i = 0; i < s.entities().size(); i++) {
            Entity e = s.entities().get(i);
            rows.into("subject", e.id(), "entity");
            rows.into(
                    "entity",
                    e.id(),
                    e.kind(),
                    e.name(),
                    Rows.wording(e.shortName()),
                    Columns.join(e.aliases()),
                    e.summary(),
                    i);
        }
        for (Entity e : s.entities()) {
            details(e);
        }
    }

    private void documents() throws SQLException {
        for (var d : s.documents()) {
            String publisher = d.publisher().isEmpty() ? null : d.publisher();
            rows.into(
                    "document",
                    d.id(),
                    d.title(),
                    d.shortTitle(),
                    publisher,
                    d.publishedOn(),
                    d.kind(),
                    d.language(),
                    d.position());
        }
        for (var x : s.sections()) {
            rows.into("section", x.id(), x.document(), x.parent(), x.heading(), x.locator(), x.position());
        }
        for (var p : s.perimeters()) {
            rows.into(
                    "perimeter",
                    p.id(),
                    p.name(),
                    p.description(),
                    p.isDefault(),
                    p.adds(),
                    Rows.wording(p.why()),
                    p.asOf(),
                    p.envelope(),
                    p.position());
        }
    }

    private void details(Entity e) throws SQLException {
        String table = e.kind().name().toLowerCase(Locale.ROOT);
        var lever = attached.lever(e.id());
        var axis = attached.axis(e.id());
        switch (e.details()) {
            case Details.Ranked r when e.kind() == Kind.LEVER -> rows.into(table, e.id(), r.position());
            case Details.Ranked r -> rows.into(table, e.id(), lever.id(), lever.basis(), r.position());
            case Details.Call c ->
                rows.into(
                        table,
                        e.id(),
                        attached.parent(e.id(), Kind.PROGRAMME),
                        attached.parent(e.id(), Kind.CALL),
                        c.form().map(CallForm::name),
                        c.opens(),
                        c.closes(),
                        lever.id(),
                        lever.basis(),
                        axis.id(),
                        axis.basis());
            case Details.Theme t -> rows.into(table, e.id(), t.axis());
            case Details.Organisation o -> rows.into(table, e.id(), o.type());
            case Details.Place p ->
                rows.into(
                        table,
                        e.id(),
                        p.lat(),
                        p.lon(),
                        p.insee(),
                        p.commune(),
                        attached.commune(p),
                        p.department(),
                        p.region(),
                        p.basis(),
                        p.precision(),
                        Rows.wording(p.note()));
            case Details.Region r -> rows.into(table, e.id(), r.code());
            case Details.Department d -> rows.into(table, e.id(), d.code(), d.region());
            case Details.None _ -> {
                switch (e.kind()) {
                    case PROGRAMME ->
                        rows.into(
                                table,
                                e.id(),
                                attached.parent(e.id(), Kind.PROGRAMME),
                                lever.id(),
                                lever.basis(),
                                axis.id(),
                                axis.basis());
                    case CLUSTER -> rows.into(table, e.id(), attached.host(e.id()));
                    case PROJECT -> rows.into(table, e.id(), attached.selection(e.id()));
                    case THEME -> rows.into(table, e.id(), Optional.empty());
                    default -> rows.into(table, e.id());
                }
            }
        }
    }
}
