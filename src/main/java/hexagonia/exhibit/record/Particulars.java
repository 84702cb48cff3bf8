package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Meaning;
import hexagonia.model.Details;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.PartialDate;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What only some kinds of record have: the form and dates of a call, the type of an organisation, where a
/// place is — and the other names of any.
final class Particulars {
    private final RecordContext of;
    private final List<Entry> entries = new ArrayList<>();

    Particulars(RecordContext of) {
        this.of = of;
        switch (of.entity().details()) {
            case Details.None _, Details.Ranked _ -> {}
            case Details.Theme theme -> theme.axis().ifPresent(axis -> link("axis", axis, true));
            case Details.Call call -> call(call);
            case Details.Organisation organisation ->
                words("type", of.messages().of("actor", organisation.type()));
            case Details.Place place -> place(place);
            case Details.Region region -> words("code", region.code());
            case Details.Department department -> {
                words("code", department.code());
                link("region", department.region(), false);
            }
        }
        String others = String.join(
                ", ",
                of.entity().aliases().stream()
                        .map(of.labels()::typeset)
                        .filter(a -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                                .noneMatch(l -> of.entity().name().in(l).equals(a)))
                        .distinct()
                        .toList());
        if (!others.isEmpty()) {
            words("aliases", others);
        }
    }

    Stream<Section> section() {
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(
                        "particulars",
                        of.messages().get("particulars.title"),
                        "",
                        Form.ROLES,
                        entries.size(),
                        entries,
                        List.of()));
    }

    private void call(Details.Call call) {
        call.form().ifPresent(form -> words("form", of.messages().of("particulars.form", form)));
        date("opens", call.opens());
        date("closes", call.closes());
    }

    private void place(Details.Place place) {
        place.commune().filter(c -> !c.equals(of.labels().name(of.entity()))).ifPresent(c -> words("commune", c));
        place.department()
                .ifPresent(d ->
                        department(d).ifPresentOrElse(e -> link("department", e, false), () -> words("department", d)));
        place.region()
                .filter(of.index()::has)
                .ifPresent(r ->
                        link("region", r, of.index().isRegionWritten(of.entity().id(), r)));
        place.note().ifPresent(n -> words("note", n.in(of.labels().locale())));
    }

    /// Places name their department by its id or by its code.
    private Optional<String> department(String named) {
        if (of.index().has(named)) {
            return Optional.of(named);
        }
        return of.index().ofKind(Kind.DEPARTMENT).stream()
                .filter(e ->
                        e.details() instanceof Details.Department d && d.code().equals(named))
                .map(Entity::id)
                .findFirst();
    }

    private void date(String what, Optional<PartialDate> date) {
        date.ifPresent(d -> add(what, Cell.of(of.labels().formats().date(d.iso()), new Value.Date(d.iso()))));
    }

    private void link(String what, String id, boolean written) {
        Cell cell = Cell.of(of.labels().name(id)).to(Meaning.Records.of(id));
        add(what, written ? cell : cell.from(Origin.INFERRED).hint(of.messages().get("money.inferred")));
    }

    private void words(String what, String value) {
        add(what, Cell.of(value));
    }

    private void add(String what, Cell cell) {
        entries.add(Entry.of(what, of.messages().get("particulars." + what), new Says.Words(cell)));
    }
}
