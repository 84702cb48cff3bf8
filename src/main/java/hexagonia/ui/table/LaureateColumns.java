package hexagonia.ui.table;

import hexagonia.explore.Laureates;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.explore.Seat;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the table of laureates. Sorting is left to the exploration: the rows come in order.
final class LaureateColumns {
    private final Labels labels;
    private final Predicate<String> full;
    private final TableColumn<Laureate, Laureate> name;
    private final TableColumn<Laureate, Laureate> carrier;
    private final TableColumn<Laureate, Laureate> city;
    private final TableColumn<Laureate, Laureate> award;
    private final TableColumn<Laureate, Laureate> training;
    private final TableColumn<Laureate, Laureate> trainingEuros;
    private final TableColumn<Laureate, Laureate> together;
    private long largest;

    /// @param full whether the bar of a record is drawn in full colour
    LaureateColumns(Labels labels, Predicate<String> full) {
        this.labels = labels;
        this.full = full;
        name = text("name", 150, l -> Nodes.label(labels.name(l.entity()), "name"));
        name.getStyleClass().add("name");
        carrier = text("carrier", 150, l -> l.carrier().map(this::carrier).orElseGet(() -> partners(l)));
        city = text("city", 108, l -> l.seat().<Node>map(this::city).orElseGet(this::notStated));
        award = number("award", 104, this::award);
        training = text(
                "training",
                120,
                l -> l.training()
                        .<Node>map(t -> Nodes.label(labels.name(t)))
                        .orElseGet(() -> Nodes.label("—", "second")));
        trainingEuros = number(
                "training-euros",
                52,
                l -> Nodes.label(oneDecimal(l.trainingEuros(), l.training().isPresent())));
        together = number("together", 62, l -> Nodes.label(oneDecimal(l.together(), true), "semibold"));
        training.setGraphic(Nodes.inferred(labels.messages().get("table.training.hint")));
        together.setGraphic(Nodes.computed(labels.messages().get("table.together.hint")));
    }

    List<TableColumn<Laureate, ?>> all() {
        return List.of(name, carrier, city, award, training, trainingEuros, together);
    }

    List<TableColumn<Laureate, Laureate>> visible() {
        return java.util.stream.Stream.of(name, carrier, city, award, training, trainingEuros, together)
                .filter(TableColumn::isVisible)
                .toList();
    }

    TableColumn<Laureate, Laureate> award() {
        return award;
    }

    TableColumn<Laureate, Laureate> trainingEuros() {
        return trainingEuros;
    }

    TableColumn<Laureate, Laureate> together() {
        return together;
    }

    /// Shows the columns that the laureates can fill.
    void show(Laureates laureates) {
        largest = laureates.rows().stream()
                .mapToLong(l -> l.award().euros().orElse(0))
                .max()
                .orElse(0);
        boolean trains = laureates.rows().stream().anyMatch(l -> l.training().isPresent());
        training.setVisible(trains);
        trainingEuros.setVisible(trains);
        together.setVisible(trains);
    }

    private Node carrier(Entity carrier) {
        Label label = Nodes.label(labels.brief(carrier));
        Nodes.hint(label, labels.name(carrier));
        return label;
    }

    /// The partners of a laureate for which no document names a lead.
    private Node partners(Laureate laureate) {
        if (laureate.partners().isEmpty()) {
            return laureate.entity().kind() == Kind.ORGANISATION ? Nodes.label("—", "second") : notStated();
        }
        String names = laureate.partners().stream().map(labels::brief).collect(Collectors.joining(", "));
        Label label = Nodes.label(names);
        Nodes.hint(label, labels.messages().get("table.partners.hint", names));
        return label;
    }

    private Node city(Seat seat) {
        Label town = Nodes.label(seat.point().commune().orElseGet(() -> labels.name(seat.place())));
        town.setMinWidth(0);
        if (seat.stated()) {
            return town;
        }
        javafx.scene.layout.HBox box = new javafx.scene.layout.HBox(
                3, town, Nodes.inferred(labels.messages().get("table.city.hint")));
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private Node award(Laureate laureate) {
        OptionalLong euros = laureate.award().euros();
        if (euros.isEmpty()) {
            return UnknownCell.node(labels);
        }
        double share = largest == 0 ? 0 : (double) euros.getAsLong() / largest;
        String id = laureate.entity().id();
        return new BarCell(share, full.test(id), labels.bareAmount(laureate.award()));
    }

    private String oneDecimal(OptionalLong euros, boolean applies) {
        if (!applies) {
            return "—";
        }
        return euros.isPresent()
                ? labels.formats().millions(euros.getAsLong(), 1)
                : labels.messages().get("amount.undisclosed-brief");
    }

    private Node notStated() {
        return Nodes.label(labels.messages().get("table.not-stated"), "second");
    }

    private TableColumn<Laureate, Laureate> text(String key, double width, Function<Laureate, Node> cell) {
        TableColumn<Laureate, Laureate> column =
                new TableColumn<>(labels.messages().get("table.column." + key));
        column.setId("column-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Laureate laureate, boolean empty) {
                super.updateItem(laureate, empty);
                setText(null);
                setGraphic(empty || laureate == null ? null : cell.apply(laureate));
            }
        });
        return column;
    }

    private TableColumn<Laureate, Laureate> number(String key, double width, Function<Laureate, Node> cell) {
        TableColumn<Laureate, Laureate> column = text(key, width, cell);
        column.getStyleClass().add("number");
        return column;
    }
}
