package hexagonia.exhibit;

import hexagonia.explore.Transition;
import java.util.List;
import java.util.Optional;

/// Going to read what a document says: the names under which the state keeps it, and the way there from anywhere.
public final class Reading {
    public static final String TAB = "sources";
    /// Which part of the sources is shown; what the documents state, when nothing is chosen.
    public static final String PART = "sources-part";
    /// The document or section read.
    public static final String SECTION = "sources-section";

    private Reading() {}

    /// Opens the sources at a section, in one step of the history.
    public static Transition section(String id) {
        return new Transition.InTurn(List.of(
                new Transition.Choose(PART, Optional.empty()),
                new Transition.Choose(SECTION, Optional.of(id)),
                new Transition.ToTab(TAB)));
    }
}
