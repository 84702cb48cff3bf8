package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.explore.Findings;
import hexagonia.model.Amount;
import hexagonia.sheet.Origin;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How the rows of a comparison are to be read, what filters leave of their amounts, which rows are not there and why.
record CompareNotes(
        Findings findings, Labels labels, List<Card> cards, List<AlignedRow> rows, Scale scale, int reference) {
    /// One sentence each; on paper all of them in one.
    ///
    /// @param cut whether lists are cut short, which paper says
    List<String> of(ShownRows shown, Showing showing, boolean cut) {
        List<String> notes = new ArrayList<>();
        notes.add(reading(showing.turned()));
        filtered().ifPresent(notes::add);
        Ways ways = new Ways(findings.exploration().view(), labels);
        if (ways.differing() || ways.shared()) {
            String key = ways.differing() ? "compare.hidden" : "compare.hidden.unshared";
            notes.add(words().get(key, shown.hidden().size(), ShownRows.names(shown.hidden())));
        }
        if (!shown.empty().isEmpty()) {
            notes.add(words().get("compare.empty", shown.empty().size(), ShownRows.names(shown.empty())));
        }
        alike(shown).ifPresent(notes::add);
        if (cut || showing.scope() != Showing.Scope.ALL) {
            notes.add(showing.scope() == Showing.Scope.ALL ? "" : words().of("compare.left", showing.scope()));
            notes.add(words().get(cut ? "compare.cut" : "compare.whole"));
        }
        notes.add(showing.turned() ? shown.under(words()) : "");
        notes.add(new Legend(shown, cards, labels).words());
        notes.removeIf(String::isBlank);
        return showing.isPaper() ? List.of(String.join(" ", notes)) : notes;
    }

    private Messages words() {
        return labels.messages();
    }

    /// That amounts are compared whole, and which of them clauses leave out.
    private Optional<String> filtered() {
        if (findings.exploration().clauses().isEmpty()
                || amounts().stream()
                        .allMatch(a -> a.flatMap(CompareNotes::euros).isEmpty())) {
            return Optional.empty();
        }
        List<String> out = IntStream.range(0, cards.size())
                .filter(i -> amounts().get(i).stream()
                        .flatMap(e -> e.facts().stream())
                        .anyMatch(a -> a instanceof Amount amount && !findings.passes(amount)))
                .mapToObj(i -> labels.brief(cards.get(i).record()))
                .toList();
        return Optional.of(words().get("compare.filtered", String.join(", ", out), out.size()));
    }

    /// What is the same for all.
    private Optional<String> alike(ShownRows shown) {
        int place = Math.max(0, reference);
        return shown.alike().stream()
                .map(row -> words().get(
                                "compare.legend",
                                row.label().text(),
                                row.cells().get(place).shown(true)
                                        + (row.cells().get(place).origin() == Origin.INFERRED
                                                ? "\u00A0" + Legend.INFERRED
                                                : "")))
                .reduce((a, b) -> a + words().get("compare.legend.apart") + b)
                .map(all -> words().get("compare.alike", all));
    }

    /// How to read the rows: the scale of the bars, and what the differences are to.
    private String reading(boolean turned) {
        String bars = turned || scale.largest() == 0
                ? ""
                : scale.own()
                        ? words().get("compare.scales") + " "
                        : words().get("compare.scale", labels.formats().inMillionsOfEuros(scale.largest())) + " ";
        boolean numbers = rows.stream().flatMap(AlignedRow::said).anyMatch(CompareHead::isNumber);
        return bars
                + (!numbers
                        ? ""
                        : reference < 0
                                ? words().get("compare.no-reference")
                                : words().get(
                                                "compare.differences",
                                                labels.brief(
                                                        cards.get(reference).record())));
    }

    private List<Optional<Entry>> amounts() {
        return CompareHead.amounts(rows);
    }

    private static Optional<Long> euros(Entry entry) {
        return Scale.euros(entry).stream().boxed().findFirst();
    }
}
