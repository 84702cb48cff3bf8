package hexagonia.ui.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts a Java machine of its own for each case, with things really taken away.
@EnabledOnOs(OS.LINUX)
class LaunchTest {
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private record Outcome(int code, String out, String err) {}

    @TempDir
    Path folder;

    private Outcome launch(Map<String, String> environment, List<String> options, String... words)
            throws IOException, InterruptedException {
        Path target = Path.of("target").toAbsolutePath();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-Duser.language=en", "--module-path", target + "/javafx"));
        command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing"));
        command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", target + "/classes:" + target + "/test-classes", EmptyWindow.class.getName()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        return new Outcome(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static Outcome refusal(String key, String... values) {
        String sentence = Launcher.sentence(key, List.of(values), Locale.ENGLISH);
        return new Outcome(1, "", sentence + System.lineSeparator());
    }

    @Test
    void aWindowOpensAndNothingIsSaid() throws Exception {
        assertEquals(new Outcome(0, "shown\n", ""), launch(Map.of(), HEADLESS));
    }

    @Test
    void noDisplayIsOneSentence() throws Exception {
        assertEquals(refusal("launch.display.none"), launch(Map.of(), List.of()));
    }

    @Test
    void aDeadDisplayIsOneSentence() throws Exception {
        assertEquals(refusal("launch.display.dead", ":4242"), launch(Map.of("DISPLAY", ":4242"), List.of()));
    }

    @Test
    void aWindowThatFailsToOpenIsOneSentence() throws Exception {
        assertEquals(refusal("launch.failed", "the data cannot be read"), launch(Map.of(), HEADLESS, "fail"));
    }

    @Test
    void whatNothingCatchesBeforeTheWindowIsUpIsOneSentence() throws Exception {
        Outcome outcome = launch(Map.of(), HEADLESS, "early");
        assertEquals(refusal("launch.failed", "something was lost early").err(), outcome.err());
        assertEquals(1, outcome.code());
    }

    @Test
    void whatNothingCatchesLaterIsTheWindowsToSayAndTheConsoleStaysEmpty() throws Exception {
        assertEquals(
                new Outcome(0, "shown\ntold something was lost elsewhere\ntold something was lost here\n", ""),
                launch(Map.of(), HEADLESS, "late"));
    }

    @Test
    void theTraceIsThereForWhoAsks() throws Exception {
        List<String> options = new ArrayList<>(HEADLESS);
        options.add("-Dhexagonia.trace=true");
        assertTrue(launch(Map.of(), options, "fail").err().contains("\tat " + EmptyWindow.class.getName()));
    }

    /// Fontconfig is shown a configuration without folders: the files are still there, so the toolkit itself fails.
    @Test
    void aToolkitThatFindsNoFontIsOneSentence() throws Exception {
        Path configuration = Files.writeString(folder.resolve("fonts.conf"), """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>
            """);
        assertEquals(refusal("launch.font"), launch(Map.of("FONTCONFIG_FILE", configuration.toString()), HEADLESS));
    }
}
