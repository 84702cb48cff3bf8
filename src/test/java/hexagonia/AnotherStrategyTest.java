package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.export.FigureFiles;
import hexagonia.figure.Palette;
import hexagonia.model.Strategy;
import hexagonia.page.Standalone;
import hexagonia.store.DatabaseWriter;
import hexagonia.store.FullText;
import hexagonia.text.Messages;
import hexagonia.ui.Driver;
import hexagonia.wording.Labels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing of one strategy is wired into the program: a strategy of another shape opens in the window, shows every tab,
/// and gives every picture.
class AnotherStrategyTest {
    /// Words of the bundled strategy that another one cannot have.
    private static final List<String> FOREIGN =
            List.of("SNIA", "France 2030", "Île-de-France", "IA-cluster", "MIAI", "EFELIA");

    private static final Strategy OTHER = Strategies.other();
    private static final Explorer EXPLORER = explorer(OTHER);

    private final PrintStream err = System.err;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    private static Explorer explorer(Strategy strategy) {
        try {
            return new Explorer(
                    new StrategyIndex(strategy), new FullText(Strategies.open(DatabaseWriter.bytes(strategy))));
        } catch (hexagonia.store.StoreException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void hush() {
        System.setErr(err);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTabOfTheWindowShowsIt(Locale language) throws Exception {
        Driver user = Driver.open(EXPLORER, language, 1280, 800);
        try {
            for (String tab : Exhibits.tabs()) {
                Driver.fx(() -> {
                    user.window().session().send(new Transition.ToTab(tab));
                    return null;
                });
                Driver.settle();
                Set<String> said = words(user);

                assertTrue(said.size() > 20, tab + " shows little: " + said);
                FOREIGN.forEach(word -> assertFalse(
                        said.stream().anyMatch(text -> text.contains(word)), tab + " says " + word + ": " + said));
            }
            assertEquals("", console.toString(StandardCharsets.UTF_8));
        } finally {
            user.close();
        }
    }

    private static Set<String> words(Driver user) {
        return Driver.fx(() -> {
            List<Node> next = new ArrayList<>(List.of(user.window().scene().getRoot()));
            Set<String> found = new java.util.TreeSet<>();
            while (!next.isEmpty()) {
                Node node = next.removeLast();
                if (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank()) {
                    found.add(labeled.getText());
                }
                if (node instanceof javafx.scene.Parent parent) {
                    next.addAll(parent.getChildrenUnmodifiable());
                }
            }
            return found;
        });
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH);
    }

    static Stream<Arguments> exhibits() {
        return languages().flatMap(language -> Exhibits.all().stream().map(e -> Arguments.of(e.id(), language)));
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void everyExhibitIsAPicture(String name, Locale language) throws Exception {
        Labels labels = new Labels(EXPLORER.index(), Messages.in(language));
        Exhibit exhibit = Exhibits.find(name).orElseThrow();
        Findings findings = EXPLORER.findings(
                Exploration.start(EXPLORER.index().defaultPerimeter().id()));
        ByteArrayOutputStream svg = new ByteArrayOutputStream();

        FigureFiles.svg(
                new Standalone(labels, Palette.LIGHT, Standalone.WIDTH, 0).of(exhibit, findings), language, svg);

        var picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.toByteArray()));
        String said = picture.getDocumentElement().getTextContent();
        assertTrue(said.contains(exhibit.of(findings, labels).head().name()), said);
        FOREIGN.forEach(word -> assertFalse(said.contains(word), name + " says " + word));
    }

    @Test
    void theOtherStrategyIsOfAnotherShape() {
        assertTrue(OTHER.meta().subject() != Strategies.bundled().meta().subject());
    }
}
