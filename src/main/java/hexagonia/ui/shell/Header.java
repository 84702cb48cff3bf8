package hexagonia.ui.shell;

import hexagonia.explore.Findings;
import hexagonia.text.Languages;
import hexagonia.text.Messages;
import hexagonia.ui.search.SearchBox;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Locale;
import java.util.function.Consumer;
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

    private final Session session;
    private final Button menu;
    private final Button back;
    private final Button forward;
    private final Button steps;
    private final Button saved;
    private final Button looksButton;
    private final Button left;
    private final Button right;
    private final SearchBox search;
    private final Chips chips;
    private final Label name;
    private final MenuButton language;
    private final Button theme;
    private final HBox start;
    private final HBox end;

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
        Button dossier = button("dossier", Feather.FOLDER, words.get("header.dossier"), doors.paper()::dossier);
        left = button("open-facets", Feather.FILTER, words.get("header.facets"), () -> {});
        right = button("open-inspector", Feather.SIDEBAR, words.get("header.inspector"), () -> {});
        saved.setVisible(doors.keeps());
        saved.setManaged(doors.keeps());
        search.setPrefWidth(236);
        search.setMinWidth(112);
        chips = new Chips(session, labels);
        name = Nodes.label(words.get("app.name"), "brand");
        name.setMinWidth(USE_PREF_SIZE);
        HBox brand = line(new Emblem(), name, new FontIcon(Feather.CHEVRON_DOWN));
        menu = new Button(words.get("header.menu"), brand);
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        menu.setId("menu");
        menu.getStyleClass().addAll("flat", "brand-button");
        menu.setMinWidth(USE_PREF_SIZE);
        Nodes.hint(menu, words.get("header.menu"));
        menu.setOnAction(_ -> doors.menu().run());
        theme = Nodes.icon(
                looks.dark() ? Feather.SUN : Feather.MOON,
                words.get(looks.dark() ? "header.light" : "header.dark"),
                () -> doors.change().accept(looks.withDark(!looks.dark())));
        theme.setId("theme");
        looksButton = Nodes.icon(Feather.TYPE, words.get("header.looks"), doors.looks());
        looksButton.setId("looks");
        Button help = Nodes.icon(Feather.HELP_CIRCLE, words.get("header.guide"), doors.guide());
        help.setId("guide");
        language = languages(words, looks, doors.change());
        start = line(menu, left, back, forward, steps, saved, search);
        end = line(print, dossier, language, theme, looksButton, help, right);
        getChildren().addAll(start, chips, end);
        widthProperty().subscribe(width -> fold(width.doubleValue() < NARROW));
    }

    /// Puts the keyboard in the search field.
    void search() {
        search.enter();
    }

    /// The name of the program, which the menu hangs under.
    Node menu() {
        return menu;
    }

    /// The button that the list of steps hangs under.
    Node steps() {
        return steps;
    }

    /// The button that the saved explorations hang under.
    Node saved() {
        return saved;
    }

    /// The button that the card of language, theme and size of text hangs under.
    Node looks() {
        return looksButton;
    }

    /// The buttons of the drawers: facets, inspector. Shown where the panels are not.
    Button left() {
        return left;
    }

    Button right() {
        return right;
    }

    void tell(Findings findings) {
        back.setDisable(!session.history().canGoBack());
        forward.setDisable(!session.history().canGoForward());
        chips.tell(findings);
        search.tell(findings.exploration());
    }

    /// With little room, what the card of looks and the palette offer as well is left out.
    private void fold(boolean narrow) {
        for (Node node : new Node[] {name, language, theme}) {
            node.setVisible(!narrow);
            node.setManaged(!narrow);
        }
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
        return most(width) - first(width);
    }

    /// How wide the start of the line is: as wide as it likes, unless there is less room.
    private double first(double width) {
        return Math.min(start.prefWidth(-1), most(width));
    }

    private double most(double width) {
        return width - 2 * SIDE - end.prefWidth(-1) - 2 * GAP;
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
