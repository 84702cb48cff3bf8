package hexagonia.chart.tree;

import hexagonia.chart.Words;
import hexagonia.chart.Worth;
import hexagonia.chart.tree.Tree.Piece;
import hexagonia.explore.Findings;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.model.Amount;
import hexagonia.model.Perimeter;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What ribbons and areas say alike: why there is nothing to show, what is covered, and the same as a table.
final class TreeWords {
    private final Findings findings;
    private final Labels labels;
    private final Tree tree;
    private final Worth worth;

    TreeWords(Findings findings, Labels labels, Tree tree) {
        this.findings = findings;
        this.labels = labels;
        this.tree = tree;
        this.worth = Worth.of(findings, labels);
    }

    /// The finding where there is nothing to show.
    Optional<String> empty() {
        return tree.euros() > 0 ? Optional.empty() : new SumWords(findings, labels).absent();
    }

    /// Why there is no picture; empty where there is one.
    String sentence() {
        Perimeter perimeter = findings.perimeter();
        if (!perimeter.adds()) {
            return new SumWords(findings, labels).reason().orElseGet(() -> word("tree.nothing"));
        }
        return !tree.levers().isEmpty()
                ? ""
                : word(findings.exploration().clauses().isEmpty() ? "tree.nothing" : "tree.nothing.kept");
    }

    /// Perimeter, date, measures with an amount.
    String coverage() {
        Perimeter perimeter = findings.perimeter();
        String name = perimeter.name().in(labels.locale());
        if (!perimeter.adds()) {
            return "";
        }
        return word(
                "tree.coverage",
                name + perimeter.asOf().map(d -> ", " + labels.asOf(d)).orElse(""),
                labels.coverage(findings.total()),
                findings.index().strategy().meta().paid().in(labels.locale()));
    }

    /// An envelope as a sentence names it: « près de 2,5 Md€ ».
    String nearly(Amount envelope) {
        return word(
                "headline.qualifier." + envelope.qualifier().name().toLowerCase(Locale.ROOT),
                labels.formats().money(envelope.euros().orElse(0)));
    }

    /// The tree row by row, then these laureates without an amount.
    Figure.Twin twin(List<Tree.Leaf> laureates) {
        List<List<String>> rows = new ArrayList<>();
        for (Tree.Branch branch : tree.levers()) {
            rows(branch.lever(), "", rows);
            branch.unknown()
                    .forEach(leaf -> rows.add(row(
                            leaf.datum(),
                            leaf.value(),
                            leaf.note(),
                            branch.lever().datum().label())));
        }
        laureates.forEach(leaf -> rows.add(row(leaf.datum(), leaf.value(), leaf.note(), "")));
        Datum heading =
                new Datum("", word("chart.column.line"), word("chart.column.amount"), word("chart.column.note"));
        return new Figure.Twin(row(heading, worth.unit(), Words.NONE, word("tree.column.whole")), rows);
    }

    /// A row with what is written beside the datum, and with its share where shares are asked for.
    private List<String> row(Datum datum, String share, Words beside, String whole) {
        boolean said = beside.isEmpty() || datum.note().contains(beside.full());
        List<String> notes = Stream.of(datum.note(), said ? "" : beside.full())
                .filter(note -> !note.isEmpty())
                .toList();
        String note = String.join(" · ", notes);
        return worth.isShare()
                ? List.of(whole, datum.label(), datum.value(), share, note)
                : List.of(whole, datum.label(), datum.value(), note);
    }

    private void rows(Piece piece, String whole, List<List<String>> rows) {
        if (piece.euros() > 0) {
            rows.add(row(piece.datum(), piece.value().text(), piece.note(), whole));
            piece.parts().forEach(part -> rows(part, piece.datum().label(), rows));
        }
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
