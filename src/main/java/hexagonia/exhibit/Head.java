package hexagonia.exhibit;

import java.util.List;

/// What stands over a body. `name` is what it is (« Dépenses par axe »); `finding` says what it finds, in one or two
/// lines; `coverage` tells perimeter, stage and coverage; `unit` is that of its numbers, or empty; `filter` says in
/// words what is left out, or is empty; `notes` are sentences that belong under it.
public record Head(String name, String finding, String coverage, String unit, String filter, List<String> notes) {
    public Head {
        notes = List.copyOf(notes);
    }
}
