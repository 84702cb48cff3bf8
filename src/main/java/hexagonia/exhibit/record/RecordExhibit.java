package hexagonia.exhibit.record;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.OptionalInt;

/// The record of what was selected last; while nothing is, the whole strategy. Its sources go by
/// `section/entry`.
public final class RecordExhibit implements Exhibit {
    private final SeatMap map = new SeatMap();

    @Override
    public String id() {
        return "record";
    }

    /// It stands beside every tab.
    @Override
    public String tab() {
        return "";
    }

    @Override
    public OptionalInt place() {
        return OptionalInt.of(10);
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        List<String> selection = List.copyOf(findings.exploration().selection());
        OverallCard overall = new OverallCard(findings, labels);
        Card card = selection.isEmpty()
                ? overall.card()
                : new RecordCard(findings, labels, map).of(labels.index().entity(selection.getLast()));
        Sources sources = selection.isEmpty() ? Sources.of(card).working(overall::workings) : Sources.of(card);
        Head head = new Head(
                        card.what(),
                        new RecordTitle(findings, labels).of(card),
                        findings.perimeter().name().in(labels.locale()),
                        "",
                        selection.isEmpty()
                                ? labels.clauses(findings.exploration().clauses())
                                : "",
                        List.of())
                .about(card.name());
        return new Content(head, new Body.Carded(card), Meanings.NONE, sources);
    }
}
