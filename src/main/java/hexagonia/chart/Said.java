package hexagonia.chart;

import hexagonia.model.Basis;
import java.util.Comparator;
import java.util.List;

/// A number or a word as it stands in a figure, and what it comes from beside documents: computed, inferred, or both,
/// each with a mark of its own. A text without any is stated.
public record Said(String text, List<Basis> beside) {
    public static final Said NOTHING = new Said("", List.of());

    public Said {
        beside = beside.stream()
                .filter(basis -> basis != Basis.STATED)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public static Said of(String text, Basis... beside) {
        return new Said(text, List.of(beside));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
