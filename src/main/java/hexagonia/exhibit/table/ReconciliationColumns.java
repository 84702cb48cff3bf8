package hexagonia.exhibit.table;

import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.explore.Reconciliation;
import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.model.Tier;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.text.Formats;
import hexagonia.wording.Labels;
import hexagonia.wording.RestWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns that set totals against their parts. The bar has the length of its total, known parts solid, the rest
/// as a box of its own; a total of which nothing is detailed is hatched, one of unknown size an open stub. Under
/// clauses it shows what they keep, keep without a value and leave out.
final class ReconciliationColumns {
    private static final int LISTED = 20;

    private final Labels labels;
    private final Parting parting;
    private final OptionalLong scale;

    /// @param scale the euros that a full bar is worth; empty where each bar is as long as its total
    ReconciliationColumns(Labels labels, Parting parting, OptionalLong scale) {
        this.labels = labels;
        this.parting = parting;
        this.scale = scale;
    }

    List<Column<TotalLine>> all() {
        String formula = words("computed");
        List<Column<TotalLine>> columns = new ArrayList<>(List.of(
                column("name", Column.Shape.NAME, l -> name(l.whole())).with(Column.Beside.UNDER),
                column("total", Column.Shape.NUMBER, this::total).told(),
                money("known", this::known).from(Origin.COMPUTED).hint(formula),
                money("rest", this::rest).from(Origin.COMPUTED).hint(formula),
                column("bar", Column.Shape.BARS, l -> bar(l.reconciliation())),
                column("nature", Column.Shape.SHORT, l -> nature(l.reconciliation()))
                        .with(Column.Beside.UNDER),
                column("share", Column.Shape.NUMBER, l -> share(l.reconciliation()))
                        .from(Origin.COMPUTED)
                        .with(Column.Beside.RESERVE, Column.Beside.ORIGIN)
                        .when(Column.Presence.FITTING)));
        if (parting.sum() == Parting.Sum.PARTED) {
            columns.add(
                    3, money("kept", l -> kept(l.whole())).from(Origin.COMPUTED).hint(words("kept.hint")));
        }
        return columns;
    }

    private Column<TotalLine> column(String id, Column.Shape shape, Function<TotalLine, Cell> cell) {
        return Column.of(id, words("column." + id), shape, cell, _ -> null);
    }

    private Column<TotalLine> money(String id, Function<TotalLine, Cell> cell) {
        return column(id, Column.Shape.NUMBER, cell)
                .in(labels.messages().get("unit.millions"))
                .with(Column.Beside.RESERVE, Column.Beside.ORIGIN);
    }

    private String words(String key, Object... arguments) {
        return labels.messages().get("reconcile." + key, arguments);
    }

    private Cell name(Amount whole) {
        String title = title(labels, whole);
        return Cell.of(title)
                .under(labels.stage(whole))
                .brief(isAlone(whole) ? labels.brief(whole.entity()) : title)
                .hint(title);
    }

    /// What a total is called: its own label where several amounts belong to one record, else the record's name.
    static String title(Labels labels, Amount whole) {
        return isAlone(whole) ? labels.name(whole.entity()) : whole.label().in(labels.locale());
    }

    private static boolean isAlone(Amount whole) {
        return whole.tier() != Tier.SUBTOTAL && !whole.reference();
    }

    private Cell total(TotalLine line) {
        Amount whole = line.whole();
        return whole.euros().isEmpty()
                ? undisclosed()
                : euros(whole.euros().getAsLong())
                        .qualified(labels.qualified(whole.qualifier(), ""))
                        .from(ColumnKinds.origin(whole.basis()))
                        .hint(whole.evidence()
                                .derivation()
                                .map(d -> d.formula().in(labels.locale()))
                                .orElse(""));
    }

    private Cell known(TotalLine line) {
        return line.reconciliation().partsKnown() == 0
                ? undisclosed()
                : euros(line.reconciliation().known())
                        .qualified(labels.sign(line.reconciliation().knownReserve()));
    }

    private Cell rest(TotalLine line) {
        OptionalLong rest = line.reconciliation().remainder();
        return rest.isEmpty()
                ? Cell.EMPTY
                : euros(rest.getAsLong())
                        .qualified(labels.sign(line.reconciliation().reserve()));
    }

    /// What the clauses keep of a total.
    private Cell kept(Amount whole) {
        return whole.euros().isEmpty() || whole.reference()
                ? Cell.EMPTY
                : euros(parting.of(whole).kept()).qualified(labels.sign(parting.reserve(List.of(whole.entity()))));
    }

    private Cell euros(long euros) {
        return Cell.of(labels.formats().millions(euros), new Value.Number(euros, "EUR"));
    }

    private Cell undisclosed() {
        return Cell.of(Cell.State.UNDISCLOSED, labels.messages().get("amount.undisclosed-brief"));
    }

    private Cell bar(Reconciliation r) {
        String hint = RestWords.hint(labels, r);
        return Cell.EMPTY.bars(scaled(r)).hint(hint + (hint.isEmpty() ? "" : "\n") + known(r) + "\n" + partsOf(r));
    }

    /// The bar of a total, of its own length or on the scale of all, where what totals are only set against has none.
    private List<Bar> scaled(Reconciliation r) {
        if (scale.isEmpty()) {
            return bars(r);
        }
        double full = (double) r.whole().euros().orElse(0) / scale.getAsLong();
        return r.whole().reference()
                ? List.of()
                : bars(r).stream()
                        .map(bar -> new Bar(bar.length() * full, bar.fill()))
                        .toList();
    }

    private List<Bar> bars(Reconciliation r) {
        Lengths lengths = r.whole().reference() ? Lengths.NOTHING : parting.of(r.whole());
        if (lengths.isParted()) {
            return Stream.of(
                            new Bar((double) lengths.valued() / lengths.whole(), Bar.Fill.SOLID),
                            new Bar((double) lengths.blank() / lengths.whole(), Bar.Fill.BLANK),
                            new Bar((double) lengths.outside() / lengths.whole(), Bar.Fill.FADED))
                    .filter(bar -> bar.length() > 0)
                    .toList();
        }
        if (r.whole().euros().isEmpty()) {
            return List.of(new Bar(0, Bar.Fill.STUB));
        }
        long total = r.whole().euros().getAsLong();
        double share = total == 0 ? 0 : Math.clamp((double) r.known() / total, 0, 1);
        if (r.remainder().orElse(1) <= 0) {
            return List.of(new Bar(1, Bar.Fill.SOLID));
        }
        if (share == 0) {
            return List.of(new Bar(1, Bar.Fill.HATCHED));
        }
        return List.of(
                new Bar(share, Bar.Fill.SOLID),
                new Bar(1 - share, rest(r.nature().orElseThrow())));
    }

    private static Bar.Fill rest(Reconciliation.Nature nature) {
        return switch (nature) {
            case NONE, UNDETAILED -> Bar.Fill.REST;
            case ROUNDING -> Bar.Fill.ROUNDING;
            case UNRAISED -> Bar.Fill.AWAITED;
            case SHARED, BEYOND -> Bar.Fill.ELSEWHERE;
        };
    }

    private Cell nature(Reconciliation r) {
        return Cell.of(RestWords.nature(labels, r))
                .under(known(r))
                .hint(Stream.of(RestWords.hint(labels, r), partsOf(r))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    /// What share of the total its known parts have; nothing where one of both is not known.
    private Cell share(Reconciliation r) {
        long total = r.whole().euros().orElse(0);
        if (total == 0 || r.partsKnown() == 0) {
            return Cell.EMPTY;
        }
        double share = (double) r.known() / total;
        return Cell.of(share(r, labels.formats()), new Value.Number(100 * share, "%"))
                .qualified(labels.sign(r.shareReserve()));
    }

    /// That share in words, of a total that is known.
    static String share(Reconciliation r, Formats formats) {
        double share = (double) r.known() / r.whole().euros().getAsLong();
        return formats.percent(rounded(share, r.shareReserve()));
    }

    /// A share to the decimal shown, so that a bound stays one.
    private static double rounded(double share, Qualifier reserve) {
        return switch (reserve) {
            case AT_LEAST, MORE_THAN -> Math.floor(share * 1000) / 1000;
            case UP_TO -> Math.ceil(share * 1000) / 1000;
            case EXACT, NEARLY, ABOUT -> share;
        };
    }

    private String known(Reconciliation r) {
        return known(r, labels);
    }

    /// How many of the parts of a total are known.
    static String known(Reconciliation r, Labels labels) {
        return labels.messages()
                .get("reconcile.parts.of", r.partsKnown(), r.parts().size());
    }

    private String partsOf(Reconciliation r) {
        String parts = r.parts().stream()
                .limit(LISTED)
                .map(a -> title(labels, a) + " : " + labels.amount(a))
                .collect(Collectors.joining("\n"));
        int more = r.parts().size() - LISTED;
        return more > 0 ? parts + "\n" + words("parts.more", more) : parts;
    }
}
