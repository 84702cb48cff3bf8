package hexagonia.ui.exhibit;

import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Transition;
import hexagonia.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// The ways to see an exhibit as one menu that says which is chosen, for where buttons would take several lines.
final class ChoiceMenu extends MenuButton {
    /// From so many ways on.
    static final int FROM = 7;

    private final String prefix;
    private final Messages words;
    private final Consumer<Transition> send;
    private List<Choice> shown = List.of();

    /// @param prefix what the ids of the items begin with
    ChoiceMenu(String prefix, Messages words, Consumer<Transition> send) {
        this.prefix = prefix;
        this.words = words;
        this.send = send;
        setId(prefix + "ways");
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(List<Choice> choices) {
        if (choices.equals(shown)) {
            return;
        }
        shown = choices;
        choices.stream()
                .filter(Choice::chosen)
                .findFirst()
                .ifPresent(chosen -> setText(words.get("choice.menu", chosen.name())));
        getItems().setAll(choices.stream().map(this::item).toList());
    }

    private MenuItem item(Choice choice) {
        RadioMenuItem item = new RadioMenuItem(choice.name());
        item.setId(prefix + choice.id());
        item.setSelected(choice.chosen());
        item.setDisable(!choice.open());
        item.setOnAction(_ -> {
            item.setSelected(choice.chosen());
            send.accept(choice.send());
        });
        return item;
    }
}
