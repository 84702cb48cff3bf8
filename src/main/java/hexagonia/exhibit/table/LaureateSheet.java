package hexagonia.exhibit.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Laureates;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.explore.Seat;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Stage;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.wording.CompanionWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The laureates of one measure as a sheet: who, carried by whom, where, how much on one scale, with which companion
/// project. The columns of companions are there where any laureate has such a project.
final class LaureateSheet {
    /// How many laureates are read to tell how many decimals a column needs.
    private static final int READ = 1000;

    private final Labels labels;
    private final Findings findings;
    private final Laureates laureates;
    private final long largest;
    private final Decimals awards;
    private final Decimals companions;
    private final Decimals sums;

    LaureateSheet(Labels labels, Findings findings) {
        this.labels = labels;
        this.findings = findings;
        this.laureates = findings.laureates();
        // The largest award comes first.
        largest = laureates.awards().stream()
                .limit(1)
                .mapToLong(a -> a.euros().orElse(0))
                .sum();
        awards = decimals(laureate -> laureate.award().euros());
        companions = decimals(Laureate::companionEuros);
        sums = decimals(Laureate::together);
    }

    private Decimals decimals(Function<Laureate, OptionalLong> euros) {
        return new Decimals(
                labels.formats(), () -> laureates.rows().stream().limit(READ).map(euros));
    }

    Sheet<Laureate> sheet() {
        Set<String> selection = findings.exploration().selection();
        List<Integer> chosen =
                IntStream.of(laureates.positions(selection)).boxed().toList();
        return new Sheet<>(
                "laureates",
                columns(),
                laureates.rows(),
                laureates.rows(),
                1,
                laureate -> line(laureate, selection),
                this::under,
                new Sheet.Chosen(chosen, chosen.stream().mapToInt(i -> i).findFirst()),
                _ -> new Sheet.Extra<>(List.of(stage(), brought()), List.of()));
    }

    private Column<Laureate> stage() {
        return Column.of(
                "stage",
                labels.messages().get("tables.column.stage"),
                Column.Shape.SHORT,
                l -> Cell.of(labels.stage(l.award())),
                _ -> null);
    }

    /// Each award brings all its euros to the total under the awards.
    private Column<Laureate> brought() {
        return FiledRows.brought(
                labels, l -> findings.perimeter().adds() ? l.award().euros() : OptionalLong.empty());
    }

    private List<Column<Laureate>> columns() {
        List<Column<Laureate>> columns = new ArrayList<>(List.of(
                column(
                        "name",
                        Column.Shape.NAME,
                        l -> Cell.of(labels.name(l.entity())).brief(labels.brief(l.entity()))),
                column("carrier", Column.Shape.TEXT, this::carrier).with(Column.Beside.ORIGIN),
                column("city", Column.Shape.TEXT, this::town).with(Column.Beside.ORIGIN),
                titled("award", heading(), Column.Shape.BAR, this::award)
                        .in(labels.messages().get("unit.millions"))
                        .told()));
        if (laureates.areAccompanied()) {
            CompanionWords words = new CompanionWords(labels);
            columns.add(titled("companion", words.name(), Column.Shape.TEXT, this::companion)
                    .with(Column.Beside.ORIGIN)
                    .hint(labels.messages().get("companion.hint")));
            columns.add(titled(
                            "companion-euros",
                            words.measure(),
                            Column.Shape.NUMBER,
                            l -> l.companion().isPresent() ? euros(l.companionEuros(), companions) : Cell.EMPTY)
                    .in(labels.messages().get("unit.millions"))
                    .told());
            columns.add(column("together", Column.Shape.NUMBER, l -> euros(l.together(), sums))
                    .in(labels.messages().get("unit.millions"))
                    .from(Origin.COMPUTED)
                    .with(Column.Beside.ORIGIN)
                    .hint(words.sum()));
        }
        return columns;
    }

    /// What the amounts are: awards only where all of them are, since some are announced and others have no stage.
    private String heading() {
        boolean awarded = laureates.rows().stream()
                .allMatch(l -> l.award().stage().filter(Stage.AWARDED::equals).isPresent());
        return labels.messages().get(awarded ? "table.column.award" : "tables.column.amount");
    }

    private Column<Laureate> column(String id, Column.Shape shape, Function<Laureate, Cell> cell) {
        return titled(id, labels.messages().get("table.column." + id), shape, cell);
    }

    private static Column<Laureate> titled(String id, String title, Column.Shape shape, Function<Laureate, Cell> cell) {
        return Column.of(id, title, shape, cell, _ -> null);
    }

    private Line line(Laureate laureate, Set<String> selection) {
        String id = laureate.entity().id();
        boolean faded = findings.hasSelection() && !findings.highlights(laureate.award());
        return Line.of(id)
                .to(ColumnKinds.to(id))
                .in(selection.contains(id) ? Line.Tone.CHOSEN : faded ? Line.Tone.FADED : Line.Tone.PLAIN);
    }

    private Cell companion(Laureate laureate) {
        return laureate.companion()
                .map(e -> Cell.of(labels.name(e))
                        .brief(labels.brief(e))
                        .from(origin(laureate, e))
                        .hint(labels.name(e)))
                .orElseGet(() -> LinkKinds.none(labels));
    }

    /// Who carries a laureate; where no document names one, its partners.
    private Cell carrier(Laureate laureate) {
        if (laureate.carrier().isPresent()) {
            Entity carrier = laureate.carrier().get();
            return Cell.of(labels.brief(carrier))
                    .from(origin(laureate, carrier))
                    .hint(labels.name(carrier));
        }
        if (laureate.partners().isEmpty()) {
            return laureate.entity().kind() == Kind.ORGANISATION ? Cell.EMPTY : notStated();
        }
        Value.Text all = Value.Text.of(laureate.partners().stream()
                .map(e -> new Value.Part(labels.brief(e), origin(laureate, e)))
                .toList());
        return Cell.of(
                        all.parts().stream()
                                .map(p -> all.isMixed() ? LinkKinds.marked(labels, p) : p.text())
                                .collect(Collectors.joining(", ")),
                        all)
                .from(all.isMixed() ? Origin.STATED : all.parts().getFirst().origin())
                .hint(laureate.partners().stream().map(labels::name).collect(Collectors.joining("\n")));
    }

    /// Where the link between a laureate and a record that it is tied to comes from.
    private Origin origin(Laureate laureate, Entity other) {
        return labels.index().from(laureate.entity().id()).stream()
                .filter(r -> r.to().equals(other.id()))
                .map(r -> ColumnKinds.origin(r.basis()))
                .findFirst()
                .orElse(Origin.STATED);
    }

    private Cell notStated() {
        return Cell.of(Cell.State.UNNAMED, labels.messages().get("table.not-stated"));
    }

    private Cell town(Laureate laureate) {
        return laureate.seat().map(this::town).orElseGet(this::notStated);
    }

    private Cell town(Seat seat) {
        Cell town = Cell.of(seat.point().commune().orElseGet(() -> labels.name(seat.place())));
        return seat.stated() ? town : town.from(Origin.INFERRED).hint(labels.ground(seat));
    }

    private Cell award(Laureate laureate) {
        Amount award = laureate.award();
        Cell cell = euros(award.euros(), awards);
        if (award.euros().isEmpty()) {
            return cell;
        }
        double length = largest == 0 ? 0 : (double) award.euros().getAsLong() / largest;
        return cell.qualified(labels.qualified(award.qualifier(), ""))
                .bars(List.of(new Bar(length, Bar.Fill.SOLID)))
                .from(ColumnKinds.origin(award.basis()));
    }

    private Cell euros(OptionalLong euros, Decimals decimals) {
        return euros.isPresent()
                ? Cell.of(decimals.millions(euros.getAsLong()), new Value.Number(euros.getAsLong(), "EUR"))
                : Cell.of(Cell.State.UNDISCLOSED, labels.messages().get("amount.undisclosed-brief"))
                        .hint(labels.messages().get("amount.undisclosed"));
    }

    private Optional<Sheet.Summary> under(Column<Laureate> column) {
        if (laureates.size() == 0) {
            return Optional.empty();
        }
        return switch (column.id()) {
            case "name" -> summary(Cell.of(words()), "");
            case "award" ->
                laureates.euros().isPresent() ? money(laureates.euros().getAsLong(), awards) : Optional.empty();
            case "companion-euros" -> money(laureates.companionEuros(), companions);
            case "together" -> money(laureates.euros().orElse(0) + laureates.companionEuros(), sums);
            default -> Optional.empty();
        };
    }

    private Optional<Sheet.Summary> money(long euros, Decimals decimals) {
        return summary(
                findings.perimeter().adds() ? euros(OptionalLong.of(euros), decimals) : Cell.EMPTY,
                labels.index().strategy().meta().paid().in(labels.locale()));
    }

    private static Optional<Sheet.Summary> summary(Cell cell, String hint) {
        return Optional.of(new Sheet.Summary(cell, hint, true));
    }

    /// What the total is of; where the documents publish the whole alone, that whole; of the one laureate selected, its
    /// own sum.
    private String words() {
        String total = labels.messages().get("table.total", laureates.size());
        if (laureates.euros().isEmpty()) {
            return whole().map(w -> total + labels.messages().get("table.total.whole", w))
                    .orElse(total);
        }
        return selected()
                .map(one -> total
                        + labels.messages()
                                .get(
                                        "table.selected",
                                        awards.millions(one.award().euros().orElse(0)),
                                        companions.millions(one.companionEuros().orElse(0)),
                                        sums.millions(one.together().orElse(0))))
                .orElse(total);
    }

    private Optional<Laureate> selected() {
        Set<String> selection = findings.exploration().selection();
        return selection.size() != 1
                ? Optional.empty()
                : IntStream.of(laureates.positions(selection))
                        .mapToObj(laureates.rows()::get)
                        .filter(l -> l.companion().isPresent())
                        .findFirst();
    }

    /// What the documents say of all the laureates together.
    private Optional<String> whole() {
        RowEvidence evidence =
                new RowEvidence(findings.index(), findings.exploration().perimeter());
        return laureates
                .measure()
                .flatMap(m -> evidence.amount(m.id()))
                .filter(a -> a.euros().isPresent())
                .map(labels::bareAmount);
    }
}
