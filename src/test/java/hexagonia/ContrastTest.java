package hexagonia;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.figure.Ink;
import hexagonia.figure.Palette;
import hexagonia.ui.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours of the theme's sheets and of the palettes of figures, each pair that meets in the window (WCAG 2.2:
/// 4.5 to 1 for text, 3 to 1 for what must be seen to be understood).
///
/// Left out, because what they say is written beside them too: hairlines and borders, the lighter steps of a ramp,
/// which stand in a bar with its value, and the inks of what is faded on purpose.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final Pattern TOKEN = Pattern.compile("(-(?:hx|color)-[a-z-]+):\\s*(#[0-9A-Fa-f]{6})");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textReadsOnEveryGroundItStandsOn(String theme) {
        Map<String, Ink> tokens = tokens(theme);
        List<Executable> checks = new ArrayList<>();
        for (String text : List.of("text", "second", "mention")) {
            for (String ground : List.of("ground", "band", "hover")) {
                checks.add(() -> reads(tokens, text, ground, TEXT));
            }
        }
        for (String text : List.of("text", "second", "accent")) {
            checks.add(() -> reads(tokens, text, "selected", TEXT));
        }
        for (String ground : List.of("ground", "band")) {
            checks.add(() -> reads(tokens, "accent", ground, TEXT));
            checks.add(() -> reads(tokens, "reservation", ground, TEXT));
            checks.add(() -> reads(tokens, "verified", ground, TEXT));
        }
        // The tooltip is the text colour under the ground's.
        checks.add(() -> reads(tokens, "ground", "text", TEXT));
        // What the base theme writes on its accent.
        checks.add(() -> reads(tokens, "ground", "accent", TEXT));
        assertAll(checks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void marksAreSeenOnEveryGroundTheyStandOn(String theme) {
        Map<String, Ink> tokens = tokens(theme);
        List<Executable> checks = new ArrayList<>();
        for (String ground : List.of("ground", "band", "selected", "track")) {
            checks.add(() -> reads(tokens, "accent", ground, MARK));
            checks.add(() -> reads(tokens, "bar", ground, MARK));
        }
        for (String ground : List.of("ground", "band")) {
            checks.add(() -> reads(tokens, "mention", ground, MARK));
        }
        checks.add(() -> reads(tokens, "hatch", "ground", MARK));
        assertAll(checks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "paper"})
    void figuresReadOnTheirGrounds(String medium) {
        Palette palette = palette(medium);
        List<Executable> checks = new ArrayList<>();
        for (Ink ground : List.of(palette.ground(), palette.band(), palette.selectedRow())) {
            Stream.of(palette.text(), palette.second())
                    .forEach(text -> checks.add(() -> atLeast(TEXT, text, ground, "text")));
        }
        for (Ink ground : List.of(palette.area(), palette.aside())) {
            checks.add(() -> atLeast(TEXT, palette.text(), ground, "name on the map"));
            checks.add(() -> atLeast(TEXT, palette.second(), ground, "amount on the map"));
        }
        List<Ink> data = new ArrayList<>(
                palette.series().stream().map(s -> s.ramp().getFirst()).toList());
        data.add(palette.neutral());
        data.add(palette.accent());
        data.forEach(ink -> checks.add(() -> atLeast(MARK, ink, palette.ground(), "data")));
        checks.add(() -> atLeast(MARK, palette.hatch(), palette.ground(), "hatching"));
        Stream.concat(
                        Stream.of(palette.neutral()),
                        palette.series().stream().flatMap(s -> Stream.concat(s.ramp().stream(), s.faded().stream())))
                .forEach(ink -> checks.add(() -> atLeast(MARK, palette.on(ink), ink, "name on a segment")));
        assertAll(checks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theSheetAndThePaletteAreOfOneColour(String theme) {
        Map<String, Ink> tokens = tokens(theme);
        Palette palette = palette(theme);
        assertAll(
                () -> assertEquals(palette.ground(), tokens.get("-hx-ground")),
                () -> assertEquals(palette.band(), tokens.get("-hx-band")),
                () -> assertEquals(palette.border(), tokens.get("-hx-border")),
                () -> assertEquals(palette.hair(), tokens.get("-hx-hair")),
                () -> assertEquals(palette.text(), tokens.get("-hx-text")),
                () -> assertEquals(palette.second(), tokens.get("-hx-second")),
                () -> assertEquals(palette.mention(), tokens.get("-hx-mention")),
                () -> assertEquals(palette.accent(), tokens.get("-hx-accent")),
                () -> assertEquals(palette.selectedRow(), tokens.get("-hx-selected")),
                () -> assertEquals(palette.track(), tokens.get("-hx-track")),
                () -> assertEquals(palette.reservation(), tokens.get("-hx-reservation")),
                () -> assertEquals(palette.hatch(), tokens.get("-hx-hatch")),
                () -> assertEquals(palette.ground(), tokens.get("-color-bg-default")),
                () -> assertEquals(palette.text(), tokens.get("-color-fg-default")),
                () -> assertEquals(palette.second(), tokens.get("-color-fg-muted")),
                () -> assertEquals(palette.accent(), tokens.get("-color-accent-fg")));
    }

    private static void reads(Map<String, Ink> tokens, String mark, String ground, double least) {
        atLeast(least, tokens.get("-hx-" + mark), tokens.get("-hx-" + ground), mark + " on " + ground);
    }

    private static void atLeast(double least, Ink mark, Ink ground, String what) {
        double contrast = mark.contrast(ground);
        assertTrue(
                contrast >= least,
                "%s: %s on %s is %.2f, not %.1f".formatted(what, mark.hex(), ground.hex(), contrast, least));
    }

    private static Palette palette(String medium) {
        return switch (medium) {
            case "dark" -> Palette.DARK;
            case "paper" -> Palette.PAPER;
            default -> Palette.LIGHT;
        };
    }

    private static Map<String, Ink> tokens(String theme) {
        try (InputStream sheet = Theme.class.getResourceAsStream(theme + ".css")) {
            Map<String, Ink> tokens = new HashMap<>();
            TOKEN.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(t -> tokens.put(t.group(1), Ink.of(t.group(2))));
            return tokens;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
