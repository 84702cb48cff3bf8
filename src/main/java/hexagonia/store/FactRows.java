package hexagonia.store;

import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Derivation;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.model.Strategy;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/// The rows of facts, of who says them, and of the figures told several times.
final class FactRows {
    private final Strategy s;
    private final Rows rows;

    FactRows(Strategy s, Rows rows) {
        this.s = s;
        this.rows = rows;
    }

    void write() throws SQLException {
        for (var facts : List.of(s.relations(), s.rosters(), s.mandates(), s.amounts(), s.indicators(), s.events())) {
            for (int i = 0; i < facts.size(); i++) {
                Fact fact = facts.get(i);
                rows.into("subject", fact.id(), fact.getClass().getSimpleName().toLowerCase(Locale.ROOT));
                fact(fact, i);
                evidence(fact);
            }
        }
        groups();
    }

    private void fact(Fact fact, int position) throws SQLException {
        switch (fact) {
            case Relation r -> rows.into("relation", r.id(), r.from(), r.role(), r.to(), r.basis(), r.position());
            case Roster r ->
                rows.into(
                        "roster",
                        r.id(),
                        r.entity(),
                        r.role(),
                        r.label(),
                        r.statedCount(),
                        r.statedCount().isPresent() ? r.qualifier() : null,
                        r.completeness(),
                        Rows.wording(r.note()),
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
                        i.value().isPresent() ? i.qualifier() : null,
                        i.nature(),
                        i.asOf(),
                        Rows.wording(i.period()),
                        Rows.wording(i.basePeriod()),
                        i.targetDate(),
                        i.basis(),
                        Rows.wording(i.note()),
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
                a.euros().isPresent() ? a.qualifier() : null,
                a.stage(),
                a.stageBasis(),
                a.perimeter(),
                a.tier(),
                a.funder(),
                a.periodStart(),
                a.periodEnd(),
                Rows.wording(a.period()),
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
                Rows.wording(a.note()),
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
                Rows.wording(e.note()),
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
                    Rows.wording(c.note()));
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
}
