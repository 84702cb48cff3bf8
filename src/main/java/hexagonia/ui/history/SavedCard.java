package hexagonia.ui.history;

import hexagonia.explore.Transition;
import hexagonia.explore.saved.SavedExploration.Title;
import hexagonia.text.Messages;
import hexagonia.ui.keys.Key;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import hexagonia.wording.Steps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The explorations saved under a name: save the one under way, open, rename, delete.
public final class SavedCard {
    private static final double WIDTH = 380;

    private final Overlay overlay;
    private final Session session;
    private final Keeper keeper;
    private final Labels labels;
    private final Messages words;
    private final BiConsumer<String, String> write;
    private final TextField name = new TextField();
    private final Button save = new Button();
    private final VBox list = new VBox();
    private final Label empty;
    private List<Title> titles = List.of();

    private SavedCard(
            Overlay overlay, Session session, Keeper keeper, Labels labels, BiConsumer<String, String> write) {
        this.overlay = overlay;
        this.session = session;
        this.keeper = keeper;
        this.labels = labels;
        this.words = labels.messages();
        this.write = write;
        this.empty = Nodes.wrapped(words.get("saved.empty"), "note");
    }

    /// Shows the card under a control, the keyboard in the name to save under or on the first to open. `write` takes
    /// the name of an exploration and its text to a file.
    public static void show(
            Overlay overlay,
            Node anchor,
            Session session,
            Keeper keeper,
            Labels labels,
            BiConsumer<String, String> write,
            boolean toSave) {
        new SavedCard(overlay, session, keeper, labels, write).show(anchor, toSave);
    }

    private void show(Node anchor, boolean toSave) {
        name.setId("saved-name");
        name.setAccessibleText(words.get("saved.name"));
        name.setPromptText(words.get("saved.name"));
        name.setText(new Steps(labels).brief(session.exploration()));
        name.textProperty().subscribe(_ -> button());
        name.setOnAction(_ -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setId("save");
        save.getStyleClass().add("accent");
        save.setMinWidth(HBox.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        ScrollPane scroll = new ScrollPane(new VBox(list, empty));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(32);
        scroll.setMaxHeight(320);
        list.setId("saved-list");
        VBox card = new VBox(8, Nodes.label(words.get("saved.title"), "panel-title"), new HBox(8, name, save), scroll);
        card.getStyleClass().add("card-content");
        card.setId("saved-card");
        card.setPrefWidth(WIDTH);
        overlay.under(anchor, card, () -> {});
        name.requestFocus();
        name.selectAll();
        refresh(() -> {
            if (!toSave && !list.getChildren().isEmpty()) {
                ((HBox) list.getChildren().getFirst()).getChildren().getFirst().requestFocus();
            }
        });
    }

    private void refresh(Runnable then) {
        keeper.titles(found -> {
            titles = found;
            list.getChildren().setAll(found.stream().map(this::row).toList());
            empty.setVisible(found.isEmpty());
            empty.setManaged(found.isEmpty());
            button();
            overlay.requestLayout();
            then.run();
        });
    }

    private void button() {
        boolean taken = isTaken(name.getText().strip());
        save.setText(words.get(taken ? "saved.replace" : "saved.save"));
        save.setDisable(name.getText().isBlank());
    }

    private boolean isTaken(String wanted) {
        return titles.stream().anyMatch(t -> t.name().equals(wanted));
    }

    private void save() {
        String wanted = name.getText().strip();
        if (!wanted.isEmpty()) {
            keeper.save(wanted, session.explorer(), session.exploration(), () -> {
                overlay.say(words.get("saved.done", wanted));
                refresh(() -> {});
            });
        }
    }

    private HBox row(Title title) {
        Hyperlink open = Nodes.link(title.name(), () -> open(title));
        open.setMinWidth(0);
        open.getStyleClass().add("saved-open");
        Nodes.hint(open, title.name());
        HBox row = new HBox(4);
        // Before the link itself, which would take arrows for a wish to leave the card.
        open.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Key.RENAME.matches(event)) {
                rename(row, title);
            } else if (Key.DELETE.matches(event)) {
                confirm(row, title);
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                focus(list.getChildren().indexOf(row) + (event.getCode() == KeyCode.DOWN ? 1 : -1));
            } else {
                return;
            }
            event.consume();
        });
        Label date = Nodes.label(date(title), "note");
        date.setMinWidth(HBox.USE_PREF_SIZE);
        row.getChildren()
                .setAll(
                        open,
                        Nodes.spring(),
                        date,
                        toFile(title),
                        Nodes.icon(Feather.EDIT_2, words.get("saved.rename", title.name()), () -> rename(row, title)),
                        Nodes.icon(
                                Feather.TRASH_2, words.get("saved.delete", title.name()), () -> confirm(row, title)));
        row.getStyleClass().add("saved-row");
        return row;
    }

    private Button toFile(Title title) {
        Button button = Nodes.icon(
                Feather.DOWNLOAD,
                words.get("saved.to-file", title.name()),
                () -> keeper.text(title.name(), text -> write.accept(title.name(), text)));
        button.setId("saved-to-file");
        return button;
    }

    /// The day it was saved, where we are.
    private String date(Title title) {
        try {
            return labels.formats()
                    .date(LocalDate.ofInstant(Instant.parse(title.saved()), ZoneId.systemDefault())
                            .toString());
        } catch (DateTimeParseException _) {
            return "";
        }
    }

    private void focus(int row) {
        if (row < 0) {
            name.requestFocus();
        } else if (row < list.getChildren().size()) {
            ((HBox) list.getChildren().get(row)).getChildren().getFirst().requestFocus();
        }
    }

    private void open(Title title) {
        overlay.close();
        keeper.open(title.name(), session.explorer(), state -> {
            session.send(new Transition.Open(state));
            if (!title.strategy().equals(session.index().strategy().meta().id())) {
                overlay.say(words.get("saved.other-strategy", title.name()));
            }
        });
    }

    private void rename(HBox row, Title title) {
        TextField other = new TextField(title.name());
        other.setId("saved-rename");
        other.setAccessibleText(words.get("saved.rename", title.name()));
        HBox.setHgrow(other, Priority.ALWAYS);
        other.setOnAction(_ -> {
            String wanted = other.getText().strip();
            if (wanted.isEmpty() || wanted.equals(title.name())) {
                refresh(() -> {});
            } else if (isTaken(wanted)) {
                overlay.say(words.get("saved.taken", wanted));
            } else {
                keeper.rename(title.name(), wanted, session.explorer(), () -> refresh(() -> {}));
            }
        });
        back(other, row);
        row.getChildren()
                .setAll(
                        other,
                        Nodes.icon(
                                Feather.CHECK,
                                words.get("saved.rename-done"),
                                () -> other.fireEvent(new javafx.event.ActionEvent())));
        other.requestFocus();
        other.selectAll();
    }

    private void confirm(HBox row, Title title) {
        Label question = Nodes.wrapped(words.get("saved.sure", title.name()));
        question.setMinWidth(0);
        HBox.setHgrow(question, Priority.ALWAYS);
        Button yes = new Button(words.get("saved.yes"));
        yes.setId("saved-delete");
        yes.setMinWidth(HBox.USE_PREF_SIZE);
        yes.setOnAction(_ -> keeper.delete(title.name(), () -> refresh(name::requestFocus)));
        Button no = new Button(words.get("saved.no"));
        no.setMinWidth(HBox.USE_PREF_SIZE);
        no.setOnAction(_ -> refresh(() -> {}));
        back(yes, row);
        back(no, row);
        row.getChildren().setAll(question, yes, no);
        yes.requestFocus();
    }

    /// Escape gives the row back as it was.
    private void back(Node node, HBox row) {
        Overlay.leaveEscape(node);
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                int at = list.getChildren().indexOf(row);
                refresh(() -> focus(at));
                event.consume();
            }
        });
    }
}
