package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the numbers of a comparison come about that no document states: each sum by its terms, ranks and shares row by
/// row, and how far each number is from that of the reference.
///
/// @param title what a row is about
record CompareWorkings(
        List<Card> cards,
        List<AlignedRow> aligned,
        Function<AlignedRow, String> title,
        Scale scale,
        int reference,
        Labels labels) {
    List<Working> all() {
        List<Working> found = new ArrayList<>();
        for (AlignedRow row : aligned) {
            IntStream.range(0, cards.size()).forEach(i -> sum(row, i).ifPresent(found::add));
            List<Ground> others = row.said()
                    .filter(e -> isWorkedOut(e) && Scale.euros(e).isEmpty())
                    .map(CompareWorkings::ground)
                    .toList();
            if (!others.isEmpty()) {
                found.add(new Working.Made(title.apply(row), others));
            }
            List<String> apart = apart(row);
            if (!apart.isEmpty()) {
                String what = labels.messages()
                        .get(
                                "working.apart.what",
                                title.apply(row),
                                labels.brief(cards.get(reference).record()));
                found.add(new Working.Ruled(what, apart, labels.messages().get("working.apart")));
            }
        }
        return found;
    }

    private static boolean isWorkedOut(Entry entry) {
        return entry.formula().contains(" = ");
    }

    private static Ground ground(Entry entry) {
        return new Ground(entry.facts(), entry.formula());
    }

    private Optional<Working> sum(AlignedRow row, int record) {
        return row.entries()
                .get(record)
                .filter(e -> isWorkedOut(e) && Scale.euros(e).isPresent())
                .map(e -> new Working.Made(
                        labels.brief(cards.get(record).record()) + ", " + title.apply(row), ground(e)));
    }

    private List<String> apart(AlignedRow row) {
        RowDecimals decimals = new RowDecimals(row, reference);
        Optional<Says.Quantity> measure =
                reference < 0 ? Optional.empty() : row.entries().get(reference).flatMap(CompareWorkings::quantity);
        return measure.stream()
                .flatMap(m -> row.said()
                        .flatMap(e -> quantity(e).stream())
                        .filter(q -> q != m)
                        .flatMap(q -> Difference.of(q, m, scale, decimals, labels).stream()))
                .map(Difference::text)
                .filter(text -> text.codePoints().anyMatch(Character::isDigit))
                .distinct()
                .toList();
    }

    private static Optional<Says.Quantity> quantity(Entry entry) {
        return Stream.of(entry.says())
                .filter(Says.Quantity.class::isInstance)
                .map(Says.Quantity.class::cast)
                .findFirst();
    }
}
