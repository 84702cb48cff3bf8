package hexagonia.ui.table;

import hexagonia.explore.Laureates;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.explore.Seat;
import hexagonia.model.Amount;
import hexagonia.model.Kind;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the table of laureates. The rows come in order: sorting is not theirs.
final class LaureateColumns {
    private final Labels labels;
    private final Predicate<Laureate> full;
    private final TableColumn<Laureate, Laureate> name;
    private final TableColumn<Laureate, Laureate> carrier;
    private final TableColumn<Laureate, Laureate> city;
    private final TableColumn<Laureate, Laureate> award;
    private final TableColumn<Laureate, Laureate> training;
    private final TableColumn<Laureate, Laureate> trainingEuros;
    private final TableColumn<Laureate, Laureate> together;
    private long largest;

    /// @param full whether the bar of a laureate is drawn in full colour
    LaureateColumns(Labels labels, Predicate<Laureate> full) {
        this.labels = labels;
        this.full = full;
        name = text("name", 150, l -> labels.name(l.entity()));
        name.getStyleClass().add("name");
        carrier = text("carrier", 150, this::carrier);
        city = column("city", 108, () -> new TownCell(labels));
        award = column("award", 104, () -> new AwardCell(labels, this::share, full));
        training = text("training", 120, l -> l.training().map(labels::name).orElse("—"));
        trainingEuros = text(
                "training-euros",
                52,
                l -> oneDecimal(l.trainingEuros(), l.training().isPresent()));
        together = text("together", 66, l -> oneDecimal(l.together(), true));
        Stream.of(award, trainingEuros, together).forEach(c -> c.getStyleClass().add("number"));
        together.getStyleClass().add("strong");
        training.setGraphic(Nodes.inferred(labels.messages().get("table.training.hint")));
        together.setGraphic(Nodes.computed(labels.messages().get("table.together.hint")));
    }

    List<TableColumn<Laureate, ?>> all() {
        return List.of(name, carrier, city, award, training, trainingEuros, together);
    }

    List<TableColumn<Laureate, Laureate>> visible() {
        return Stream.of(name, carrier, city, award, training, trainingEuros, together)
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
        largest = laureates.awards().stream()
                .map(Amount::euros)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .findFirst()
                .orElse(0);
        boolean train = laureates.train();
        training.setVisible(train);
        trainingEuros.setVisible(train);
        together.setVisible(train);
    }

    /// Who carries a laureate; where no document names one, its partners.
    private String carrier(Laureate laureate) {
        if (laureate.carrier().isPresent()) {
            return labels.brief(laureate.carrier().get());
        }
        if (laureate.partners().isEmpty()) {
            return laureate.entity().kind() == Kind.ORGANISATION
                    ? "—"
                    : labels.messages().get("table.not-stated");
        }
        return laureate.partners().stream().map(labels::brief).collect(Collectors.joining(", "));
    }

    private double share(Laureate laureate) {
        return largest == 0 ? 0 : (double) laureate.award().euros().orElse(0) / largest;
    }

    private String oneDecimal(OptionalLong euros, boolean applies) {
        if (!applies) {
            return "—";
        }
        return euros.isPresent()
                ? labels.formats().millions(euros.getAsLong(), 1)
                : labels.messages().get("amount.undisclosed-brief");
    }

    private TableColumn<Laureate, Laureate> text(String key, double width, Function<Laureate, String> words) {
        return column(key, width, () -> new TableCell<>() {
            @Override
            protected void updateItem(Laureate laureate, boolean empty) {
                super.updateItem(laureate, empty);
                setText(empty || laureate == null ? null : words.apply(laureate));
            }
        });
    }

    private TableColumn<Laureate, Laureate> column(
            String key, double width, Supplier<TableCell<Laureate, Laureate>> cell) {
        TableColumn<Laureate, Laureate> column =
                new TableColumn<>(labels.messages().get("table.column." + key));
        column.setId("column-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        return column;
    }

    /// The town of a seat, marked where no document states it.
    private static final class TownCell extends TableCell<Laureate, Laureate> {
        private final Labels labels;
        private final javafx.scene.Node mark;

        TownCell(Labels labels) {
            this.labels = labels;
            mark = Nodes.inferred(labels.messages().get("table.city.hint"));
            setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            setGraphicTextGap(3);
        }

        @Override
        protected void updateItem(Laureate laureate, boolean empty) {
            super.updateItem(laureate, empty);
            if (empty || laureate == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(laureate.seat()
                    .map(this::town)
                    .orElseGet(() -> labels.messages().get("table.not-stated")));
            setGraphic(laureate.seat().map(Seat::stated).orElse(true) ? null : mark);
        }

        private String town(Seat seat) {
            return seat.point().commune().orElseGet(() -> labels.name(seat.place()));
        }
    }

    /// The award with its bar, or the hatch of what is not disclosed.
    private static final class AwardCell extends TableCell<Laureate, Laureate> {
        private final Labels labels;
        private final Function<Laureate, Double> share;
        private final Predicate<Laureate> full;
        private final BarCell bar = new BarCell();
        private final javafx.scene.Node unknown;

        AwardCell(Labels labels, Function<Laureate, Double> share, Predicate<Laureate> full) {
            this.labels = labels;
            this.share = share;
            this.full = full;
            this.unknown = UnknownCell.node(labels);
        }

        @Override
        protected void updateItem(Laureate laureate, boolean empty) {
            super.updateItem(laureate, empty);
            if (empty || laureate == null) {
                setGraphic(null);
            } else if (laureate.award().euros().isEmpty()) {
                setGraphic(unknown);
            } else {
                bar.show(share.apply(laureate), full.test(laureate), labels.bareAmount(laureate.award()));
                setGraphic(bar);
            }
        }
    }
}
