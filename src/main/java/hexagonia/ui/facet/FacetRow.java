package hexagonia.ui.facet;

import hexagonia.explore.FacetValue;
import hexagonia.explore.Lengths;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Qualifier;
import hexagonia.ui.hint.HintWatch;
import hexagonia.ui.keys.Key;
import hexagonia.ui.overlay.FocusInSight;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;

/// One value of a facet: a box to tick, its name, lines and euros, and a bar under it as long as the euros. Enter keeps
/// the value alone, Delete leaves it out, Backspace gives up the filter; the menu offers the same.
final class FacetRow extends StackPane {
    /// The column of euros: three digits and a decimal, a gutter left of them.
    static final double EUROS = 43;
    private static final double BOX = 18;
    /// Stands for no line, and for no euro: « 0 » beside a sum would read as one number with it, or deny it.
    private static final String NONE = "—";
    private static final double HANG = width(",0");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("none");

    private final Dimension dimension;
    private final Labels labels;
    private final Choice choice;
    private final CheckBox box = new CheckBox();
    private final Region swatch = new Region();
    private final Label lines = Nodes.label("", "second");
    private final Label euros = Nodes.label("");
    private final Region unknown = new Region();
    private final LengthBar bar = new LengthBar();
    private boolean excluded;
    private ContextMenu open;
    private String value;
    private final Tooltip tooltip = new Tooltip();

    /// @param arrived told the row when the keyboard comes to it
    FacetRow(Dimension dimension, Labels labels, Choice choice, Consumer<FacetRow> arrived) {
        this.dimension = dimension;
        this.labels = labels;
        this.choice = choice;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> choice.toggle(value));
        box.setFocusTraversable(false);
        box.focusedProperty().subscribe(has -> {
            if (has) {
                arrived.accept(this);
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        Tooltip.install(this, tooltip);
        HintWatch.over(tooltip, this);
        swatch.getStyleClass().add("facet-swatch");
        lines.setMinWidth(Region.USE_PREF_SIZE);
        euros.setMinWidth(EUROS);
        euros.setAlignment(Pos.CENTER_RIGHT);
        unknown.getStyleClass().add("hatched");
        HBox row = new HBox(box, lines, euros);
        row.getStyleClass().add("facet-row");
        bar.setManaged(false);
        getChildren().addAll(row, bar);
        setOnMouseClicked(this::click);
        setOnContextMenuRequested(event -> {
            if (open != null) {
                open.hide();
            }
            open = menu();
            open.show(box, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// Puts the keyboard on the box.
    void focus() {
        FocusInSight.put(box);
    }

    boolean hasKeyboard() {
        return box.isFocused();
    }

    /// Whether Tab stops here.
    boolean isStop() {
        return box.isFocusTraversable();
    }

    void stop(boolean here) {
        box.setFocusTraversable(here);
    }

    /// @param reserve how exact its euros are
    /// @param lengths how what it is worth parts under the clauses on other dimensions
    /// @param largest what the longest bar stands for, in euros
    void show(
            FacetValue shown,
            Qualifier reserve,
            Lengths lengths,
            boolean leftOut,
            long largest,
            boolean adds,
            Optional<Paint> colour) {
        value = shown.value();
        excluded = leftOut;
        String name = labels.value(dimension, value);
        box.setText(labels.briefValue(dimension, value));
        box.setSelected(shown.chosen() && !excluded);
        box.setIndeterminate(excluded);
        pseudoClassStateChanged(EXCLUDED, excluded);
        box.setId("facet-" + dimension.name().toLowerCase(Locale.ROOT) + "-" + value);
        box.setGraphic(colour.isPresent() ? swatch : null);
        colour.ifPresent(c -> swatch.setBackground(Background.fill(c)));
        boolean none = shown.lines() == 0 && shown.euros().isEmpty();
        lines.setText(
                none && adds ? "" : shown.lines() == 0 ? NONE : labels.formats().number(shown.lines()));
        boolean unpriced = shown.euros().isEmpty() && adds && shown.lines() > 0 && shown.known() == 0;
        euros.setGraphic(unpriced ? unknown : null);
        String text = none && adds ? NONE : euros(shown, reserve, unpriced);
        // Decimals hang right of the units, where there are any.
        boolean hangs = unpriced || text.indexOf(labels.formats().decimal()) >= 0;
        double right = hangs ? 0 : HANG;
        euros.setPadding(new Insets(0, right, 0, 0));
        euros.setMinWidth(Math.max(EUROS, Math.ceil(width(text)) + 1 + right));
        euros.setText(text);
        bar.show(excluded || Dimension.isMissing(value) ? Lengths.NOTHING : lengths, largest);
        explain(shown, reserve, lengths, name);
        pseudoClassStateChanged(EMPTY, none);
        setNeedsLayout(true);
    }

    /// What the numbers are made of, and what can be done, on hover; the first part for whoever cannot see it.
    private void explain(FacetValue shown, Qualifier reserve, Lengths lengths, String name) {
        var words = labels.messages();
        String sum = shown.euros().isPresent()
                ? words.get(
                        "facet.value.sum",
                        labels.qualified(
                                reserve,
                                labels.formats().inMillionsOfEuros(shown.euros().getAsLong())))
                : words.get("facet.value.no-sum");
        String facts = words.get("facet.value.lines", name, shown.lines(), shown.known(), sum)
                + (shown.lines() == 0 && shown.euros().isPresent() ? " " + words.get("facet.value.within") : "")
                + parts(lengths);
        String state = excluded ? words.get("facet.value.excluded") + "\n" : "";
        tooltip.setText(facts + "\n" + state + words.get("facet.value.keys") + meaning());
        box.setAccessibleText(excluded ? words.get("facet.value.excluded") + " " + facts : facts);
    }

    /// What of it lacks a value that other clauses ask for, and what they leave out.
    private String parts(Lengths lengths) {
        return (lengths.blank() == 0 ? "" : " " + part("facet.value.blank", lengths.blank()))
                + (lengths.outside() == 0 ? "" : " " + part("facet.value.outside", lengths.outside()));
    }

    private String part(String key, long euros) {
        return labels.messages().get(key, labels.formats().inMillionsOfEuros(euros));
    }

    /// What the value means, where it is a word of the trade.
    private String meaning() {
        return dimension == Dimension.STAGE || dimension == Dimension.BASIS
                ? labels.terms()
                        .of(value.replace('_', ' '))
                        .map(term -> "\n\n" + labels.terms().explain(term))
                        .orElse("")
                : "";
    }

    private String euros(FacetValue shown, Qualifier reserve, boolean unpriced) {
        if (unpriced) {
            return labels.messages().get("amount.undisclosed-brief");
        }
        return shown.euros().isPresent()
                ? labels.qualified(
                        reserve, labels.formats().millions(shown.euros().getAsLong()))
                : "";
    }

    private static double width(String text) {
        return TextMeasure.bundled().width(text, Letters.regular(12));
    }

    /// The box takes plain clicks on itself and leaves out those with Ctrl, which add here as they do everywhere, and
    /// those with Alt, which exclude; the numbers belong to the value too.
    private void click(MouseEvent event) {
        boolean onBox = box.localToScene(box.getBoundsInLocal()).contains(event.getSceneX(), event.getSceneY());
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isAltDown()) {
            choice.exclude(value);
        } else if (event.isShortcutDown() || !onBox) {
            choice.toggle(value);
        }
    }

    private void key(KeyEvent event) {
        if (Key.ONLY.matches(event)) {
            choice.only(value);
        } else if (Key.EXCLUDE.matches(event)) {
            choice.exclude(value);
        } else if (Key.RESET.matches(event)) {
            choice.reset();
        } else {
            return;
        }
        event.consume();
    }

    private ContextMenu menu() {
        MenuItem only = new MenuItem(labels.messages().get("facet.only"));
        only.setOnAction(_ -> choice.only(value));
        MenuItem exclude = new MenuItem(labels.messages().get(excluded ? "facet.include" : "facet.exclude"));
        exclude.setOnAction(_ -> choice.exclude(value));
        MenuItem reset = new MenuItem(labels.messages().get("facet.reset", labels.dimension(dimension)));
        reset.setOnAction(_ -> choice.reset());
        reset.setDisable(!choice.isFiltering());
        ContextMenu menu = new ContextMenu(only, exclude, reset);
        menu.setId("facet-menu");
        return menu;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        bar.resizeRelocate(BOX, getHeight() - 3, Math.max(0, getWidth() - BOX), 2);
    }
}
