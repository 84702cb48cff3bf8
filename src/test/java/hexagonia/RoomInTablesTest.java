package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.theme.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// The room of a table is used: no column cuts words while another has room that none of its rows asks for, and no
/// part of the table is left to nobody.
class RoomInTablesTest {
    /// What stays blank at both sides of a text, and what is lost by whole points.
    private static final double BLANK = 18;
    /// What the marks of a cell take.
    private static final double MARKS = 17;
    /// The scroll bar's, and a point for each column.
    private static final double BAR = 24;

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"fr,1278,775", "en,1278,775", "fr,1366,768", "en,1366,768", "fr,1920,1080", "en,1920,1080"})
    void noWordIsCutWhereAnotherColumnHasRoom(String language, double width, double height) throws Exception {
        try (OpenWindow window = OpenWindow.in(new Looks(Locale.of(language), false), Keeper.none())) {
            window.resize(width, height);
            window.send(new Transition.ToTab("tables"));
            for (Table shown : Table.values()) {
                window.send(new Transition.ToTable(shown));
                OpenWindow.pulses(4);
                TableView<?> table = (TableView<?>) window.find("table").orElseThrow();
                OpenWindow.fx(() -> look(shown, table));
            }
            assertEquals(List.of(), faults);
        }
    }

    /// Before, most of the words of these columns were cut beside columns of long sentences.
    @Test
    void theDocumentOfAClaimAndTheBodyOfAPersonAreReadWhole() throws Exception {
        try (OpenWindow window = OpenWindow.in(new Looks(Locale.FRENCH, false), Keeper.none())) {
            window.resize(1278, 775);
            window.send(new Transition.ToTab("tables"));
            window.send(new Transition.ToTable(Table.CLAIMS));
            OpenWindow.pulses(4);
            assertTrue(written(window, "column-document").contains("Dossier de presse, mai 2024"));
            window.send(new Transition.ToTable(Table.PERSONS));
            OpenWindow.pulses(4);
            assertTrue(written(window, "column-organisation").contains("Gouvernement français"));
        }
    }

    private static List<String> written(OpenWindow window, String column) throws Exception {
        TableView<?> table = (TableView<?>) window.find("table").orElseThrow();
        return OpenWindow.fx(() -> cells(table).stream()
                .filter(c -> c.getTableColumn().getId().equals(column))
                .map(c -> letters(c).getText())
                .toList());
    }

    private Void look(Table shown, TableView<?> table) {
        List<TableCell<?, ?>> cells = cells(table);
        double all =
                table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        List<TableCell<?, ?>> cut = cells.stream()
                .filter(c -> !letters(c).getText().equals(c.getText()))
                .toList();
        if (all < table.getWidth() - BAR) {
            faults.add(shown + ": " + Math.round(table.getWidth() - all) + " of its room is left to nobody");
        }
        for (TableColumn<?, ?> column : table.getColumns()) {
            double asked = cells.stream()
                    .filter(c -> c.getTableColumn() == column)
                    .mapToDouble(c -> letters(c).getLayoutBounds().getWidth() + (c.getGraphic() == null ? 0 : MARKS))
                    .max()
                    .orElse(0);
            double title = table.lookupAll(".column-header .label").stream()
                    .filter(n -> n instanceof Labeled l && l.getText().equals(column.getText()))
                    .mapToDouble(n -> n.getLayoutBounds().getWidth() + MARKS)
                    .max()
                    .orElse(column.getWidth());
            double spare = column.getWidth() - Math.max(asked, title) - BLANK;
            if (spare > 40
                    && !cut.isEmpty()
                    && cells.size()
                            == table.getItems().size() * table.getColumns().size()) {
                faults.add(shown + ": " + column.getId() + " has " + Math.round(spare) + " to spare, "
                        + cut.getFirst().getText() + " is cut");
            }
        }
        return null;
    }

    private static List<TableCell<?, ?>> cells(TableView<?> table) {
        List<TableCell<?, ?>> found = new ArrayList<>();
        table.lookupAll(".table-cell").forEach(n -> {
            if (n instanceof TableCell<?, ?> cell && cell.isVisible() && letters(cell) != null) {
                found.add(cell);
            }
        });
        return found;
    }

    private static Text letters(TableCell<?, ?> cell) {
        for (Node child : cell.getChildrenUnmodifiable()) {
            if (child instanceof Text text && !(text instanceof FontIcon) && cell.getText() != null) {
                return text;
            }
        }
        return null;
    }
}
