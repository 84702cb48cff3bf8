package hexagonia.ui.shell;

import hexagonia.explore.Clause;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is selected and filtered, one removable chip each, on one line whatever they are. Those that have no room are
/// offered in a menu under how many they are.
final class Chips extends Pane {
    private static final double GAP = 6;

    /// How wide a chip is at most where there is not room for all of all, and how narrow the only one may get.
    private static final double SHORT = 290;

    private static final double LEAST = 80;

    /// What one chip says and takes away.
    ///
    /// @param brief the same where there is less room: of a record selected, its name
    /// @param compared the records selected, where they can be set side by side
    private record Said(
            String text, String brief, String whole, Transition removal, boolean selection, List<String> compared) {}

    private final Session session;
    private final Labels labels;
    private final Hyperlink more = Nodes.link("", this::offer);
    private final Hyperlink all;
    private Map<Said, HBox> chips = new LinkedHashMap<>();

    Chips(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        all = Nodes.link(labels.messages().get("chip.remove-all"), () -> session.send(new Transition.RemoveAll()));
        all.setId("remove-all");
        more.setId("more-chips");
        more.getStyleClass().add("theme-chip");
        more.setVisible(false);
        setId("chips");
        getStyleClass().add("chips");
        setMinWidth(0);
    }

    /// Chips that say what they said are kept.
    void tell(Findings findings) {
        Map<Said, HBox> before = chips;
        chips = new LinkedHashMap<>();
        said(findings.exploration()).forEach(said -> {
            HBox kept = before.get(said);
            chips.put(said, kept == null ? chip(said) : kept);
        });
        List<Node> shown = new ArrayList<>(chips.values());
        if (chips.size() > 1) {
            shown.addAll(List.of(more, all));
        }
        Nodes.hold(this, shown);
        requestLayout();
    }

    boolean isEmpty() {
        return chips.isEmpty();
    }

    private List<Said> said(Exploration state) {
        List<Said> said = new ArrayList<>();
        if (!state.selection().isEmpty()) {
            List<String> ids = List.copyOf(state.selection());
            boolean together = ids.size() > 1
                    && new Comparison(session.index(), List.of()).refusal(ids).isEmpty();
            String words = labels.selection(ids);
            String brief = ids.size() == 1 ? labels.brief(ids.getFirst()) : words;
            List<String> compared = together ? ids : List.of();
            said.add(new Said(words, brief, words, new Transition.Select(List.of()), true, compared));
        }
        for (Clause clause : state.clauses()) {
            String chip = labels.chip(clause);
            said.add(new Said(chip, chip, labels.clause(clause), new Transition.Remove(clause), false, List.of()));
        }
        return said;
    }

    private HBox chip(Said said) {
        Label words = Nodes.label(said.text, "chip-words");
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox chip = new HBox(words);
        Nodes.hint(chip.getChildren().getFirst(), said.whole);
        if (!said.compared.isEmpty()) {
            Button compare = Nodes.icon(
                    Feather.COLUMNS,
                    labels.messages().get("compare.selected"),
                    () -> session.send(Comparison.show(said.compared)));
            compare.setId("compare-selected");
            chip.getChildren().add(compare);
        }
        String name = labels.messages().get("chip.remove", said.whole);
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.setAccessibleText(name);
        Nodes.hint(remove, name);
        remove.setOnAction(_ -> session.send(said.removal));
        chip.getChildren().add(remove);
        chip.getStyleClass().add("chip");
        if (said.selection) {
            chip.getStyleClass().add("selection");
        }
        return chip;
    }

    /// What has no room, to be taken away by name, then all of it.
    private void offer() {
        ContextMenu menu = new ContextMenu();
        chips.forEach((said, chip) -> {
            if (!chip.isVisible()) {
                MenuItem item = new MenuItem(said.whole, new FontIcon(Feather.X));
                item.setOnAction(_ -> session.send(said.removal));
                menu.getItems().add(item);
            }
        });
        MenuItem none = new MenuItem(all.getText());
        none.setOnAction(_ -> session.send(new Transition.RemoveAll()));
        menu.getItems().addAll(new SeparatorMenuItem(), none);
        menu.show(more, Side.BOTTOM, 0, 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return chips.values().stream().mapToDouble(c -> c.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        List<HBox> boxes = List.copyOf(chips.values());
        say(whole() > getWidth() ? Said::brief : Said::text);
        double[] widths = boxes.stream().mapToDouble(this::width).toArray();
        if (sum(widths, widths.length) > getWidth()) {
            widths = DoubleStream.of(widths).map(w -> Math.min(w, SHORT)).toArray();
        }
        int shown = fitting(widths);
        double x = 0;
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setVisible(i < shown);
            if (i < shown) {
                double room = getWidth() - x - (shown < boxes.size() ? width(more) + GAP : 0);
                x = place(boxes.get(i), x, Math.min(widths[i], Math.max(0, room)));
            }
        }
        more.setVisible(shown < boxes.size());
        all.setVisible(boxes.size() > 1 && !more.isVisible() && x + width(all) <= getWidth());
        if (more.isVisible()) {
            rest(boxes.size() - shown);
            Nodes.hint(
                    more, chips.keySet().stream().skip(shown).map(Said::whole).collect(Collectors.joining("\n")));
            place(more, x, width(more));
        }
        place(all, x, all.isVisible() ? width(all) : 0);
    }

    private void say(Function<Said, String> words) {
        chips.forEach((said, chip) -> words(chip).setText(words.apply(said)));
    }

    private static Label words(HBox chip) {
        return (Label) chip.getChildren().getFirst();
    }

    /// How wide the chips are together that say all, whatever they say now: to say it here only to measure would have
    /// them laid out again and again.
    private double whole() {
        double sum = GAP * Math.max(0, chips.size() - 1);
        for (var chip : chips.entrySet()) {
            Label now = words(chip.getValue());
            Font font = now.getFont();
            sum += width(chip.getValue()) + wide(chip.getKey().text, font) - wide(now.getText(), font);
        }
        return sum;
    }

    private static double wide(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /// How many chips there is room for beside the words for the others; the only one perhaps cut.
    private int fitting(double[] widths) {
        int shown = widths.length;
        while (shown > 1 && sum(widths, shown) + rest(widths.length - shown) > getWidth()) {
            shown--;
        }
        return widths.length == 1 || getWidth() - rest(widths.length - shown) >= LEAST ? shown : 0;
    }

    /// The room of the words for so many chips that have none.
    private double rest(int count) {
        if (count == 0) {
            return 0;
        }
        more.setText("+\u00A0" + count);
        return width(more) + GAP;
    }

    private static double sum(double[] widths, int count) {
        return DoubleStream.of(widths).limit(count).sum() + GAP * Math.max(0, count - 1);
    }

    private double place(Node node, double x, double width) {
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
        return x + width + GAP;
    }

    private double width(Node node) {
        return snapSizeX(node.prefWidth(-1));
    }
}
