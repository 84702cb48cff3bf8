package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.record.RecordCard;
import hexagonia.exhibit.record.SeatMap;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps the cards of records as long as strategy, perimeter and language stay, so that another order or another
/// reference makes none anew. May be shared by threads.
final class CardShelf {
    private final SeatMap map = new SeatMap();
    private Optional<Cards> kept = Optional.empty();

    /// The cards of the records in the perimeter looked at, whatever is filtered.
    synchronized Cards of(Findings findings, Labels labels) {
        Cards cards = kept.filter(c -> c.serves(findings, labels))
                .orElseGet(() -> new Cards(new RecordCard(
                        findings.unfiltered(findings.exploration().perimeter()), labels, map)));
        kept = Optional.of(cards);
        return cards;
    }

    /// Cards, each made when it is asked for first.
    static final class Cards {
        private final RecordCard maker;
        private final Map<String, Card> cards = new ConcurrentHashMap<>();
        private final Map<String, List<Entry>> figures = new ConcurrentHashMap<>();
        private volatile Lined lined = new Lined(List.of(), List.of());

        /// Records in an order, and the rows of their cards.
        private record Lined(List<String> ids, List<AlignedRow> rows) {}

        Cards(RecordCard maker) {
            this.maker = maker;
        }

        private boolean serves(Findings findings, Labels labels) {
            return maker.labels() == labels
                    && maker.findings()
                            .exploration()
                            .perimeter()
                            .equals(findings.exploration().perimeter());
        }

        Labels labels() {
            return maker.labels();
        }

        Card of(String id) {
            return cards.computeIfAbsent(id, _ -> maker.of(labels().index().entity(id)));
        }

        /// The rows of the cards of records; made again only where these are others than those before, or in another
        /// order.
        List<AlignedRow> rows(List<String> ids) {
            Lined last = lined;
            if (!last.ids().equals(ids)) {
                last = new Lined(ids, Alignment.of(ids.stream().map(this::of).toList(), new Gathering(this)));
                lined = last;
            }
            return last.rows();
        }

        /// The figures of a record that are not money, without the headings between them.
        List<Entry> figures(String id) {
            return figures.computeIfAbsent(
                    id, _ -> maker.figures(labels().index().entity(id)));
        }
    }
}
