package hexagonia.exhibit.record;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Findings;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Card card = selection.isEmpty()
                ? new OverallCard(findings, labels).card()
                : new RecordCard(findings, labels, map).of(labels.index().entity(selection.getLast()));
        Head head = new Head(
                card.what(),
                new RecordTitle(findings, labels).of(card),
                findings.perimeter().name().in(labels.locale()),
                "",
                selection.isEmpty() ? labels.clauses(findings.exploration().clauses()) : "",
                List.of());
        return new Content(head, new Body.Carded(card), Meanings.NONE, Sources.grounded(() -> grounds(card)));
    }

    private static Map<String, Ground> grounds(Card card) {
        Map<String, Ground> found = new LinkedHashMap<>();
        card.sections()
                .forEach(section -> section.entries().stream()
                        .filter(entry -> !entry.facts().isEmpty())
                        .forEach(entry -> found.put(
                                section.key() + "/" + entry.key(), new Ground(entry.facts(), entry.formula()))));
        return found;
    }
}
