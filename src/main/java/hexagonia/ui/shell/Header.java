package hexagonia.ui.shell;

import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.text.Languages;
import hexagonia.text.Messages;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The line at the top: brand, back and forward, search, chips, language, theme, keys.
final class Header extends HBox {
    private final Session session;
    private final Button back;
    private final Button forward;
    private final TextField search = new TextField();
    private final Chips chips;

    Header(Session session, Labels labels, Looks looks, Consumer<Looks> change, Runnable keys) {
        this.session = session;
        Messages words = labels.messages();
        getStyleClass().add("header");
        back = Nodes.icon(Feather.CHEVRON_LEFT, words.get("header.back"), session::back);
        back.setId("back");
        forward = Nodes.icon(Feather.CHEVRON_RIGHT, words.get("header.forward"), session::forward);
        forward.setId("forward");
        back.getStyleClass().add("bordered");
        forward.getStyleClass().add("bordered");
        search.setId("search");
        search.setPromptText(words.get("header.search"));
        search.setAccessibleText(words.get("header.search"));
        search.getStyleClass().add("search-field");
        search.setPrefWidth(280);
        search.setMinWidth(140);
        search.setOnAction(_ -> filter());
        chips = new Chips(session, labels);
        HBox.setHgrow(chips, Priority.SOMETIMES);
        Button theme = Nodes.icon(
                looks.dark() ? Feather.SUN : Feather.MOON,
                words.get(looks.dark() ? "header.light" : "header.dark"),
                () -> change.accept(looks.withDark(!looks.dark())));
        theme.setId("theme");
        Button help = Nodes.icon(Feather.HELP_CIRCLE, words.get("header.keys"), keys);
        help.setId("keys");
        getChildren()
                .addAll(
                        brand(labels),
                        back,
                        forward,
                        search,
                        chips,
                        Nodes.spring(),
                        languages(words, looks, change),
                        theme,
                        help);
    }

    /// Puts the keyboard in the search field.
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    void tell(Findings findings) {
        back.setDisable(!session.history().canGoBack());
        forward.setDisable(!session.history().canGoForward());
        chips.tell(findings);
        findings.exploration().clauses().stream()
                .filter(Clause.Matching.class::isInstance)
                .map(c -> ((Clause.Matching) c).text())
                .findFirst()
                .ifPresentOrElse(search::setText, () -> {
                    if (!search.isFocused()) {
                        search.clear();
                    }
                });
    }

    private void filter() {
        String text = search.getText().strip();
        if (text.isEmpty()) {
            session.exploration().clauses().stream()
                    .filter(Clause.Matching.class::isInstance)
                    .findFirst()
                    .ifPresent(clause -> session.send(new Transition.Remove(clause)));
        } else {
            session.send(new Transition.Filter(new Clause.Matching(text)));
        }
    }

    private static HBox brand(Labels labels) {
        HBox brand = new HBox(8, new Emblem(), Nodes.label(labels.messages().get("app.name"), "brand"));
        brand.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        brand.setMinWidth(USE_PREF_SIZE);
        return brand;
    }

    private static MenuButton languages(Messages words, Looks looks, Consumer<Looks> change) {
        MenuButton menu = new MenuButton(looks.locale().getLanguage().toUpperCase(Locale.ROOT));
        menu.setId("language");
        menu.getStyleClass().add("bordered");
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
