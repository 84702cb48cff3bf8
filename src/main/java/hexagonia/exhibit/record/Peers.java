package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.model.Amount;
import hexagonia.model.Tier;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An award among the parts of the same whole: its rank, its share, and what it makes a year. Each is ours, and
/// is there only where the data name a whole, peers, a number of years.
record Peers(RecordContext of, Amount amount) {
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (amount.euros().isEmpty() || amount.tier() != Tier.AWARD) {
            return entries;
        }
        amount.partOf()
                .flatMap(of.index()::maybeAmount)
                .filter(whole -> whole.euros().isPresent())
                .ifPresent(whole -> {
                    entries.add(rank(whole, of.index().parts(whole.id())));
                    entries.add(share(whole));
                });
        if (amount.years().orElse(1) > 1) {
            entries.add(perYear(amount.years().getAsInt()));
        }
        return entries;
    }

    private Entry rank(Amount whole, List<Amount> parts) {
        long euros = amount.euros().orElseThrow();
        long above = parts.stream().filter(p -> p.euros().orElse(0) > euros).count();
        long equal = parts.stream().filter(p -> p.euros().orElse(0) == euros).count();
        String text = of.messages()
                .get("record.rank", of.messages().get("record.ordinal", above + 1), equal > 1 ? 1 : 0, parts.size());
        String label = of.messages().get("record.rank.label");
        String formula = of.messages().get("record.rank.formula", above + 1, above, parts.size());
        return entry("rank", whole, label, Cell.of(text, new Value.Number(above + 1, "")))
                .computed(formula);
    }

    private Entry share(Amount whole) {
        double share = (double) amount.euros().orElseThrow() / whole.euros().orElseThrow();
        String text = of.messages()
                .get(
                        "record.share",
                        of.labels().formats().percent(share),
                        of.labels().formats().millions(whole.euros().orElseThrow()));
        String reserve = of.labels().sign(whole.qualifier().opposite());
        Cell cell = Cell.of(text, new Value.Number(share * 100, "%"))
                .brief(of.labels().formats().percent(share))
                .qualified(reserve);
        String label = of.messages().get("record.share.label");
        String formula = of.messages()
                .get(
                        "record.share.formula",
                        of.labels().formats().percent(share),
                        of.labels().formats().millions(amount.euros().orElseThrow()),
                        of.labels().formats().millions(whole.euros().orElseThrow()));
        return entry("share", whole, label, cell).computed(formula);
    }

    private Entry perYear(int years) {
        long euros = amount.euros().orElseThrow() / years;
        String text = of.messages().get("record.per-year", of.labels().formats().inMillionsOfEuros(euros));
        Cell cell = Cell.of(text, new Value.Number(euros, "EUR/a"))
                .brief(of.labels().formats().millions(euros));
        String formula = of.messages()
                .get(
                        "record.per-year.hint",
                        of.labels().formats().millions(amount.euros().orElseThrow()),
                        years);
        return computed("per-year", "per-year", of.messages().get("record.per-year.label"), cell.hint(formula))
                .computed(of.messages()
                        .get(
                                "record.per-year.formula",
                                of.labels().formats().millions(euros),
                                of.labels().formats().millions(amount.euros().orElseThrow()),
                                years));
    }

    /// Two ranks, or two shares, are comparable within one whole.
    private Entry entry(String key, Amount whole, String label, Cell cell) {
        return computed(
                key, key + " in " + whole.id(), label, cell.hint(of.messages().get("record.rank.hint")));
    }

    private Entry computed(String key, String object, String label, Cell cell) {
        Says says =
                new Says.Quantity(cell.from(Origin.COMPUTED), amount.stage(), Optional.of(amount.perimeter()), object);
        return Entry.of(key, label, says).under(1).proved(List.of(amount));
    }
}
