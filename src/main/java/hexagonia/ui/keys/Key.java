package hexagonia.ui.keys;

import hexagonia.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// One thing that a key does: pressed alone or with others, or typed. The list of keys shows them in this order; what
/// each is for stands in the messages under `keys.` and its name.
public enum Key {
    SEARCH(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    FILTER(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
    PALETTE(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
    BACK(KeyCode.LEFT, KeyCombination.ALT_DOWN),
    FORWARD(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
    UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    REDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    TAB(KeyCode.TAB),
    TABS(KeyCode.TAB, KeyCombination.CONTROL_DOWN),
    PANES(KeyCode.F6),
    ARROWS(List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN)),
    ENDS(List.of(KeyCode.HOME, KeyCode.END)),
    ENTER(KeyCode.ENTER),
    MORE(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
    COMPARE(KeyCode.C),
    MOVE(List.of(KeyCode.LEFT, KeyCode.RIGHT), KeyCombination.ALT_DOWN),
    OPEN(KeyCode.ENTER, KeyCombination.ALT_DOWN),
    ESCAPE(KeyCode.ESCAPE),
    MENU(KeyCode.F10, KeyCombination.SHIFT_DOWN),
    UNFOLD(KeyCode.RIGHT),
    FOLD(KeyCode.LEFT),
    TICK(KeyCode.SPACE),
    ONLY(KeyCode.ENTER),
    EXCLUDE(KeyCode.DELETE),
    RESET(KeyCode.BACK_SPACE),
    ZOOM_IN("+"),
    ZOOM_OUT("-"),
    ZOOM_ALL("0"),
    PAN(List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN), KeyCombination.SHORTCUT_DOWN),
    BRUSH("r"),
    RESIZE(List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN), KeyCombination.SHIFT_DOWN),
    RANGE(List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN), KeyCombination.SHIFT_DOWN),
    TWIN("t"),
    ALL(KeyCode.A, KeyCombination.SHORTCUT_DOWN),
    MARK(List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN), KeyCombination.SHIFT_DOWN),
    COPY(KeyCode.C, KeyCombination.SHORTCUT_DOWN),
    CELL(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN),
    CITED(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    RENAME(KeyCode.F2),
    DELETE(KeyCode.DELETE),
    FILE(KeyCode.O, KeyCombination.SHORTCUT_DOWN),
    PRINT(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
    FULL(KeyCode.F11),
    EXPORT(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
    GATHER(KeyCode.D, KeyCombination.SHORTCUT_DOWN),
    HELP(KeyCode.F1);

    private final List<KeyCodeCombination> combinations;
    private final String typed;

    Key(KeyCode code, Modifier... modifiers) {
        this(List.of(code), modifiers);
    }

    Key(List<KeyCode> codes, Modifier... modifiers) {
        this.combinations =
                codes.stream().map(c -> new KeyCodeCombination(c, modifiers)).toList();
        this.typed = "";
    }

    Key(String typed) {
        this.combinations = List.of();
        this.typed = typed;
    }

    /// Whether this was pressed, or typed.
    public boolean matches(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                ? !typed.isEmpty() && typed.equalsIgnoreCase(event.getCharacter())
                : combinations.stream().anyMatch(c -> c.match(event));
    }

    /// Whether no other key is held.
    public static boolean isAlone(KeyEvent event) {
        return !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    /// What is pressed, the first where several do; empty for a letter that is typed.
    public Optional<KeyCodeCombination> combination() {
        return combinations.stream().findFirst();
    }

    /// The name of the key as it is engraved: `Ctrl+Maj+Z`.
    public String name(Messages words) {
        if (combinations.isEmpty()) {
            return typed.replace('-', '\u2212').toUpperCase(words.locale());
        }
        KeyCodeCombination first = combinations.getFirst();
        String held = held(first, KeyCombination.ModifierValue.DOWN, words);
        return held + combinations.stream().map(c -> name(c.getCode(), words)).collect(Collectors.joining(" "));
    }

    /// What is pressed, under the name that the guide gives it.
    public Optional<KeyCombination> named(Messages words) {
        return combination().map(keys -> new KeyCombination() {
            @Override
            public boolean match(KeyEvent event) {
                return keys.match(event);
            }

            @Override
            public String getDisplayText() {
                return Key.this.name(words);
            }
        });
    }

    /// What it does.
    public String meaning(Messages words) {
        return words.of("keys", this);
    }

    private static String held(KeyCodeCombination keys, KeyCombination.ModifierValue down, Messages words) {
        boolean control = keys.getShortcut() == down || keys.getControl() == down;
        return (control ? words.get("key.control") + "+" : "")
                + (keys.getAlt() == down ? words.get("key.alt") + "+" : "")
                + (keys.getShift() == down ? words.get("key.shift") + "+" : "");
    }

    private static String name(KeyCode code, Messages words) {
        return switch (code) {
            case LEFT -> "←";
            case UP -> "↑";
            case RIGHT -> "→";
            case DOWN -> "↓";
            case ENTER, ESCAPE, DELETE, BACK_SPACE, SPACE, HOME, END -> words.of("key", code);
            default -> code.getName();
        };
    }
}
