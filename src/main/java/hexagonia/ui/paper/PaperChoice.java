package hexagonia.ui.paper;

import hexagonia.page.Paper;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

/// Which paper: its size, which way it is held, colour or greys. Belongs to the JavaFX thread.
final class PaperChoice {
    private final String name;
    private final Messages words;
    private final Runnable changed;
    private Paper.Size size = Paper.Size.A4;
    private Paper.Turn turn = Paper.Turn.AUTO;
    private boolean grey;

    /// `name` begins the ids of what is chosen from; `changed` runs after each choice.
    PaperChoice(String name, Messages words, Runnable changed) {
        this.name = name;
        this.words = words;
        this.changed = changed;
    }

    Paper paper() {
        return Paper.of(size, turn, grey);
    }

    Node sizes() {
        return new Segments<>(
                List.of(Paper.Size.values()),
                size,
                s -> id(s.name()),
                s -> s == Paper.Size.SLIDE ? words.get("print.size.slide") : s.name(),
                s -> {
                    size = s;
                    changed.run();
                });
    }

    Node turns() {
        return new Segments<>(
                List.of(Paper.Turn.values()), turn, t -> id(t.name()), t -> words.of("print.turn", t), t -> {
                    turn = t;
                    changed.run();
                });
    }

    Node inks() {
        return new Segments<>(
                List.of(false, true),
                grey,
                g -> id(g ? "grey" : "colour"),
                g -> words.get(g ? "print.grey" : "print.colour"),
                g -> {
                    grey = g;
                    changed.run();
                });
    }

    private String id(String value) {
        return name + "-" + value.toLowerCase(Locale.ROOT);
    }
}
