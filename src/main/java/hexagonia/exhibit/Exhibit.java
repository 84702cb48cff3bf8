package hexagonia.exhibit;

import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.OptionalInt;

/// Something that can be seen of any strategy: a chart, the map, a table, a record, several of them together. It is a
/// pure function of findings and words; what it is about (the record, the records compared) stands in the exploration.
public interface Exhibit {
    /// The name by which commands and files know it: `spending`, `clusters`…
    String id();

    /// The tab that shows it, by its name in the state; its own where nothing else is said. Empty for what stands in no
    /// tab.
    default String tab() {
        return id();
    }

    /// Where it stands in the summary of a strategy, from the least up; empty for what has no place in it.
    default OptionalInt place() {
        return OptionalInt.empty();
    }

    /// What of it stands there: the whole, or a part where the whole is long.
    default Exhibit inSummary() {
        return this;
    }

    /// Whether its tab shows it, where the tab shows one exhibit of several at a time.
    default boolean isShown(View view) {
        return true;
    }

    /// What shows it: its tab, and it of those that the tab shows one at a time; nothing for what stands in no tab.
    default Transition show() {
        return new Transition.InTurn(tab().isEmpty() ? List.of() : List.of(new Transition.ToTab(tab())));
    }

    /// What there is to see now. Safe on the thread of the findings.
    Content of(Findings findings, Labels labels);
}
