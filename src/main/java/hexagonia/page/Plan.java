package hexagonia.page;

import java.util.List;

/// What a report is made of: its title (empty for that of its first page), what it shows, in order, and whether a cover
/// with contents comes first and an annex that traces each figure comes last.
public record Plan(String title, List<Shown> shown, boolean cover, boolean annex) {
    public Plan {
        shown = List.copyOf(shown);
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("a report shows something");
        }
    }
}
