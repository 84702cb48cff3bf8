package hexagonia.ui.search;

import atlantafx.base.controls.CustomTextField;
import hexagonia.explore.search.SearchText;
import hexagonia.explore.search.SearchText.Stretch;
import hexagonia.ui.overlay.Overlay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything that can be done or opened, found by typing: records, commands, tabs, perimeters. Names are compared as
/// in searching; letters that stand apart find a command too.
public final class CommandPalette {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 480;
    private static final int PER_GROUP = 4;
    private static final int SCATTERED = 3;

    private final Finder finder;
    private final Overlay overlay;
    private final List<Command> commands;
    private final CustomTextField field = new CustomTextField();
    private final ResultList results;

    private CommandPalette(Finder finder, Overlay overlay, List<Command> commands) {
        this.finder = finder;
        this.overlay = overlay;
        this.commands = commands;
        results = new ResultList(overlay::close);
    }

    /// Shows the palette with these commands, in this order while nothing is typed.
    public static void show(Finder finder, Overlay overlay, List<Command> commands) {
        new CommandPalette(finder, overlay, commands).show();
    }

    private void show() {
        String prompt = finder.labels().messages().get("palette.prompt");
        field.setId("palette-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("palette-field");
        field.setLeft(new FontIcon(Feather.CHEVRON_RIGHT));
        field.textProperty().subscribe(_ -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox card = new VBox(field, results);
        card.setId("palette");
        card.setPrefWidth(WIDTH);
        card.setMaxHeight(HEIGHT);
        card.setPrefHeight(HEIGHT);
        overlay.middle(card);
        field.requestFocus();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> results.move(1);
            case UP -> results.move(-1);
            case ENTER -> results.open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void find() {
        String text = field.getText().strip();
        SearchText asked = SearchText.of(text);
        if (asked.words().isEmpty()) {
            results.show(commands.stream().map(c -> result(c, List.of())).toList(), "");
            return;
        }
        List<Result> known = commands.stream()
                .flatMap(c -> match(c, asked).stream())
                .sorted(Comparator.comparingInt(Match::grade))
                .map(m -> result(m.command(), m.spans()))
                .toList();
        List<Result> records = finder.results(text, PER_GROUP);
        boolean byName = commands.stream()
                .anyMatch(
                        c -> match(c, asked).filter(m -> m.grade() < SCATTERED).isPresent());
        List<Result> all = new ArrayList<>();
        Stream.of(byName ? known : records, byName ? records : known).forEach(all::addAll);
        results.show(grouped(all), finder.nothing(text, all));
    }

    /// Results of one heading together, headings in the order of their best.
    private static List<Result> grouped(List<Result> all) {
        return all.stream()
                .map(Result::group)
                .distinct()
                .flatMap(group -> all.stream().filter(r -> r.group().equals(group)))
                .toList();
    }

    /// A command that is asked for: by its name, from its first word on, by words within it, by scattered letters.
    private record Match(Command command, int grade, List<Stretch> spans) {}

    private static Optional<Match> match(Command command, SearchText asked) {
        SearchText name = SearchText.of(command.name());
        Optional<List<Stretch>> words = begun(name, asked);
        if (words.isPresent()) {
            int grade = name.words().equals(asked.words())
                    ? 0
                    : words.get().getFirst().start() == 0 ? 1 : 2;
            return Optional.of(new Match(command, grade, words.get()));
        }
        return name.scattered(asked).map(spans -> new Match(command, SCATTERED, spans));
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

    private static Result result(Command command, List<Stretch> spans) {
        return new Result(
                command.group(),
                command.icon(),
                new Marked(command.name(), spans),
                Optional.empty(),
                command.keys(),
                command.run());
    }
}
