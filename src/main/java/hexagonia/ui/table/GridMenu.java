package hexagonia.ui.table;

import hexagonia.exhibit.Meaning;
import hexagonia.explore.SortKey;
import hexagonia.explore.Transition;
import hexagonia.sheet.Column;
import hexagonia.sheet.Target;
import hexagonia.ui.keys.Key;
import hexagonia.ui.state.CompareEvent;
import hexagonia.ui.state.ExtractEvent;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        grid.focused().ifPresent(row -> {
            menu.getItems().addAll(grid.items(row));
            comparing(menu, row);
            if (grid.selected(row).size() == 1) {
                links(menu, row);
            }
            copies(menu);
        });
        if (grid.table().isPresent()) {
            grid.cursor().column().ifPresent(column -> sorts(menu, column));
        }
        return menu;
    }

    private void comparing(ContextMenu menu, Object row) {
        List<String> records = grid.comparable(grid.selected(row));
        if (!records.isEmpty()) {
            String text = labels.messages().get("compare.rows", records.size());
            menu.getItems().add(item(text, Key.COMPARE, () -> CompareEvent.ask(grid, records)));
        }
    }

    private void links(ContextMenu menu, Object row) {
        List<MenuItem> links = grid.sheet().ordered(grid.arrangement().order()).stream()
                .map(c -> c.cell().apply(row))
                .flatMap(c ->
                        Stream.concat(c.target().stream(), c.mentions().stream().flatMap(m -> m.target().stream())))
                .distinct()
                .flatMap(target -> words(target).map(text -> item(text, null, () -> grid.open(target))).stream())
                .toList();
        menu.getItems().addAll(links);
        if (!links.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    private Optional<String> words(Target target) {
        return switch (target) {
            case Meaning.Records m
            when m.ids().size() == 1 ->
                Optional.of(
                        labels.messages().get("tables.open", labels.name(m.ids().getFirst())));
            case Meaning.Rows m ->
                Optional.of(labels.messages().get("tables.see." + m.table().id(), m.count()));
            case Meaning.Way m -> Optional.of(m.name());
            default -> Optional.empty();
        };
    }

    private void copies(ContextMenu menu) {
        menu.getItems()
                .addAll(
                        item(labels.messages().get("tables.copy"), Key.COPY, copying::rows),
                        item(labels.messages().get("tables.copy.cell"), Key.CELL, copying::cell),
                        item(labels.messages().get("tables.export"), Key.EXPORT, () -> ExtractEvent.ask(grid)));
        if (grid.table().isPresent()) {
            menu.getItems()
                    .addAll(
                            item(labels.messages().get("tables.copy.cited"), Key.CITED, copying::cited),
                            new SeparatorMenuItem());
        }
    }

    private void sorts(ContextMenu menu, Column<Object> column) {
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

    private String sort(String how, Column<Object> column) {
        return labels.messages().get("tables.sort." + how, column.title());
    }

    private void sort(List<SortKey> keys) {
        session.send(new Transition.Sort(grid.sheet().id(), keys));
    }

    private MenuItem item(String text, Key key, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setAccelerator(key == null ? null : key.named(labels.messages()).orElse(null));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
