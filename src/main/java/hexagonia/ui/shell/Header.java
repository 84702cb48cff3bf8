package hexagonia.ui.shell;

import hexagonia.explore.Findings;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.text.Languages;
import hexagonia.text.Messages;
import hexagonia.ui.search.SearchBox;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the top: brand with the menu, drawers where there is no room for panels, back, forward, steps, saved
/// explorations, search, chips, language, theme, size of text, keys.
final class Header extends Region {
    private static final double LINE = 48;
    private static final double SIDE = 16;
    private static final double GAP = 8;
    private static final double NARROW = 960;

    /// What the search field and a chip need at least.
    private static final double FIELD = 112;

    private static final double CHIP = 150;

    /// What is left to chips where buttons have words beside their pictures.
    private static final double CHIPS = 220;

    private static final Letters WORDS = Letters.regular(12);
    private static final double BESIDE = 6;

    /// How many are left out of any narrow window.
    private static final int ALWAYS = 3;

    private final Session session;
    private final boolean keeps;
    private final Button menu;
    private final Button back;
    private final Button forward;
    private final Button steps;
    private final Button saved;
    private final Button looksButton;
    private final DossierButton dossier;
    private final Button left;
    private final Button right;
    private final SearchBox search;
    private final Chips chips;
    private final HBox start;
    private final HBox end;

    /// What has words beside its picture where there is room.
    private final List<Button> worded;

    /// What the menu, the card of looks or the palette offer as well: the first goes first where there is little room.
    private final List<Node> elsewhere;

    Header(Session session, Labels labels, Looks looks, SearchBox search, Doors doors) {
        this.session = session;
        this.search = search;
        Messages words = labels.messages();
        getStyleClass().add("header");
        back = button("back", Feather.CHEVRON_LEFT, words.get("header.back"), session::back);
        forward = button("forward", Feather.CHEVRON_RIGHT, words.get("header.forward"), session::forward);
        steps = button("history", Feather.CLOCK, words.get("header.history"), doors.steps());
        saved = button("saved", Feather.BOOKMARK, words.get("header.saved"), doors.saved());
        Button print = button("print", Feather.PRINTER, words.get("header.print"), doors.paper()::print);
        print.setText(print.getAccessibleText());
        dossier = new DossierButton(words, doors.paper()::dossier);
        worded = List.of(print, dossier);
        spell(false);
        left = button("open-facets", Feather.FILTER, words.get("header.facets"), () -> {});
        right = button("open-inspector", Feather.SIDEBAR, words.get("header.inspector"), () -> {});
        keeps = doors.keeps();
        search.setPrefWidth(236);
        search.setMinWidth(FIELD);
        chips = new Chips(session, labels);
        Label name = Nodes.label(words.get("app.name"), "brand");
        name.setMinWidth(USE_PREF_SIZE);
        HBox brand = line(new Emblem(), name, new FontIcon(Feather.CHEVRON_DOWN));
        menu = new Button(words.get("header.menu"), brand);
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        menu.setId("menu");
        menu.getStyleClass().addAll("flat", "brand-button");
        menu.setMinWidth(USE_PREF_SIZE);
        Nodes.hint(menu, words.get("header.menu"));
        menu.setOnAction(_ -> doors.menu().run());
        Button theme = Nodes.icon(
                looks.dark() ? Feather.SUN : Feather.MOON,
                words.get(looks.dark() ? "header.light" : "header.dark"),
                () -> doors.change().accept(looks.withDark(!looks.dark())));
        theme.setId("theme");
        looksButton = Nodes.icon(Feather.TYPE, words.get("header.looks"), doors.looks());
        looksButton.setId("looks");
        Button help = Nodes.icon(Feather.HELP_CIRCLE, words.get("header.guide"), doors.guide());
        help.setId("guide");
        MenuButton language = languages(words, looks, doors.change());
        start = line(menu, left, back, forward, steps, saved, search);
        end = line(print, dossier, language, theme, looksButton, help, right);
        elsewhere = List.of(name, language, theme, dossier, help, looksButton, print, steps, saved);
        getChildren().addAll(start, chips, end);
    }

    /// Puts the keyboard in the search field.
    void search() {
        search.enter();
    }

    /// The name of the program, which the menu hangs under.
    Node menu() {
        return menu;
    }

    /// The button that the list of steps hangs under; the menu where it is folded away, as for those below.
    Node steps() {
        return shown(steps);
    }

    /// The button that the saved explorations hang under.
    Node saved() {
        return shown(saved);
    }

    /// The button that the card of language, theme and size of text hangs under.
    Node looks() {
        return shown(looksButton);
    }

    private Node shown(Node button) {
        return button.isVisible() ? button : menu;
    }

    /// The buttons of the drawers: facets, inspector. Shown where the panels are not.
    Button left() {
        return left;
    }

    Button right() {
        return right;
    }

    /// Says how many pages the dossier has.
    void gathered(int pages) {
        dossier.gathered(pages);
    }

    void tell(Findings findings) {
        back.setDisable(!session.history().canGoBack());
        forward.setDisable(!session.history().canGoForward());
        chips.tell(findings);
        search.tell(findings.exploration());
    }

    /// Leaves out what is offered elsewhere as well, as far as there is no room for it. Changes nothing that stays, so
    /// that a header that is laid out again asks for no more of it.
    private void fold(double width) {
        List<Node> kept = new ArrayList<>(elsewhere);
        if (!keeps) {
            kept.remove(saved);
        }
        if (width < NARROW) {
            kept.removeAll(elsewhere.subList(0, ALWAYS));
        }
        double room = width - 2 * SIDE - 2 * GAP - chip();
        double said = worded.stream()
                .mapToDouble(b -> BESIDE + TextMeasure.bundled().width(b.getText(), WORDS))
                .sum();
        double pictures = width - 2 * SIDE - 2 * GAP - fixed() + FIELD - search.prefWidth(-1) - CHIPS;
        spell(wide(kept) - (isSpelt() ? said : 0) + said <= pictures);
        while (!kept.isEmpty() && fixed() + wide(kept) > room) {
            kept.removeFirst();
        }
        for (Node node : elsewhere) {
            boolean shown = kept.contains(node);
            if (node.isManaged() != shown) {
                node.setManaged(shown);
                node.setVisible(shown);
            }
        }
    }

    private boolean isSpelt() {
        return worded.getFirst().getContentDisplay() == ContentDisplay.LEFT;
    }

    private void spell(boolean out) {
        worded.forEach(b -> b.setContentDisplay(out ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    /// How wide is what is never left out.
    private double fixed() {
        double name = elsewhere.getFirst().isManaged() ? wide(List.of(elsewhere.getFirst())) : 0;
        List<Node> others = Stream.of(start, end)
                .flatMap(line -> line.getChildren().stream())
                .filter(node -> node != search && node.isManaged() && !elsewhere.contains(node))
                .toList();
        return FIELD + wide(others) - name;
    }

    private static double wide(List<Node> nodes) {
        return nodes.stream()
                .mapToDouble(node -> Math.ceil(node.prefWidth(-1)) + GAP)
                .sum();
    }

    private static Button button(String id, Feather icon, String name, Runnable action) {
        Button button = Nodes.icon(icon, name, action);
        button.setId(id);
        button.getStyleClass().add("bordered");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(GAP, nodes);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    /// The room between the two ends of the line.
    private double between(double width) {
        return most(width) + chip() - first(width);
    }

    /// How wide the start of the line is: as wide as it likes, unless there is less room.
    private double first(double width) {
        return Math.min(start.prefWidth(-1), most(width));
    }

    private double most(double width) {
        return width - 2 * SIDE - end.prefWidth(-1) - 2 * GAP - chip();
    }

    /// What is kept for chips, where there are any.
    private double chip() {
        return chips.isEmpty() ? 0 : CHIP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LINE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LINE;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        fold(width);
        double first = first(width);
        double last = end.prefWidth(-1);
        start.resizeRelocate(SIDE, 0, snapSizeX(first), LINE - 1);
        end.resizeRelocate(snapPositionX(width - SIDE - last), 0, snapSizeX(last), LINE - 1);
        chips.resizeRelocate(SIDE + first + GAP, 0, Math.max(0, between(width)), LINE - 1);
    }

    private static MenuButton languages(Messages words, Looks looks, Consumer<Looks> change) {
        MenuButton menu = new MenuButton(looks.locale().getLanguage().toUpperCase(Locale.ROOT));
        menu.setId("language");
        menu.getStyleClass().add("bordered");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(words.get("header.language"));
        ToggleGroup group = new ToggleGroup();
        for (Locale locale : Languages.ALL) {
            RadioMenuItem item = new RadioMenuItem(words.get("language." + locale.getLanguage()));
            item.setId("language-" + locale.getLanguage());
            item.setToggleGroup(group);
            item.setSelected(locale.equals(looks.locale()));
            item.setOnAction(_ -> change.accept(looks.withLocale(locale)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
