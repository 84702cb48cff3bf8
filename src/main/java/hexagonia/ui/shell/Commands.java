package hexagonia.ui.shell;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Clause;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Perimeter;
import hexagonia.text.Languages;
import hexagonia.text.Messages;
import hexagonia.ui.file.FileDesk;
import hexagonia.ui.keys.Key;
import hexagonia.ui.search.Command;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Looks;
import hexagonia.wording.Labels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// All that the palette offers to do, as the state allows it now.
final class Commands {
    private final Session session;
    private final Labels labels;
    private final Messages words;
    /// The same words in the other languages: a name is known in any of them.
    private final List<Labels> others;
    private final List<Command> commands = new ArrayList<>();

    Commands(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        this.words = labels.messages();
        others = Languages.ALL.stream()
                .filter(locale -> !locale.equals(labels.locale()))
                .map(locale -> new Labels(session.index(), Messages.in(locale)))
                .toList();
    }

    List<Command> all(Tabs tabs, Looks looks, Doors doors) {
        tabs(tabs);
        state(doors);
        doors(doors);
        looks(looks, doors.change());
        tables(tabs);
        excluding(doors);
        for (Dimension dimension : Dimension.values()) {
            add(
                    "facets",
                    Feather.FILTER,
                    said -> said.dimension(dimension),
                    "",
                    () -> doors.facet().accept(dimension));
        }
        for (Perimeter perimeter : session.index().strategy().perimeters()) {
            if (!perimeter.id().equals(session.exploration().perimeter())) {
                add(
                        "perimeters",
                        Feather.TARGET,
                        said -> perimeter.name().in(said.locale()),
                        "",
                        () -> session.send(new Transition.ToPerimeter(perimeter.id())));
            }
        }
        return List.copyOf(commands);
    }

    private void tabs(Tabs tabs) {
        for (String tab : tabs.ids()) {
            add("tabs", Feather.LAYOUT, key("tab." + tab), "", () -> tabs.open(new Transition.ToTab(tab)));
        }
        for (Exhibit part : Exhibits.chosen()) {
            Feather icon = part.tab().equals(Exhibits.FIGURES) ? Feather.BAR_CHART_2 : Feather.FILE_TEXT;
            add("tabs", icon, key(part.id() + ".title"), "", () -> session.send(part.show()));
        }
    }

    /// What is kept by a facet can be left out instead, and the reverse; else any value, in its facet.
    private void excluding(Doors doors) {
        command(
                "exclude",
                Feather.MINUS_SQUARE,
                Key.EXCLUDE,
                () -> doors.facet().accept(Dimension.values()[0]));
        for (Clause clause : session.exploration().clauses()) {
            if (clause instanceof Clause.OneOf(var dimension, var values, var excluded)) {
                Clause kept = new Clause.OneOf(dimension, values, false);
                String command = excluded ? "command.include-instead" : "command.exclude-instead";
                Clause other = new Clause.OneOf(dimension, values, !excluded);
                add(
                        "facets",
                        Feather.MINUS_SQUARE,
                        said -> said.messages().get(command, said.clause(kept)),
                        "",
                        () -> session.send(new Transition.Filter(other)));
            }
        }
    }

    private void tables(Tabs tabs) {
        for (Table table : Table.values()) {
            add(
                    "tables",
                    Feather.GRID,
                    said -> said.messages().of("tables.name", table),
                    List.of(table.id()),
                    "",
                    () -> tabs.open(new Transition.ToTable(table)));
        }
    }

    private void state(Doors doors) {
        Exploration state = session.exploration();
        if (session.history().canGoBack()) {
            command("back", Feather.CHEVRON_LEFT, Key.BACK, session::back);
        }
        if (session.history().canGoForward()) {
            command("forward", Feather.CHEVRON_RIGHT, Key.FORWARD, session::forward);
        }
        if (!state.clauses().isEmpty()) {
            command("remove-all", Feather.X_CIRCLE, () -> session.send(new Transition.RemoveAll()));
        }
        if (!state.selection().isEmpty()) {
            command(
                    "select-none",
                    Feather.MINUS_CIRCLE,
                    Key.ESCAPE,
                    () -> session.send(new Transition.Select(List.of())));
        }
        Comparison compared = Comparison.of(session.index(), state);
        List<String> selected = state.selection().stream()
                .filter(id -> Comparison.isComparable(session.index(), id))
                .toList();
        if (!selected.isEmpty() && compared.refusal(selected).isEmpty()) {
            List<String> all = Stream.concat(compared.ids().stream(), selected.stream())
                    .distinct()
                    .toList();
            command("compare-selection", Feather.COLUMNS, Key.COMPARE, () -> session.send(Comparison.show(all)));
        }
        if (!compared.ids().isEmpty()) {
            command("compare-clear", Feather.X_CIRCLE, () -> session.send(new Transition.Compare(List.of())));
        }
        if (!state.equals(Exploration.start(session.index()))) {
            command("start-over", Feather.ROTATE_CCW, doors.afresh());
        }
    }

    private void doors(Doors doors) {
        command("search", Feather.SEARCH, Key.SEARCH, doors.search());
        command("history", Feather.CLOCK, doors.steps());
        if (doors.keeps()) {
            command("save", Feather.SAVE, doors.save());
            command("open", Feather.BOOKMARK, doors.saved());
        }
        command("print", Feather.PRINTER, Key.PRINT, doors.paper()::print);
        command("gather", Feather.FOLDER_PLUS, Key.GATHER, doors.paper()::gather);
        command("dossier", Feather.FOLDER, doors.paper()::dossier);
        files(doors.files());
        command("picture", Feather.IMAGE, doors.paper()::copyPicture);
        command("export", Feather.DOWNLOAD, Key.EXPORT, doors.extract());
        command("guide", Feather.BOOK_OPEN, Key.HELP, doors.guide());
        command("keys", Feather.HELP_CIRCLE, doors.keys());
    }

    private void files(FileDesk files) {
        command("open-file", Feather.FILE_TEXT, Key.FILE, files::choose);
        if (!session.explorer().file().isEmpty()) {
            command("bundled", Feather.HOME, files::bundled);
        }
        if (!files.recent().isEmpty()) {
            command("forget", Feather.X, files::forget);
        }
        for (Path file : files.recent()) {
            if (!session.explorer().file().equals(file.toString())) {
                add(
                        "commands",
                        Feather.DATABASE,
                        key("command.open-recent", file.getFileName()),
                        "",
                        () -> files.open(file));
            }
        }
    }

    private void looks(Looks looks, Consumer<Looks> change) {
        for (Locale locale : Languages.ALL) {
            if (!locale.equals(looks.locale())) {
                command(
                        "language-" + locale.getLanguage(),
                        Feather.GLOBE,
                        () -> change.accept(looks.withLocale(locale)));
            }
        }
        command(
                looks.dark() ? "light" : "dark",
                looks.dark() ? Feather.SUN : Feather.MOON,
                () -> change.accept(looks.withDark(!looks.dark())));
        if (!looks.follows()) {
            command("system", Feather.MONITOR, () -> change.accept(looks.following()));
        }
        for (int size : Looks.TEXT_SIZES) {
            if (size != looks.textSize()) {
                add(
                        "commands",
                        Feather.TYPE,
                        key("command.text-size", size),
                        "",
                        () -> change.accept(looks.withTextSize(size)));
            }
        }
    }

    private void command(String id, Feather icon, Runnable run) {
        add("commands", icon, key("command." + id), "", run);
    }

    private void command(String id, Feather icon, Key key, Runnable run) {
        add("commands", icon, key("command." + id), key.name(words), run);
    }

    /// A name that stands in the messages.
    private static Function<Labels, String> key(String key, Object... arguments) {
        return said -> said.messages().get(key, arguments);
    }

    private void add(String group, Feather icon, Function<Labels, String> name, String keys, Runnable run) {
        add(group, icon, name, List.of(), keys, run);
    }

    /// @param also names that are no words of a language
    private void add(
            String group, Feather icon, Function<Labels, String> name, List<String> also, String keys, Runnable run) {
        List<String> all =
                Stream.concat(others.stream().map(name), also.stream()).toList();
        commands.add(new Command(words.get("palette." + group), icon, name.apply(labels), all, keys, run));
    }
}
