package hexagonia.store;

import hexagonia.model.Absence;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Derivation;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.model.Indicator;
import hexagonia.model.Kind;
import hexagonia.model.Mandate;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import hexagonia.model.Term;
import hexagonia.model.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteConnection;

/// Writes a strategy as a SQLite database. The same strategy gives the same bytes.
public final class DatabaseWriter {
    /// The version of the tables, kept in `meta` and checked when a database is opened.
    static final String SCHEMA_VERSION = "1";

    private DatabaseWriter() {}

    /// The database of `strategy`, as the bytes of its file.
    ///
    /// @throws StoreException if SQLite refuses, which a strategy that breaks no rule never causes
    public static byte[] bytes(Strategy strategy) throws StoreException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA page_size = 4096");
                statement.execute("PRAGMA foreign_keys = ON");
                statement.executeUpdate(script());
            }
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA defer_foreign_keys = ON");
            }
            try (Inserts inserts = new Inserts(connection)) {
                new DatabaseWriter.Rows(strategy, inserts).write();
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO search(search) VALUES ('optimize')");
                statement.executeUpdate("ANALYZE");
                statement.executeUpdate("VACUUM");
            }
            return ((SQLiteConnection) connection).serialize("main");
        } catch (SQLException refused) {
            throw new StoreException("store.write", refused.getMessage(), refused);
        }
    }

    private static String script() {
        try (InputStream in = DatabaseWriter.class.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The rows of every table. Foreign keys are checked at the end: a part may come before its whole.
    private record Rows(Strategy s, Inserts rows, Attachments attached) {
        Rows(Strategy s, Inserts rows) {
            this(s, rows, new Attachments(s));
        }

        void write() throws SQLException {
            meta();
            dictionary();
            documents();
            for (int i = 0; i < s.entities().size(); i++) {
                Entity e = s.entities().get(i);
                subject(e.id(), "entity");
                rows.into(
                        "entity",
                        e.id(),
                        e.kind(),
                        e.name(),
                        Inserts.wording(e.shortName()),
                        Columns.join(e.aliases()),
                        e.summary(),
                        i);
            }
            for (Entity e : s.entities()) {
                details(e);
            }
            for (var facts :
                    List.of(s.relations(), s.rosters(), s.mandates(), s.amounts(), s.indicators(), s.events())) {
                for (int i = 0; i < facts.size(); i++) {
                    Fact fact = facts.get(i);
                    subject(fact.id(), fact.getClass().getSimpleName().toLowerCase(Locale.ROOT));
                    fact(fact, i);
                    evidence(fact);
                }
            }
            groups();
            words();
        }

        private void subject(String id, String kind) throws SQLException {
            rows.into("subject", id, kind);
        }

        private void meta() throws SQLException {
            rows.into("meta", "schema_version", SCHEMA_VERSION);
            rows.into("meta", "id", s.meta().id());
            rows.into("meta", "name", s.meta().name().fr());
            rows.into("meta", "name_en", s.meta().name().en());
            rows.into("meta", "short_name", s.meta().shortName().fr());
            rows.into("meta", "short_name_en", s.meta().shortName().en());
            rows.into("meta", "release", s.meta().release());
            rows.into("meta", "date", s.meta().date());
            rows.into("meta", "vintage", s.meta().vintage().fr());
            rows.into("meta", "vintage_en", s.meta().vintage().en());
            rows.into("meta", "paid", s.meta().paid().fr());
            rows.into("meta", "paid_en", s.meta().paid().en());
        }

        private void dictionary() throws SQLException {
            List<Dictionary.Entry> entries = Dictionary.entries();
            for (int i = 0; i < entries.size(); i++) {
                Dictionary.Entry entry = entries.get(i);
                rows.into("dictionary", entry.table(), entry.column(), entry.fr(), entry.en(), i);
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
                        Inserts.wording(p.why()),
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
                            c.form(),
                            c.opens(),
                            c.closes(),
                            lever.id(),
                            lever.basis(),
                            axis.id(),
                            axis.basis());
                case Details.Organisation o -> rows.into(table, e.id(), o.type());
                case Details.Place p ->
                    rows.into(
                            table,
                            e.id(),
                            p.lat(),
                            p.lon(),
                            p.insee(),
                            p.commune(),
                            p.department(),
                            p.region(),
                            p.basis(),
                            p.precision(),
                            Inserts.wording(p.note()));
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
                        default -> rows.into(table, e.id());
                    }
                }
            }
        }

        private void fact(Fact fact, int position) throws SQLException {
            switch (fact) {
                case hexagonia.model.Relation r ->
                    rows.into("relation", r.id(), r.from(), r.role(), r.to(), r.basis(), r.position());
                case hexagonia.model.Roster r ->
                    rows.into(
                            "roster",
                            r.id(),
                            r.entity(),
                            r.role(),
                            r.label(),
                            r.statedCount(),
                            r.qualifier(),
                            r.completeness(),
                            Inserts.wording(r.note()),
                            position);
                case Mandate m ->
                    rows.into(
                            "mandate",
                            m.id(),
                            m.person(),
                            m.function(),
                            m.organisation(),
                            m.start(),
                            m.end(),
                            m.asOf(),
                            m.start().or(m::asOf).map(d -> d.precision()),
                            m.evidence().claims().stream()
                                    .flatMap(c -> c.asStated().stream())
                                    .findFirst(),
                            position);
                case Amount a -> amount(a);
                case Indicator i ->
                    rows.into(
                            "indicator",
                            i.id(),
                            i.entity(),
                            i.label(),
                            i.value(),
                            i.valueMax(),
                            i.unit(),
                            i.qualifier(),
                            i.nature(),
                            i.asOf(),
                            Inserts.wording(i.period()),
                            Inserts.wording(i.basePeriod()),
                            i.targetDate(),
                            i.basis(),
                            Inserts.wording(i.note()),
                            i.position());
                case Event e -> event(e, position);
            }
        }

        private void amount(Amount a) throws SQLException {
            rows.into(
                    "amount",
                    a.id(),
                    a.entity(),
                    a.label(),
                    a.euros(),
                    a.qualifier(),
                    a.stage(),
                    a.perimeter(),
                    a.tier(),
                    a.funder(),
                    a.periodStart(),
                    a.periodEnd(),
                    Inserts.wording(a.period()),
                    a.years(),
                    a.statedOn(),
                    a.lever(),
                    a.axis(),
                    a.axisBasis(),
                    a.partOf(),
                    a.partBasis(),
                    a.reference(),
                    a.namedLaureates(),
                    a.basis(),
                    Inserts.wording(a.note()),
                    a.position());
        }

        private void event(Event e, int position) throws SQLException {
            rows.into(
                    "event",
                    e.id(),
                    e.date(),
                    e.dateEnd(),
                    e.date().map(d -> d.precision()),
                    e.basis(),
                    e.asWritten(),
                    e.kind(),
                    e.title(),
                    Inserts.wording(e.note()),
                    position);
            for (int i = 0; i < e.entities().size(); i++) {
                rows.into("event_entity", e.id(), i, e.entities().get(i));
            }
        }

        private void evidence(Fact fact) throws SQLException {
            List<Claim> claims = fact.evidence().claims();
            for (int i = 0; i < claims.size(); i++) {
                Claim c = claims.get(i);
                rows.into(
                        "claim",
                        fact.id(),
                        i,
                        c.section(),
                        c.asStated(),
                        c.qualifier(),
                        c.stage(),
                        c.statedOn(),
                        Inserts.wording(c.note()));
            }
            if (fact.evidence().derivation().isPresent()) {
                Derivation d = fact.evidence().derivation().get();
                rows.into("derivation", fact.id(), d.formula(), Columns.join(d.inputs()));
            }
        }

        private void groups() throws SQLException {
            for (int position = 0; position < s.figureGroups().size(); position++) {
                FigureGroup g = s.figureGroups().get(position);
                rows.into("figure_group", g.id(), g.entity(), g.title(), g.retained(), g.why(), position);
                for (int i = 0; i < g.members().size(); i++) {
                    FigureGroup.Member m = g.members().get(i);
                    rows.into("figure_group_member", g.id(), i, m.fact(), m.section(), m.date(), m.label(), m.covers());
                }
            }
        }

        private void words() throws SQLException {
            for (int i = 0; i < s.absences().size(); i++) {
                Absence a = s.absences().get(i);
                rows.into("absence", a.id(), a.entity(), a.question(), a.note(), i);
            }
            for (int i = 0; i < s.glossary().size(); i++) {
                Term t = s.glossary().get(i);
                rows.into(
                        "glossary",
                        t.id(),
                        t.term(),
                        Inserts.wording(t.expansion()),
                        t.meaning(),
                        Columns.join(t.forms()),
                        i);
            }
            for (Entity e : s.entities()) {
                rows.into(
                        "search",
                        e.id(),
                        e.kind(),
                        Folding.fold(e.name().fr()),
                        Folding.fold(e.name().en()),
                        Folding.fold(spellings(e)),
                        Folding.fold(e.summary().fr()),
                        Folding.fold(e.summary().en()));
            }
            for (Amount a : s.amounts()) {
                searchable(a.id(), "amount", a.label());
            }
            for (Indicator i : s.indicators()) {
                searchable(i.id(), "indicator", i.label());
            }
            for (Section x : s.sections()) {
                searchable(
                        x.id(),
                        "section",
                        x.heading().map(h -> new Wording(h, h)).orElse(x.locator()));
            }
            for (Term t : s.glossary()) {
                List<String> forms = new ArrayList<>(t.forms());
                t.expansion().ifPresent(e -> forms.addAll(List.of(e.fr(), e.en())));
                rows.into(
                        "search",
                        t.id(),
                        "term",
                        Folding.fold(t.term().fr()),
                        Folding.fold(t.term().en()),
                        Folding.fold(Columns.join(forms)),
                        Folding.fold(t.meaning().fr()),
                        Folding.fold(t.meaning().en()));
            }
        }

        /// What is no record of its own but bears words that a reader would look for.
        private void searchable(String id, String kind, Wording name) throws SQLException {
            rows.into("search", id, kind, Folding.fold(name.fr()), Folding.fold(name.en()), "", "", "");
        }

        /// Every other way to write a name, the short one of both languages included.
        private static String spellings(Entity e) {
            List<String> all = new ArrayList<>(e.aliases());
            e.shortName().ifPresent(name -> all.addAll(List.of(name.fr(), name.en())));
            return Columns.join(all);
        }
    }
}
