package hexagonia.source;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Completeness;
import hexagonia.model.Event;
import hexagonia.model.EventKind;
import hexagonia.model.FigureGroup;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.Nature;
import hexagonia.model.Qualifier;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Roster;
import hexagonia.model.Stage;
import hexagonia.model.Tier;

/// Facts and figure groups out of the fields of their records.
final class FactRecords {
    private FactRecords() {}

    static Relation relation(Fields f, int position) {
        return new Relation(
                f.text("from"),
                f.one(Role.class, "role").orElseThrow(),
                f.text("to"),
                position,
                f.one(Basis.class, "basis").orElseThrow(),
                f.evidence());
    }

    static Roster roster(Fields f) {
        return new Roster(
                f.text("id"),
                f.text("entity"),
                f.one(Role.class, "role").orElseThrow(),
                f.wording("label"),
                f.count("stated_count"),
                f.one(Qualifier.class, "qualifier").orElse(Qualifier.EXACT),
                f.one(Completeness.class, "completeness").orElseThrow(),
                f.maybeWording("note"),
                f.evidence());
    }

    static Mandate mandate(Fields f) {
        return new Mandate(
                f.text("id"),
                f.text("person"),
                f.wording("function"),
                f.maybe("organisation"),
                f.date("start"),
                f.date("end"),
                f.date("as_of"),
                f.evidence());
    }

    static Amount amount(Fields f, int position) {
        return new Amount(
                f.text("id"),
                f.text("entity"),
                f.wording("label"),
                f.whole("euros"),
                f.one(Qualifier.class, "qualifier").orElse(Qualifier.EXACT),
                f.one(Stage.class, "stage"),
                f.one(Basis.class, "stage_basis"),
                f.text("perimeter"),
                f.one(Tier.class, "tier").orElseThrow(),
                f.maybe("funder"),
                f.date("period_start"),
                f.date("period_end"),
                f.maybeWording("period"),
                f.count("years"),
                f.date("stated_on"),
                f.maybe("lever"),
                f.maybe("axis"),
                f.one(Basis.class, "axis_basis"),
                f.maybe("part_of"),
                f.one(Basis.class, "part_basis"),
                f.flag("reference"),
                f.flag("named_laureates"),
                f.one(Basis.class, "basis").orElseThrow(),
                f.maybeWording("note"),
                position,
                f.evidence());
    }

    static Indicator indicator(Fields f, int position) {
        return new Indicator(
                f.text("id"),
                f.text("entity"),
                f.wording("label"),
                f.number("value"),
                f.number("value_max"),
                f.wording("unit"),
                f.one(Qualifier.class, "qualifier").orElse(Qualifier.EXACT),
                f.one(Nature.class, "nature").orElseThrow(),
                f.date("as_of"),
                f.maybeWording("period"),
                f.maybeWording("base_period"),
                f.date("target_date"),
                f.one(Basis.class, "basis").orElseThrow(),
                f.maybeWording("note"),
                position,
                f.evidence());
    }

    static Event event(Fields f) {
        return new Event(
                f.text("id"),
                f.date("date"),
                f.date("date_end"),
                f.one(Basis.class, "basis").orElseThrow(),
                f.maybe("as_written"),
                f.one(EventKind.class, "kind").orElseThrow(),
                f.wording("title"),
                f.texts("entities"),
                f.maybeWording("note"),
                f.evidence());
    }

    static FigureGroup group(Fields f) {
        return new FigureGroup(
                f.text("id"),
                f.text("entity"),
                f.wording("title"),
                f.maybe("retained"),
                f.wording("why"),
                f.list(
                        "members",
                        m -> new FigureGroup.Member(
                                m.text("fact"),
                                m.text("section"),
                                m.date("date").orElseThrow(),
                                m.wording("label"),
                                m.wording("covers"))));
    }
}
