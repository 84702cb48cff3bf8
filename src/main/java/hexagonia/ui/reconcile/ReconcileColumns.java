package hexagonia.ui.reconcile;

import hexagonia.explore.Reconciliation;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Qualifier;
import hexagonia.model.Tier;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The columns of the table of totals.
final class ReconcileColumns {
    private static final int INDENT = 12;
    private static final int LISTED = 20;
    /// The columns that take what room is left.
    private static final List<String> FLEXIBLE = List.of("name", "bar");

    private static final double WIDE = 1000;
    private static final double NARROW = 750;
    private static final double NARROWEST = 700;

    private final Labels labels;
    private final TableColumn<Line, Line> qualifier;
    private final TableColumn<Line, Line> nature;
    private final TableColumn<Line, Line> parts;

    ReconcileColumns(Labels labels) {
        this.labels = labels;
        nature = column("nature", 86, this::nature);
        parts = column("parts", 74, this::parts);
        qualifier = column("qualifier", 90, line -> tag("qualifier", whole(line).qualifier()));
    }

    List<TableColumn<Line, ?>> all() {
        TableColumn<Line, Line> known = number("known", 64, this::known);
        TableColumn<Line, Line> rest = number("rest", 64, this::rest);
        String formula = labels.messages().get("reconcile.computed");
        known.setGraphic(Nodes.computed(formula));
        rest.setGraphic(Nodes.computed(formula));
        return List.of(
                column("name", 173, this::name),
                column(
                        "stage",
                        96,
                        line -> whole(line)
                                .stage()
                                .map(s -> tag("stage", s))
                                .orElseGet(() -> Nodes.label("", "second"))),
                qualifier,
                number("total", 68, this::total),
                known,
                rest,
                column("bar", 95, line -> bar(line.reconciliation())),
                nature,
                parts);
    }

    /// On a wide table the qualifier has a column; else it is the sign before the total. On a narrow one the bar alone
    /// says, on hover, of which parts a total is known, and on the narrowest what its rest is.
    void fit(double width) {
        qualifier.setVisible(width >= WIDE);
        nature.setVisible(width >= NARROWEST);
        parts.setVisible(width >= NARROW);
    }

    private static Amount whole(Line line) {
        return line.reconciliation().whole();
    }

    private Node name(Line line) {
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        if (line.depth() > 0) {
            Region angle = new Region();
            angle.getStyleClass().add("branch");
            HBox.setMargin(angle, new Insets(0, 4, 8, (line.depth() - 1) * INDENT + 3));
            row.getChildren().add(angle);
        }
        Label name = Nodes.label(qualifier.isVisible() ? title(labels, whole(line)) : brief(whole(line)), "name");
        name.setMinWidth(0);
        name.setWrapText(true);
        Nodes.hint(name, title(labels, whole(line)));
        row.getChildren().add(name);
        return row;
    }

    /// What a total is called: its own label where several amounts belong to one record, else the record's name.
    static String title(Labels labels, Amount whole) {
        boolean alone = whole.tier() != Tier.SUBTOTAL && !whole.reference();
        return alone ? labels.name(whole.entity()) : whole.label().in(labels.locale());
    }

    private String brief(Amount whole) {
        boolean alone = whole.tier() != Tier.SUBTOTAL && !whole.reference();
        return alone ? labels.brief(whole.entity()) : title(labels, whole);
    }

    private Node total(Line line) {
        Label amount = Nodes.label(labels.bareAmount(whole(line)), "semibold");
        if (whole(line).basis() != Basis.COMPUTED) {
            return amount;
        }
        HBox computed = new HBox(4, amount, Nodes.computed(labels.messages().get("reconcile.computed")));
        computed.setAlignment(Pos.CENTER_RIGHT);
        return computed;
    }

    private Node known(Line line) {
        Reconciliation r = line.reconciliation();
        return r.partsKnown() == 0
                ? Nodes.label(labels.messages().get("amount.undisclosed-brief"), "second")
                : Nodes.label(labels.formats().millions(r.known()));
    }

    private Node rest(Line line) {
        Reconciliation r = line.reconciliation();
        return r.remainder().isEmpty()
                ? Nodes.label("—", "second")
                : Nodes.label(
                        labels.formats().millions(r.remainder().getAsLong()),
                        r.remainder().getAsLong() == 0 ? "second" : "medium");
    }

    private Node bar(Reconciliation r) {
        ShareBar bar = new ShareBar(r);
        String nature = r.nature()
                .map(n -> labels.messages().of("reconcile.nature.hint", n) + "\n")
                .orElse("");
        String known = labels.messages()
                .get("reconcile.parts.of", r.partsKnown(), r.parts().size());
        Nodes.hint(bar, nature + known + "\n" + partsOf(r));
        return bar;
    }

    private Node nature(Line line) {
        Reconciliation r = line.reconciliation();
        Label label = r.nature()
                .map(n -> Nodes.label(
                        labels.messages().of("reconcile.nature", n),
                        n == Reconciliation.Nature.NONE ? "second" : "tag"))
                .orElseGet(() -> Nodes.label("—", "second"));
        r.nature().ifPresent(n -> Nodes.hint(label, labels.messages().of("reconcile.nature.hint", n)));
        return label;
    }

    private Node parts(Line line) {
        Reconciliation r = line.reconciliation();
        Label count = Nodes.label(
                labels.messages()
                        .get("reconcile.parts.of", r.partsKnown(), r.parts().size()),
                "second");
        Nodes.hint(count, partsOf(r));
        return count;
    }

    private String partsOf(Reconciliation r) {
        String parts = r.parts().stream()
                .limit(LISTED)
                .map(a -> title(labels, a) + " : " + labels.amount(a))
                .collect(Collectors.joining("\n"));
        int more = r.parts().size() - LISTED;
        return more > 0 ? parts + "\n" + labels.messages().get("reconcile.parts.more", more) : parts;
    }

    private Node tag(String prefix, Enum<?> value) {
        return value == Qualifier.EXACT
                ? Nodes.label(labels.messages().of(prefix, value), "second")
                : Nodes.tag(labels.messages().of(prefix, value));
    }

    private TableColumn<Line, Line> number(String key, double width, Function<Line, Node> cell) {
        TableColumn<Line, Line> column = column(key, width, cell);
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<Line, Line> column(String key, double width, Function<Line, Node> cell) {
        TableColumn<Line, Line> column = new TableColumn<>(labels.messages().get("reconcile.column." + key));
        column.setId("reconcile-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(FLEXIBLE.contains(key) ? 2 * width + 100 : width * 1.3);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                setGraphic(empty || line == null ? null : cell.apply(line));
            }
        });
        return column;
    }
}
