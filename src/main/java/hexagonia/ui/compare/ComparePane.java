package hexagonia.ui.compare;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.compare.CompareRow;
import hexagonia.exhibit.compare.ProposalSheet;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.TextMeasure;
import hexagonia.text.Messages;
import hexagonia.ui.exhibit.ChoiceBar;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Headline;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Records side by side under what the comparison finds, or what they share; while there are too few, or on demand,
/// what can be chosen.
public final class ComparePane extends VBox implements View {
    private static final String TAB = "compare";
    /// The ways to see a comparison stand in one line.
    private static final double ONE_LINE = 1200;
    /// A longer name of the reference is cut; the arrow beside it takes so much.
    private static final double REFERENCE = 260;
    private static final double ARROW = 56;
    private static final double GAP = 10;

    private final Session session;
    private final Labels labels;
    private final Exhibit exhibit;
    private final Headline headline = new Headline();
    private final Label subtitle = Nodes.wrapped("", "second");
    private final Label notes = Nodes.wrapped("", "note");
    private final MenuButton reference = new MenuButton();
    private final ChoiceBar ways;
    private final HBox line = new HBox(GAP);
    private final VBox bar = new VBox(GAP, line);
    private final SheetView view;
    private final SharedPane shared;
    private final ChoosePane choosing;
    private final StackPane body = new StackPane();
    private final Subscription subscription;

    public ComparePane(Exhibit exhibit, Session session, Labels labels, Palette palette) {
        this.exhibit = exhibit;
        this.session = session;
        this.labels = labels;
        setId("compare-tab");
        getStyleClass().add("compare");
        headline.setId("compare-headline");
        subtitle.setId("compare-subtitle");
        notes.setId("compare-notes");
        VBox sentence = new VBox(headline, subtitle);
        sentence.getStyleClass().add("headline-block");
        ways = new ChoiceBar("compare-", session::send);
        view = new SheetView("comparison", session, labels, subtitle::setText);
        view.getStyleClass().add("compare-body");
        view.onMoved((id, by) -> {
            if (comparison().ids().contains(id)) {
                session.send(comparison().moved(id, by));
            }
        });
        view.menu((row, column) -> row instanceof CompareRow compared ? items(compared, column) : List.of());
        shared = new SharedPane(session, labels, palette, subtitle::setText);
        choosing = new ChoosePane(session, labels, palette);
        bar();
        body.getChildren().addAll(view, shared, choosing);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(sentence, bar, body, notes);
        subscription = session.listen(TAB, this::tell);
    }

    private void bar() {
        Messages words = labels.messages();
        reference.setId("compare-reference");
        Button copy = Nodes.icon(Feather.COPY, words.get("compare.copy"), this::copy);
        copy.setId("compare-copy");
        Button add = new Button(words.get("compare.add"), new FontIcon(Feather.PLUS));
        add.setId("compare-add");
        add.setOnAction(_ -> session.send(new Transition.Choose(Comparison.CHOOSING, Optional.of("yes"))));
        add.setMinWidth(USE_PREF_SIZE);
        reference.setMaxWidth(REFERENCE);
        HBox.setHgrow(ways, Priority.ALWAYS);
        ways.setPrefWrapLength(ONE_LINE);
        ways.setAlignment(Pos.CENTER_LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("compare-bar");
        Region between = Nodes.spring();
        between.managedProperty().bind(ways.parentProperty().isNotEqualTo(line));
        line.getChildren().addAll(reference, ways, between, copy, add);
        bar.widthProperty().subscribe(_ -> arrange());
    }

    /// Puts the ways to see a comparison beside the other controls, or beneath them where they would break there into
    /// more lines.
    private void arrange() {
        double others = line.getChildren().stream()
                .filter(node -> node != ways && node.isManaged())
                .mapToDouble(node -> Math.min(REFERENCE, node.prefWidth(-1)) + GAP)
                .sum();
        double room = bar.getWidth() - bar.snappedLeftInset() - bar.snappedRightInset();
        boolean beneath = bar.getWidth() > 0 && others + ways.prefWidth(-1) > room;
        if (beneath != bar.getChildren().contains(ways)) {
            Pane from = beneath ? line : bar;
            from.getChildren().remove(ways);
            if (beneath) {
                bar.getChildren().add(ways);
            } else {
                line.getChildren().add(1, ways);
            }
        }
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public void focus() {
        if (view.isVisible()) {
            view.focus();
        } else if (shared.isVisible()) {
            shared.view().focus();
        } else {
            choosing.focus();
        }
    }

    private void copy() {
        (shared.isVisible() ? shared.view() : view).copy();
    }

    private Comparison comparison() {
        return Comparison.of(session.index(), session.exploration());
    }

    private void tell(Findings findings) {
        Exploration state = findings.exploration();
        boolean chooses = !comparison().isReady()
                || state.view().choice(Comparison.CHOOSING).isPresent();
        Content content = chooses ? new ProposalSheet(findings, labels).content() : exhibit.of(findings, labels);
        headline.setText(content.head().finding());
        subtitle.setText(content.head().coverage());
        notes.setText(chooses ? "" : String.join("\n", content.head().notes()));
        ways.show(content.head().choices());
        reference.setVisible(content.body() instanceof Body.Tabled);
        reference.setManaged(reference.isVisible());
        switch (content.body()) {
            case Body.Tabled _
            when chooses -> {
                show(choosing);
                choosing.show(findings, content);
            }
            case Body.Tabled _ -> {
                show(view);
                view.show(content, state);
                view.measure();
                references(state);
            }
            case Body.Several several -> {
                show(shared);
                shared.show(several, state);
            }
            case Body.Drawn _, Body.Carded _ -> throw new IllegalArgumentException("no comparison");
        }
        arrange();
    }

    private void show(Node shown) {
        boolean chooses = shown == choosing;
        body.getChildren().forEach(n -> seen(n, n == shown));
        seen(bar, !chooses);
        seen(notes, !chooses);
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private void references(Exploration state) {
        Messages words = labels.messages();
        Comparison comparison = comparison();
        Optional<String> chosen = comparison.reference(state);
        String name = chosen.map(labels::brief).orElseGet(() -> words.get("compare.reference.none"));
        reference.setText(words.get("compare.reference", name));
        double asked = TextMeasure.bundled().width(reference.getText(), Letters.regular(12)) + ARROW;
        reference.setMinWidth(Math.min(REFERENCE, Math.ceil(asked)));
        List<MenuItem> items = new ArrayList<>(comparison.ids().stream()
                .map(id -> item(labels.brief(id), reference(id)))
                .toList());
        items.add(item(words.get("compare.reference.none"), reference(Comparison.NONE)));
        reference.getItems().setAll(items);
    }

    private static Transition reference(String id) {
        return new Transition.Choose(Comparison.REFERENCE, Optional.of(id));
    }

    /// What the menu of a row offers beside what every table offers.
    private List<MenuItem> items(CompareRow row, String column) {
        Messages words = labels.messages();
        List<MenuItem> items = new ArrayList<>();
        if (row.sorts()) {
            String label = row.label().text();
            items.add(item(words.get("compare.menu.ascending", label), ordered(row, false)));
            items.add(item(words.get("compare.menu.descending", label), ordered(row, true)));
        }
        if (comparison().ids().contains(column)) {
            items.add(item(words.get("compare.menu.reference", labels.brief(column)), reference(column)));
            items.add(item(
                    words.get("compare.menu.remove", labels.brief(column)),
                    comparison().toggled(List.of(column))));
        }
        return items;
    }

    private Transition ordered(CompareRow row, boolean descending) {
        List<String> ids = comparison().ids();
        return new Transition.Compare(
                row.order(descending).stream().map(ids::get).toList());
    }

    private MenuItem item(String text, Transition sent) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> session.send(sent));
        return item;
    }
}
