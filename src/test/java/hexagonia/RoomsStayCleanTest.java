package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.glass.ui.unseen.UnseenPlatformFactory;
import hexagonia.explore.Transition;
import hexagonia.model.Entity;
import hexagonia.ui.theme.Looks;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What the window leaves behind: nothing it has stopped showing, and not a word on the console.
class RoomsStayCleanTest {
    private static final int SWITCHES = 20;
    private static final int RECORDS = 200;

    @Test
    void twentyChangesOfLanguageLeaveOneShell() throws Exception {
        try (OpenWindow window = OpenWindow.in(Locale.FRENCH, false)) {
            window.send(new Transition.Select(List.of("miai-cluster")));
            List<WeakReference<Node>> shells = new ArrayList<>();
            for (int i = 0; i < SWITCHES; i++) {
                Locale next = i % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH;
                shells.add(OpenWindow.fx(() -> {
                    Node inspector = window.window().scene().lookup("#inspector");
                    WeakReference<Node> shell = new WeakReference<>(inspector.getParent());
                    window.window().wear(new Looks(next, false));
                    return shell;
                }));
                OpenWindow.pulses(1);
            }
            assertEquals(0, alive(shells), "shells kept after their window has gone on");
        }
    }

    @Test
    void openingAndClosingTwoHundredRecordsLeavesNothing() throws Exception {
        try (OpenWindow window = OpenWindow.in(Locale.FRENCH, false)) {
            List<Entity> entities = window.window().session().index().strategy().entities();
            int step = Math.max(1, entities.size() / RECORDS);
            List<WeakReference<Node>> sections = new ArrayList<>();
            for (int i = 0; i < entities.size(); i += step) {
                window.send(new Transition.Select(List.of(entities.get(i).id())));
                OpenWindow.fx(() -> {
                    ScrollPane inspector = (ScrollPane) window.window().scene().lookup("#inspector");
                    ((Parent) inspector.getContent())
                            .getChildrenUnmodifiable()
                            .forEach(s -> sections.add(new WeakReference<>(s)));
                    return null;
                });
            }
            window.send(new Transition.Select(List.of()));
            assertEquals(0, alive(sections), "of " + sections.size() + " sections shown");
        }
    }

    @Test
    void aFullWalkSaysNothingOnTheConsole() throws Exception {
        List<String> said = new ArrayList<>();
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        Logger css = Logger.getLogger("javafx.css");
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord record) {
                said.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ear.setLevel(Level.ALL);
        css.addHandler(ear);
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        UnseenPlatformFactory.paint(true);
        try {
            for (boolean dark : List.of(false, true)) {
                try (OpenWindow window = OpenWindow.in(dark ? Locale.ENGLISH : Locale.FRENCH, dark)) {
                    visit(window);
                }
            }
        } finally {
            UnseenPlatformFactory.paint(false);
            System.setErr(err);
            css.removeHandler(ear);
        }
        assertEquals(List.of(), said);
        assertEquals("", heard.toString(StandardCharsets.UTF_8));
    }

    private static void visit(OpenWindow window) throws Exception {
        for (Node node : window.nodes()) {
            if (node instanceof Button title
                    && title.getStyleClass().contains("facet-toggle")
                    && window.find(title.getId().replace("-title", "-search")).isEmpty()) {
                OpenWindow.fx(() -> {
                    title.fire();
                    return null;
                });
            }
        }
        OpenWindow.pulses(2);
        for (String id : List.of("miai-cluster", "ia-clusters", "jean-zay", "clara-chappaz", "region-ile-de-france")) {
            window.send(new Transition.Select(List.of(id)));
            OpenWindow.pulses(1);
        }
        for (int i = 0; i < 30; i++) {
            window.press(KeyCode.TAB);
        }
        window.press(KeyCode.F1);
        OpenWindow.pulses(2);
        window.press(KeyCode.ESCAPE);
        window.send(new Transition.Select(List.of()));
        for (var perimeter : window.window().session().index().strategy().perimeters()) {
            window.send(new Transition.ToPerimeter(perimeter.id()));
            OpenWindow.pulses(1);
        }
        OpenWindow.fx(() -> {
            Looks looks = window.window().looks();
            window.window().wear(looks.withDark(!looks.dark()));
            window.window().wear(looks);
            return null;
        });
        OpenWindow.pulses(2);
    }

    /// How many are still held once what can be collected has been.
    private static long alive(List<WeakReference<Node>> references) throws Exception {
        long left = references.size();
        for (int attempt = 0; attempt < 20 && left > 0; attempt++) {
            OpenWindow.pulses(2);
            System.gc();
            left = references.stream().filter(r -> r.get() != null).count();
        }
        return left;
    }
}
