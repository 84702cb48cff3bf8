package hexagonia.ui.search;

import atlantafx.base.controls.CustomTextField;
import hexagonia.explore.search.SearchText;
import hexagonia.explore.search.SearchText.Stretch;
import hexagonia.text.Messages;
import hexagonia.ui.keys.Key;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.CompareEvent;
import hexagonia.ui.theme.Nodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything that can be done or opened, found by typing: records, commands, tabs, perimeters. Names are compared as
/// in searching; letters that stand apart find a command where no name has them together.
public final class CommandPalette {
    private static final double WIDTH = 600;

    /// How high the list is at most: it ends with a whole row.
    private static final double HEIGHT = 400;

    private static final int PER_GROUP = 4;
    private static final int SCATTERED = 3;

    private final Finder finder;
    private final Overlay overlay;
    private final List<Command> commands;
    private final CustomTextField field = new CustomTextField();
    private final ResultList results;
    private final Consumer<String> say;

    private CommandPalette(Finder finder, Overlay overlay, List<Command> commands, Consumer<String> say) {
        this.say = say;
        this.finder = finder;
        this.overlay = overlay;
        this.commands = commands;
        results = new ResultList(overlay::close, HEIGHT);
    }

    /// Shows the palette with these commands, in this order while nothing is typed.
    ///
    /// @param say told how many answers there are, in words; nothing while nothing is asked
    public static void show(Finder finder, Overlay overlay, List<Command> commands, Consumer<String> say) {
        new CommandPalette(finder, overlay, commands, say).show();
    }

    private void show() {
        String prompt = finder.labels().messages().get("palette.prompt");
        field.setId("palette-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("palette-field");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().subscribe(_ -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.setRight(Nodes.tag(Key.ESCAPE.name(finder.labels().messages())));
        VBox card = new VBox(field, results, foot());
        card.setId("palette");
        card.setPrefWidth(WIDTH);
        overlay.middle(card, () -> say.accept(""));
        field.requestFocus();
    }

    /// What the keys do.
    private HBox foot() {
        Messages words = finder.labels().messages();
        HBox foot = new HBox(
                Nodes.tag("↑"),
                Nodes.tag("↓"),
                Nodes.label(words.get("palette.choose"), "note"),
                Nodes.tag(Key.ENTER.name(words)),
                Nodes.label(words.get("palette.open"), "note"),
                Nodes.tag(Key.MORE.name(words)),
                Nodes.label(words.get("palette.compare"), "note"));
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> results.move(1);
            case UP -> results.move(-1);
            case ENTER -> {
                if (!Key.MORE.matches(event) || !results.compare(ids -> CompareEvent.ask(overlay, ids))) {
                    results.open();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void find() {
        String text = field.getText().strip();
        SearchText asked = SearchText.of(finder.session().explorer().core(text));
        if (asked.words().isEmpty()) {
            results.show(
                    commands.stream()
                            .map(c -> result(c, Marked.plain(c.name()), Optional.empty()))
                            .toList(),
                    "");
            say.accept("");
            overlay.requestLayout();
            return;
        }
        List<Match> matches = commands.stream()
                .flatMap(c -> match(c, asked).stream())
                .sorted(Comparator.comparingInt(Match::grade))
                .toList();
        boolean byName = matches.stream().anyMatch(m -> m.grade() < SCATTERED);
        List<Result> known = matches.stream()
                .filter(m -> !byName || m.grade() < SCATTERED)
                .map(Match::result)
                .toList();
        List<Result> records = finder.results(text, PER_GROUP);
        List<Result> all = new ArrayList<>();
        Stream.of(byName ? known : records, byName ? records : known).forEach(all::addAll);
        results.show(grouped(all), finder.nothing(text, all));
        boolean filtered = !finder.session().exploration().clauses().isEmpty();
        say.accept(finder.labels()
                .messages()
                .get(filtered ? "palette.answers.filtered" : "palette.answers", all.size(), text));
        overlay.requestLayout();
    }

    /// Results of one heading together, headings in the order of their best.
    private static List<Result> grouped(List<Result> all) {
        return all.stream()
                .map(Result::group)
                .distinct()
                .flatMap(group -> all.stream().filter(r -> r.group().equals(group)))
                .toList();
    }

    /// A command that is asked for, by its name or by one that it has in another language, which is shown then: by the
    /// whole of it, from its first word on, by words within it, by scattered letters.
    private record Match(Command command, int grade, Marked by) {
        Result result() {
            return by.text().equals(command.name())
                    ? CommandPalette.result(command, by, Optional.empty())
                    : CommandPalette.result(command, Marked.plain(command.name()), Optional.of(by));
        }
    }

    private static Optional<Match> match(Command command, SearchText asked) {
        return Stream.concat(Stream.of(command.name()), command.others().stream())
                .flatMap(name -> match(command, name, asked).stream())
                .min(Comparator.comparingInt(Match::grade));
    }

    private static Optional<Match> match(Command command, String called, SearchText asked) {
        SearchText name = SearchText.of(called);
        Optional<List<Stretch>> words = begun(name, asked);
        if (words.isPresent()) {
            int grade = name.words().equals(asked.words())
                    ? 0
                    : words.get().getFirst().start() == 0 ? 1 : 2;
            return Optional.of(new Match(command, grade, new Marked(called, words.get())));
        }
        return name.scattered(asked)
                .filter(_ -> called.equals(command.name()))
                .map(spans -> new Match(command, SCATTERED, new Marked(called, spans)));
    }

    /// Where the words asked stand, each of them perhaps incomplete: « th som » is in « Thème sombre ».
    private static Optional<List<Stretch>> begun(SearchText name, SearchText asked) {
        List<Stretch> all = new ArrayList<>();
        for (String word : asked.words()) {
            Optional<List<Stretch>> found = name.find(SearchText.of(word));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(found.get());
        }
        all.sort(Comparator.comparingInt(Stretch::start));
        return Optional.of(all.stream().distinct().toList());
    }

    private static Result result(Command command, Marked name, Optional<Marked> where) {
        return new Result(command.group(), command.icon(), name, where, command.keys(), command.run());
    }
}
