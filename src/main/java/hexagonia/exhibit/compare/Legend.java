package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the marks and the kinds of empty mean that some row has, or the place of a record that heads a column.
///
/// @param heads the records whose places head columns
record Legend(ShownRows shown, List<Card> heads, Labels labels) {
    /// The mark of what we read into a document.
    static final String INFERRED = "d";

    private static final String COMPUTED = "c";

    String words() {
        Set<Origin> origins = shown.origins();
        heads.stream().flatMap(SideBySide::seat).map(Cell::origin).forEach(origins::add);
        Messages words = labels.messages();
        Stream<String> marks = origins.stream()
                .filter(origin -> origin != Origin.STATED)
                .map(origin -> sign(origin == Origin.COMPUTED ? COMPUTED : INFERRED, words.of("basis", origin)));
        Stream<String> empties = shown.empties().stream()
                .filter(state -> state != Cell.State.FILLED)
                .map(state -> sign(words.of("compare.sign", state), words.of("compare.why", state)));
        return Stream.concat(marks, empties).collect(Collectors.joining(words.get("compare.legend.apart")));
    }

    private String sign(String sign, String meaning) {
        return labels.messages().get("compare.legend", sign, meaning);
    }
}
