package hexagonia.rules;

import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Event;
import hexagonia.model.EventKind;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.util.List;
import java.util.function.Consumer;

/// A document is of the day that it tells of its own publication: the event of it that this document alone states.
///
/// It holds against the date of a page taken for that of another, on which the age of all its figures rests.
final class Publications implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        Sources sources = new Sources(strategy);
        for (Event event : strategy.events()) {
            List<Claim> claims = event.evidence().claims();
            List<Document> tellers =
                    claims.stream().map(sources::document).distinct().toList();
            if (event.kind() == EventKind.PUBLICATION && tellers.size() == 1) {
                Document document = tellers.getFirst();
                event.date()
                        .filter(date -> !date.equals(document.publishedOn()))
                        .ifPresent(date -> broken.accept(Violation.of(
                                "published", "documents", document.id(), document.publishedOn(), date, event.id())));
            }
        }
    }
}
