package hexagonia.ui.table;

import hexagonia.exhibit.Meaning;
import hexagonia.explore.Transition;
import hexagonia.sheet.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps the rows selected in a grid and the records selected in the state together.
final class GridSelection {
    private final Grid grid;
    private Set<String> records = Set.of();
    private Set<String> revealed = Set.of();

    GridSelection(Grid grid) {
        this.grid = grid;
    }

    /// Has the next selection shown be brought into view, whichever it is.
    void forget() {
        revealed = Set.of();
    }

    /// Keeps the rows selected where they already stand for the selection; else selects those that do. Where several
    /// rows are about one record, its first row is selected and the others only wear its colour.
    ///
    /// @param kept the row that keeps the keyboard where none is selected
    void show(Set<String> selected, int kept) {
        records = selected;
        boolean changed = !records.equals(revealed);
        revealed = records;
        List<Integer> chosen = grid.sheet().chosen().rows();
        List<Object> rows = chosen.stream().map(i -> grid.sheet().rows().get(i)).toList();
        if (!chosen.isEmpty() && records(rows()).equals(records(rows))) {
            return;
        }
        grid.getSelectionModel().clearSelection();
        if (!chosen.isEmpty()) {
            int[] indices = chosen.stream().mapToInt(i -> i).toArray();
            grid.getSelectionModel().selectIndices(indices[0], indices);
            grid.getFocusModel().focus(chosen.getLast());
            reveal(chosen.getFirst());
        } else if (changed) {
            grid.sheet().chosen().first().ifPresent(this::reveal);
        }
        if (chosen.isEmpty() && !grid.getItems().isEmpty()) {
            grid.getFocusModel().focus(Math.clamp(kept, 0, grid.getItems().size() - 1));
        }
    }

    /// The rows selected on screen, in their order.
    List<Object> rows() {
        List<Object> shown = grid.getItems();
        return grid.getSelectionModel().getSelectedIndices().stream()
                .filter(i -> i >= 0 && i < shown.size())
                .sorted()
                .map(shown::get)
                .toList();
    }

    /// What the rows selected on screen ask for, where that is not what the state has: to select the records they stand
    /// for, else to go where the one row leads.
    Optional<Transition> changed() {
        List<Object> rows = rows();
        Set<String> wanted = records(rows);
        if (!wanted.isEmpty()) {
            return wanted.equals(records) ? Optional.empty() : Optional.of(new Transition.Select(List.copyOf(wanted)));
        }
        Optional<Target> target = rows.size() == 1 ? grid.target(rows.getFirst()) : Optional.empty();
        return target.flatMap(Meaning::follow);
    }

    private Set<String> records(List<Object> rows) {
        Set<String> records = new LinkedHashSet<>();
        rows.forEach(row -> records.addAll(grid.records(row)));
        return records;
    }

    private void reveal(int index) {
        if (grid.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= index
                && flow.getLastVisibleCell().getIndex() >= index) {
            return;
        }
        grid.scrollTo(Math.max(0, index - 3));
    }
}
