package hexagonia.ui.table;

import hexagonia.explore.TableFindings;
import hexagonia.explore.rows.Row;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps the rows selected in a grid and the records selected in the state together.
final class GridSelection {
    private final Grid grid;
    private final ShownRows rows;
    private Set<String> records = Set.of();
    private Set<String> revealed = Set.of();

    GridSelection(Grid grid, ShownRows rows) {
        this.grid = grid;
        this.rows = rows;
    }

    /// Has the next selection shown be brought into view, whichever it is.
    void forget() {
        revealed = Set.of();
    }

    boolean holds(Row row) {
        return row.subject().filter(records::contains).isPresent();
    }

    /// Takes the records selected in the state; rows are told by [#show].
    void take(Set<String> selected) {
        records = selected;
    }

    /// Keeps the rows selected where they already stand for the selection; else selects those that do. Where several
    /// rows are about one record, its first row is selected and the others only wear its colour.
    void show(TableFindings found) {
        boolean changed = !records.equals(revealed);
        revealed = records;
        int[] indices = indices(found);
        if (indices.length > 0
                && subjects(rows())
                        .equals(subjects(
                                IntStream.of(indices).mapToObj(rows::get).toList()))) {
            return;
        }
        TableViewSelectionModel<Row> model = grid.getSelectionModel();
        model.clearSelection();
        if (indices.length > 0) {
            model.selectIndices(indices[0], indices);
            grid.getFocusModel().focus(indices[indices.length - 1]);
            reveal(indices[0]);
        } else if (changed && found.bringsOut()) {
            IntStream.of(rows.rows().positionsOf(found.broughtOut())).limit(1).forEach(this::reveal);
        }
        if (grid.getFocusModel().getFocusedIndex() < 0 && !rows.isEmpty()) {
            grid.getFocusModel().focus(0);
        }
    }

    /// The rows to select.
    private int[] indices(TableFindings found) {
        if (records.isEmpty()) {
            return new int[0];
        }
        boolean facts = grid.table().kind().isEmpty();
        Set<String> left = new HashSet<>(records);
        return IntStream.of(rows.rows().positionsOf(found.about(records)))
                .filter(i -> !facts || left.remove(rows.get(i).subject().orElseThrow()))
                .toArray();
    }

    /// The rows selected on screen, in their order.
    List<Row> rows() {
        return grid.getSelectionModel().getSelectedIndices().stream()
                .filter(i -> i >= 0 && i < rows.size())
                .sorted()
                .map(rows::get)
                .toList();
    }

    /// The records that the rows selected on screen stand for, where they are others than the state's.
    List<String> changed() {
        Set<String> subjects = subjects(rows());
        return subjects.equals(records) ? List.of() : List.copyOf(subjects);
    }

    private static Set<String> subjects(List<Row> rows) {
        Set<String> subjects = new LinkedHashSet<>();
        rows.forEach(r -> r.subject().ifPresent(subjects::add));
        return subjects;
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
