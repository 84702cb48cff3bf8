package hexagonia.ui.shell;

import hexagonia.text.Languages;
import hexagonia.text.Messages;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.theme.Looks;
import hexagonia.ui.theme.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The card of language, theme and size of text.
final class LooksCard {
    private LooksCard() {}

    static void show(Overlay overlay, Node anchor, Messages words, Looks looks, Consumer<Looks> wear) {
        // The keyboard goes back to the button that the card hangs under, which is there in any look.
        Consumer<Looks> change = chosen -> {
            overlay.close();
            wear.accept(chosen);
        };
        VBox card = new VBox(
                6,
                Nodes.label(words.get("looks.size"), "facet-title"),
                choice(
                        "size",
                        Looks.TEXT_SIZES.stream()
                                .map(size -> new Choice(
                                        Integer.toString(size),
                                        words.get("looks.percent", size),
                                        size == looks.textSize(),
                                        () -> change.accept(looks.withTextSize(size))))
                                .toList()),
                Nodes.label(words.get("header.language"), "facet-title"),
                choice(
                        "language",
                        Languages.ALL.stream()
                                .map(locale -> new Choice(
                                        locale.getLanguage(),
                                        words.get("language." + locale.getLanguage()),
                                        locale.equals(looks.locale()),
                                        () -> change.accept(looks.withLocale(locale))))
                                .toList()),
                Nodes.label(words.get("looks.theme"), "facet-title"),
                choice(
                        "theme",
                        List.of(
                                new Choice(
                                        "system",
                                        words.get("command.system"),
                                        looks.follows(),
                                        () -> change.accept(looks.following())),
                                theme(words, looks, false, change),
                                theme(words, looks, true, change))),
                Nodes.wrapped(words.get("looks.note"), "note"));
        card.setId("looks-card");
        card.getStyleClass().add("card-content");
        card.setPrefWidth(330);
        overlay.under(anchor, card, () -> {});
        card.lookup(".toggle-button").requestFocus();
    }

    private static Choice theme(Messages words, Looks looks, boolean dark, Consumer<Looks> change) {
        String name = dark ? "dark" : "light";
        return new Choice(
                name,
                words.get("header." + name),
                !looks.follows() && dark == looks.dark(),
                () -> change.accept(looks.withDark(dark)));
    }

    private record Choice(String id, String name, boolean chosen, Runnable choose) {}

    private static HBox choice(String id, List<Choice> choices) {
        HBox box = new HBox();
        box.getStyleClass().add("choices");
        for (Choice choice : choices) {
            ToggleButton button = new ToggleButton(choice.name());
            button.setId(String.join("-", "looks", id, choice.id()).toLowerCase(Locale.ROOT));
            button.setSelected(choice.chosen());
            button.setOnAction(_ -> {
                button.setSelected(true);
                choice.choose().run();
            });
            box.getChildren().add(button);
        }
        return box;
    }
}
