package hexagonia.ui.search;

import atlantafx.base.controls.CustomTextField;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Transition;
import hexagonia.figure.Letters;
import hexagonia.figure.TextMeasure;
import hexagonia.text.Messages;
import hexagonia.ui.keys.Key;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.task.Later;
import hexagonia.ui.theme.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field to search in. What is found drops down while one types: arrows choose, Enter opens the record, Ctrl+Enter
/// filters by the text, Escape puts the list away.
public final class SearchBox extends CustomTextField {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 600;
    private static final int PER_GROUP = 6;
    /// What stands beside the prompt where the key has room too.
    private static final double KEY = 104;

    /// What stands beside it where the key has none.
    private static final double BESIDE = 52;

    /// The first search takes ten times as long as the next: it is made when the keyboard comes here, for nothing.
    private static final String FIRST = "ia";

    private final Finder finder;
    private final Overlay overlay;
    private final ResultList results;
    private final VBox card;
    private final PauseTransition rest = new PauseTransition(Duration.millis(80));
    private final BooleanProperty untouched = new SimpleBooleanProperty(true);
    private boolean telling;

    public SearchBox(Finder finder, Overlay overlay) {
        this.finder = finder;
        this.overlay = overlay;
        Messages words = words();
        setId("search");
        String prompt = words.get("search.prompt");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setAccessibleHelp(words.get("search.help"));
        getStyleClass().add("search-field");
        setLeft(new FontIcon(Feather.SEARCH));
        Label key = Nodes.tag(Key.SEARCH.name(words));
        double written = TextMeasure.bundled().width(prompt, Letters.regular(12));
        double both = written + KEY;
        widthProperty()
                .subscribe(width -> setPromptText(
                        width.doubleValue() < written + BESIDE ? words.get("search.prompt.short") : prompt));
        key.visibleProperty()
                .bind(focusedProperty()
                        .not()
                        .and(textProperty().isEmpty())
                        .and(widthProperty().greaterThan(both)));
        key.managedProperty().bind(key.visibleProperty());
        key.setMinWidth(USE_PREF_SIZE);
        setRight(key);
        results = new ResultList(this::leave);
        card = new VBox(results);
        card.setId("search-results");
        card.setPrefWidth(WIDTH);
        card.setMaxHeight(HEIGHT);
        rest.setOnFinished(_ -> find());
        textProperty().addListener((_, _, _) -> {
            if (!telling) {
                rest.playFromStart();
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                rest.stop();
                hide();
                tell(finder.session().exploration());
            }
        });
        focusedProperty().when(untouched).subscribe(focused -> {
            if (focused) {
                untouched.set(false);
                Later.run(() -> finder.results(FIRST, 1));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Puts the keyboard here, all text marked.
    public void enter() {
        requestFocus();
        selectAll();
    }

    /// Shows the text that the state is filtered by.
    public void tell(Exploration state) {
        Optional<String> text = state.clause(Clause.Matching.class).map(Clause.Matching::text);
        if (text.isPresent() || !isFocused()) {
            telling = true;
            setText(text.orElse(""));
            telling = false;
        }
    }

    private Messages words() {
        return finder.labels().messages();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> ifShown(() -> results.move(1));
            case UP -> ifShown(() -> results.move(-1));
            case ENTER -> {
                boolean stale = rest.getStatus() == Animation.Status.RUNNING || !overlay.shows(card);
                rest.stop();
                if (event.isShortcutDown() || getText().isBlank()) {
                    filter();
                } else {
                    if (stale) {
                        find();
                    }
                    results.open();
                }
            }
            case ESCAPE -> {
                if (!overlay.shows(card)) {
                    return;
                }
                rest.stop();
                hide();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Moves among what is shown; shows it first when it was put away.
    private void ifShown(Runnable move) {
        if (overlay.shows(card)) {
            move.run();
        } else {
            find();
        }
    }

    private void find() {
        String text = getText().strip();
        if (text.isEmpty()) {
            hide();
            return;
        }
        List<Result> found = new ArrayList<>(finder.results(text, PER_GROUP));
        String nothing = finder.nothing(text, found);
        if (nothing.isEmpty()) {
            found.add(new Result(
                    words().get("search.group.filter"),
                    Feather.FILTER,
                    Marked.plain(words().get("search.filter", text)),
                    Optional.empty(),
                    Key.FILTER.name(words()),
                    this::filter));
        }
        results.show(found, nothing);
        if (!overlay.shows(card)) {
            overlay.under(this, card, () -> {});
        } else {
            overlay.requestLayout();
        }
    }

    private void filter() {
        hide();
        String text = getText().strip();
        Session session = finder.session();
        if (!text.isEmpty()) {
            session.send(new Transition.Filter(new Clause.Matching(text)));
            return;
        }
        session.exploration()
                .clause(Clause.Matching.class)
                .ifPresent(clause -> session.send(new Transition.Remove(clause)));
    }

    private void hide() {
        if (overlay.shows(card)) {
            overlay.close();
        }
    }

    /// Puts the list away; the text stays marked, so that the next letter begins another search.
    private void leave() {
        hide();
        selectAll();
    }
}
