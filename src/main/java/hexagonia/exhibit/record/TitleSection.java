package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.Card.Tag;
import hexagonia.explore.Seat;
import hexagonia.model.Absence;
import hexagonia.model.Amount;
import hexagonia.model.Kind;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.wording.Ground;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Under the name of a record: its seat, its one figure with stage and period, rank and share among its peers,
/// what it makes a year, and why there is no figure where a reader expects one.
record TitleSection(RecordContext of, Attached attached) {
    static final String KEY = "title";

    /// The kinds of which a reader expects an amount.
    private static final Set<Kind> FUNDED =
            EnumSet.of(Kind.CLUSTER, Kind.PROJECT, Kind.PROGRAMME, Kind.CALL, Kind.FUND);

    Section section() {
        List<Entry> entries = new ArrayList<>(seat());
        Optional<Amount> main = of.main();
        if (main.isPresent()) {
            entries.add(figure(main.get()));
            period(main.get()).ifPresent(words -> entries.add(Entry.of("period", "", words(words))));
            entries.addAll(new Peers(of, main.get()).entries());
        } else {
            entries.addAll(held());
        }
        if (isUndisclosed(main)) {
            if (main.isEmpty()) {
                entries.add(undisclosed());
            }
            entries.add(Entry.of("why", "", words(why())));
        }
        String summary = of.entity().summary().in(of.labels().locale());
        return new Section(KEY, "", "", Form.TITLE, entries.size(), entries, List.of(summary));
    }

    private List<Entry> seat() {
        Optional<Seat> found = of.index().seat(of.entity().id());
        if (found.isEmpty()) {
            return of
                    .absent(Absence.About.PLACE)
                    .filter(_ -> FUNDED.contains(of.entity().kind()))
                    .map(why -> Cell.of(Cell.State.UNDISCLOSED, of.messages().get("record.no-place"))
                            .hint(why))
                    .map(cell -> Entry.of("town", "", new Says.Words(cell)).under(1))
                    .stream()
                    .toList();
        }
        Seat seat = found.get();
        Cell town = Cell.of(seat.point().commune().orElseGet(() -> of.labels().name(seat.place())));
        if (!seat.stated()) {
            town = town.from(Origin.INFERRED).hint(of.labels().ground(seat));
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("town", "", new Says.Words(town)).under(1));
        seat.point()
                .region()
                .filter(of.index()::has)
                .map(this::region)
                .map(cell -> Entry.of("region", "", new Says.Words(cell)).under(1))
                .ifPresent(entries::add);
        return entries;
    }

    private Entry figure(Amount amount) {
        List<Tag> tags = new ArrayList<>(of.stage(amount));
        if (!amount.perimeter().equals(of.perimeter())) {
            String where = of.index()
                    .perimeter(amount.perimeter())
                    .name()
                    .in(of.labels().locale());
            tags.add(new Tag(where, Optional.empty(), ""));
        }
        return Entry.of("amount", "", of.quantity(amount, "amount"))
                .tagged(tags)
                .proved(List.of(amount));
    }

    private Optional<String> period(Amount amount) {
        Optional<String> over = amount.period()
                .map(p -> of.messages().get("record.over", p.in(of.labels().locale())));
        Optional<String> on = amount.statedOn().map(of.labels()::asOf);
        return over.isPresent() && on.isPresent() ? Optional.of(over.get() + ", " + on.get()) : over.or(() -> on);
    }

    /// For what has no amount of its own: the one it holds, else what those it holds, or those attached, sum to.
    private List<Entry> held() {
        List<Amount> held = of.money();
        if (held.size() == 1) {
            return List.of(figure(held.getFirst()));
        }
        if (held.isEmpty()) {
            return attached.sum();
        }
        long known = held.stream().filter(a -> a.euros().isPresent()).count();
        String coverage = of.labels().measures((int) known, held.size());
        long sum = held.stream().mapToLong(a -> a.euros().orElse(0)).sum();
        Entry figure = known == 0 ? undisclosed() : sum(of, sum, coverage, held).computed(formula(of, held));
        return List.of(figure, Entry.of("coverage", "", words(coverage)));
    }

    private Cell region(String id) {
        Cell cell = Cell.of(of.labels().name(id)).brief(of.labels().brief(id));
        return of.index().isRegionWritten(of.entity().id(), id)
                ? cell
                : cell.from(Origin.INFERRED).hint(of.messages().get("money.inferred"));
    }

    /// A sum of ours in the place of the one figure.
    static Entry sum(RecordContext of, long euros, String how, List<Amount> parts) {
        Cell cell = of.euros(euros).from(Origin.COMPUTED).hint(how);
        List<Amount> added = parts.stream().filter(a -> a.euros().isPresent()).toList();
        return Entry.of("amount", "", new Says.Quantity(cell, added, "sum")).proved(added);
    }

    private static String formula(RecordContext of, List<Amount> held) {
        List<Amount> known = held.stream().filter(a -> a.euros().isPresent()).toList();
        return Ground.of(known, of.labels().formats()).formula();
    }

    private boolean isUndisclosed(Optional<Amount> main) {
        boolean nothing = main.isEmpty()
                && of.money().isEmpty()
                && attached.isEmpty()
                && FUNDED.contains(of.entity().kind());
        return nothing || main.filter(a -> a.euros().isEmpty()).isPresent();
    }

    private Entry undisclosed() {
        Cell cell = Cell.of(Cell.State.UNDISCLOSED, of.messages().get("amount.undisclosed"))
                .hint(why());
        return Entry.of("amount", "", new Says.Quantity(cell, Optional.empty(), Optional.of(of.perimeter()), "amount"));
    }

    /// What the data say of the missing amount, else that no document gives one.
    private String why() {
        return of.absent(Absence.About.AMOUNT).orElseGet(() -> of.messages().get("record.no-amount"));
    }

    private static Says words(String text) {
        return new Says.Words(Cell.of(text));
    }
}
