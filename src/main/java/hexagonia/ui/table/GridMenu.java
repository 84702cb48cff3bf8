package hexagonia.ui.table;

import hexagonia.explore.SortKey;
import hexagonia.explore.Transition;
import hexagonia.explore.rows.Row;
import hexagonia.ui.keys.Key;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import hexagonia.wording.table.Cell;
import hexagonia.wording.table.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a grid, made for the row and the column with the keyboard: what they lead to, copies, sorts.
final class GridMenu {
    private final Grid grid;
    private final Session session;
    private final Labels labels;
    private final Copying copying;

    GridMenu(Grid grid, Session session, Labels labels, Copying copying) {
        this.grid = grid;
        this.session = session;
        this.labels = labels;
        this.copying = copying;
    }

    ContextMenu make() {
        ContextMenu menu = new ContextMenu();
        menu.setId("table-menu");
        grid.focused().ifPresent(row -> links(menu, row));
        grid.focused().ifPresent(_ -> copies(menu));
        grid.cursor().column().ifPresent(column -> sorts(menu, column));
        return menu;
    }

    private void links(ContextMenu menu, Row row) {
        List<Cell.Link> links = grid.sheet().arranged(grid.arrangement()).stream()
                .flatMap(c -> c.cell().apply(row).link().stream())
                .distinct()
                .toList();
        for (Cell.Link link : links) {
            String text = switch (link) {
                case Cell.Link.Open l -> labels.messages().get("tables.open", labels.name(l.record()));
                case Cell.Link.See l ->
                    labels.messages().get("tables.see." + l.table().id(), l.count());
            };
            menu.getItems().add(item(text, null, () -> grid.open(link)));
        }
        if (!links.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    private void copies(ContextMenu menu) {
        menu.getItems()
                .addAll(
                        item(labels.messages().get("tables.copy"), Key.COPY, copying::rows),
                        item(labels.messages().get("tables.copy.cell"), Key.CELL, copying::cell),
                        item(labels.messages().get("tables.copy.cited"), Key.CITED, copying::cited),
                        new SeparatorMenuItem());
    }

    private void sorts(ContextMenu menu, Column column) {
        menu.getItems()
                .addAll(
                        item(sort("ascending", column), null, () -> sort(List.of(new SortKey(column.id(), false)))),
                        item(sort("descending", column), null, () -> sort(List.of(new SortKey(column.id(), true)))));
        List<SortKey> keys = grid.keys();
        if (!keys.isEmpty() && keys.stream().noneMatch(k -> k.column().equals(column.id()))) {
            List<SortKey> more = new ArrayList<>(keys);
            more.add(new SortKey(column.id(), column.isNumber()));
            menu.getItems().add(item(sort("also", column), null, () -> sort(more)));
        }
        if (!keys.isEmpty()) {
            menu.getItems().add(item(labels.messages().get("tables.sort.none"), null, () -> sort(List.of())));
        }
    }

    private String sort(String how, Column column) {
        return labels.messages().get("tables.sort." + how, column.title());
    }

    private void sort(List<SortKey> keys) {
        session.send(new Transition.Sort(grid.table().id(), keys));
    }

    private static MenuItem item(String text, Key key, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setAccelerator(key == null ? null : key.combination().orElse(null));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
