package hexagonia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs `packaging/hexagonia` in a checkout of nothing, on a machine whose PATH holds the tools of any Unix, a java
/// that tells how it was called, and a Maven that makes empty folders.
@EnabledOnOs({OS.LINUX, OS.MAC})
class CheckoutTest {
    private static final List<String> TOOL_NAMES = List.of(
            "sh", "cat", "find", "head", "readlink", "ln", "rm", "mv", "mkdir", "touch", "sed", "awk", "grep", "sleep");
    private static final Path TOOLS =
            Path.of("target/tools-of-the-checkout-test").toAbsolutePath();
    private static final Instant LONG_AGO = Instant.now().minusSeconds(3600);

    private record Outcome(int code, List<String> out, List<String> err) {}

    private final Map<String, String> environment = new TreeMap<>();
    private Path folder;
    private Path checkout;
    private Path programs;

    @BeforeAll
    static void gatherTheTools() throws IOException {
        Files.createDirectories(TOOLS);
        for (String name : TOOL_NAMES) {
            Path tool = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, name))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.deleteIfExists(TOOLS.resolve(name));
            Files.createSymbolicLink(TOOLS.resolve(name), tool);
        }
    }

    @BeforeEach
    void makeTheMachine(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        checkout = Files.createDirectories(folder.resolve("the check out"));
        Files.createDirectories(checkout.resolve("packaging"));
        Path launcher = checkout.resolve("packaging/hexagonia");
        Files.copy(Path.of("packaging/hexagonia"), launcher);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(checkout.resolve("src/main/java"));
        Files.createDirectories(checkout.resolve("assets/strategy"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("src/main/java/Main.java"), "class Main {}");
        Files.writeString(checkout.resolve("assets/strategy/amounts.json"), "[]");
        datesBack(checkout);

        programs = Files.createDirectories(folder.resolve("programs"));
        program(programs.resolve("mvn"), """
            echo "JAVA_HOME=$JAVA_HOME $*" >> "%s"
            mkdir -p target/classes/hexagonia target/javafx target/lib
            touch target/classes/hexagonia/Main.class
            """.formatted(folder.resolve("builds")));
        environment.put("PATH", programs + ":" + TOOLS);
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("JAVA_HOME", jdk("jdk 25", "25.0.3").toString());
        environment.put("HEXAGONIA_JDK_FOLDERS", folder.resolve("usual") + "/*");
    }

    private static void datesBack(Path top) throws IOException {
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
            }
        }
    }

    private Path program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        program(home.resolve("bin/java"), "echo '" + name + "'\nprintf '%s\\n' \"$@\"\nexit ${CODE-0}\n");
        program(home.resolve("bin/javac"), "");
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Y\"");
        return home;
    }

    private ProcessBuilder process(Path from, List<String> command) {
        var process = new ProcessBuilder(command).directory(from.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        return process;
    }

    private Outcome run(Path from, List<String> command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = process(from, command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(code, Files.readAllLines(out, UTF_8), Files.readAllLines(err, UTF_8));
    }

    private Outcome run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(checkout + "/packaging/hexagonia"));
        command.addAll(List.of(words));
        return run(folder, command);
    }

    private List<String> builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }

    private List<String> window(String jdk, String... words) {
        List<String> lines = new ArrayList<>(List.of(
                jdk,
                "-XX:+UseSerialGC",
                "-Duser.home=" + folder.resolve("home"),
                "--module-path",
                checkout + "/target/javafx",
                "--add-modules",
                "javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-cp",
                checkout + "/target/classes:" + checkout + "/target/lib/*",
                "hexagonia.Main"));
        if (words.length == 0 || !words[0].equals("--db")) { // over another database the second compiler pays
            lines.addAll(3, List.of("-XX:TieredStopAtLevel=1", "-Xmn32m"));
        }
        lines.addAll(List.of(words));
        return lines;
    }

    private void assertRefused(Outcome outcome, String... parts) throws IOException {
        assertEquals(1, outcome.code());
        assertEquals(List.of(), outcome.out());
        String sentence = outcome.err().getLast();
        for (String part : parts) {
            assertTrue(sentence.contains(part), sentence);
        }
    }

    @Nested
    class Running {
        @Test
        void theFirstCallBuildsAndOpensTheWindow() throws Exception {
            Outcome outcome = run();
            assertEquals(0, outcome.code());
            assertEquals(window("jdk 25"), outcome.out());
            assertEquals(
                    List.of("hexagonia: building (the first time, Maven also downloads the libraries)..."),
                    outcome.err());
            assertEquals(List.of("JAVA_HOME=" + folder + "/jdk 25 -q -B -DskipTests process-classes"), builds());
        }

        @Test
        void wordsPassThroughAsTheyAre() throws Exception {
            String[] words = {"--db", "my file.db", "", "*", "it's", "\"a b\""};
            assertEquals(window("jdk 25", words), run(words).out());
        }

        @Test
        void aCommandRunsWithoutModules() throws Exception {
            List<String> out = run("query", "select 1").out();
            assertEquals(List.of("hexagonia.Main", "query", "select 1"), out.subList(out.size() - 3, out.size()));
            assertFalse(out.contains("--module-path"));
            assertTrue(out.contains(
                    checkout + "/target/classes:" + checkout + "/target/lib/*:" + checkout + "/target/javafx/*"));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 42})
        void theExitCodePassesThrough(int code) throws Exception {
            environment.put("CODE", String.valueOf(code));
            assertEquals(code, run("check").code());
        }

        @Test
        void aWindowStartsFromTheArchiveThatARehearsalMade() throws Exception {
            Path home = jdk("jdk 25", "25.0.3");
            program(home.resolve("bin/jar"), "touch \"$4\"\necho jar >> '" + folder.resolve("rehearsals") + "'\n");
            program(home.resolve("bin/java"), """
                case $1 in
                    -XX:AOTCacheOutput=*) touch "${1#*=}" ;;
                esac
                printf '%s\\n' "$@"
                """);
            List<String> err = run().err();
            assertEquals("hexagonia: preparing a quick start...", err.getLast());
            String start = checkout + "/target/start/hexagonia";
            for (String[] words : List.of(new String[0], new String[] {"query", "select 1"})) {
                List<String> out = run(words).out();
                assertTrue(out.contains("-XX:AOTCache=" + start + ".aot"), out.toString());
                assertTrue(out.contains(start + ".jar:" + checkout + "/target/lib/*"), out.toString());
            }
            assertEquals(List.of("jar", "jar"), Files.readAllLines(folder.resolve("rehearsals")));
        }

        @Test
        void optionsForJavaAreWords() throws Exception {
            environment.put("HEXAGONIA_JAVA_OPTIONS", "-Dx=1 -Dy=2");
            List<String> out = run().out();
            assertTrue(out.containsAll(List.of("-Dx=1", "-Dy=2")), out.toString());
        }

        @Test
        void itMayBeCalledThroughLinksAndFromItsFolder() throws Exception {
            Path absolute = Files.createSymbolicLink(folder.resolve("a link"), checkout.resolve("packaging/hexagonia"));
            Path relative = Files.createSymbolicLink(folder.resolve("another"), Path.of("a link"));
            assertEquals(
                    window("jdk 25"), run(folder, List.of(absolute.toString())).out());
            assertEquals(
                    window("jdk 25"), run(folder, List.of(relative.toString())).out());
            assertEquals(window("jdk 25"), run(folder, List.of("./another")).out());
            assertEquals(
                    window("jdk 25"),
                    run(checkout.resolve("packaging"), List.of("sh", "hexagonia"))
                            .out());
            assertEquals(
                    window("jdk 25"),
                    run(checkout, List.of("packaging/hexagonia")).out());
        }
    }

    @Nested
    class Building {
        @BeforeEach
        void buildOneMinuteAgo() throws Exception {
            run();
            Files.setLastModifiedTime(
                    checkout.resolve("target/launcher.stamp"),
                    FileTime.from(Instant.now().minusSeconds(60)));
        }

        @Test
        void nothingIsBuiltWhenNothingChanged() throws Exception {
            assertEquals(List.of(), run().err());
            assertEquals(1, builds().size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"pom.xml", "src/main/java/Main.java", "assets/strategy/amounts.json"})
        void aChangedSourceIsBuiltOnce(String source) throws Exception {
            Files.writeString(checkout.resolve(source), "changed");
            Files.setLastModifiedTime(
                    checkout.resolve(source), FileTime.from(Instant.now().minusSeconds(30)));
            run();
            run();
            assertEquals(2, builds().size());
        }

        @Test
        void aSourceThatWentAwayIsBuilt() throws Exception {
            Files.delete(checkout.resolve("src/main/java/Main.java"));
            run();
            assertEquals(2, builds().size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"target/lib", "target/javafx", "target/classes/hexagonia/Main.class"})
        void aBuildThatIsNotWholeIsMadeAgain(String part) throws Exception {
            Files.delete(checkout.resolve(part));
            run();
            assertEquals(2, builds().size());
        }

        @Test
        void factsThatAreToBeCheckedAreNotBuiltBefore() throws Exception {
            Files.writeString(checkout.resolve("assets/strategy/amounts.json"), "changed");
            run("check", "assets/strategy");
            run("build", "assets/strategy", "--out", "x.db");
            assertEquals(1, builds().size());
            run("check");
            assertEquals(2, builds().size());
        }

        @ParameterizedTest
        @ValueSource(strings = {"src/main/java/Main.java", "assets/strategy/schema.json", "assets/map.geojson"})
        void whatChecksThemIs(String source) throws Exception {
            Files.writeString(checkout.resolve(source), "changed");
            run("check", "assets/strategy");
            assertEquals(2, builds().size());
        }

        @Test
        void aChangedPomForgetsTheLibrariesOfBefore() throws Exception {
            Path old = Files.writeString(checkout.resolve("target/lib/library-1.jar"), "");
            Files.writeString(checkout.resolve("src/main/java/Main.java"), "changed");
            run();
            assertTrue(Files.exists(old));
            Files.setLastModifiedTime(checkout.resolve("target/launcher.stamp"), FileTime.from(LONG_AGO));
            Files.writeString(checkout.resolve("pom.xml"), "changed");
            run();
            assertFalse(Files.exists(old));
        }

        @Test
        void twoCallsAtOnceBuildOnce() throws Exception {
            Files.writeString(programs.resolve("mvn"), Files.readString(programs.resolve("mvn")) + "sleep 1\n");
            Files.delete(checkout.resolve("target/launcher.stamp"));
            List<String> command = List.of(checkout + "/packaging/hexagonia");
            Process one = process(folder, command).start();
            Process two = process(folder, command).start();
            assertEquals(0, one.waitFor() + two.waitFor());
            assertEquals(2, builds().size());
        }

        @Test
        void aLockThatItsOwnerLeftBehindIsNoObstacle() throws Exception {
            Files.delete(checkout.resolve("target/launcher.stamp"));
            Files.createSymbolicLink(checkout.resolve("target/launcher.lock"), Path.of("999999999"));
            assertEquals(window("jdk 25"), run().out());
            assertFalse(Files.isSymbolicLink(checkout.resolve("target/launcher.lock")));
        }

        @Test
        void aBuiltCheckoutRunsWithoutMaven() throws Exception {
            Files.delete(programs.resolve("mvn"));
            assertEquals(window("jdk 25"), run().out());
        }
    }

    @Nested
    class FindingJava {
        @Test
        void anOldJavaHomeIsPassedOverForTheJavaOfThePath() throws Exception {
            environment.put("JAVA_HOME", jdk("jdk 17", "17.0.15").toString());
            Files.createSymbolicLink(
                    folder.resolve("alternative"), jdk("jdk 26", "26-ea").resolve("bin/java"));
            Files.createSymbolicLink(programs.resolve("java"), folder.resolve("alternative"));
            assertEquals(window("jdk 26"), run().out());
        }

        @Test
        void theUsualFoldersAreLookedThrough() throws Exception {
            environment.remove("JAVA_HOME");
            jdk("usual/a", "1.8.0_432");
            jdk("usual/b", "24.0.2");
            Files.delete(jdk("usual/c", "25").resolve("bin/javac"));
            jdk("usual/d d", "25");
            assertEquals(window("usual/d d"), run().out());
        }

        @Test
        void theScriptOfAVersionManagerIsAsked() throws Exception {
            Path home = jdk("managed", "25.0.1");
            environment.remove("JAVA_HOME");
            program(programs.resolve("java"), "echo '    java.home = %s' >&2\n".formatted(home));
            assertEquals(window("managed"), run().out());
        }

        @Test
        void withoutOneTheSentenceSaysWhatToInstall() throws Exception {
            environment.remove("JAVA_HOME");
            Outcome outcome = run();
            assertRefused(outcome, "a JDK 25 or newer is missing", "adoptium.net", "openjdk-25-jdk");
            assertEquals(1, outcome.err().size());
            assertEquals(List.of(), builds());
        }

        @Test
        void theSentenceIsInFrenchInAFrenchSession() throws Exception {
            environment.put("JAVA_HOME", jdk("jdk 21", "21.0.4").toString());
            environment.put("LANG", "fr_FR.UTF-8");
            assertRefused(run(), "hexagonia : il manque un JDK 25 ou plus récent", "adoptium.net", "openjdk-25-jdk");
        }
    }

    @Nested
    class FailingToBuild {
        @Test
        void withoutMavenTheSentenceNamesItsPackage() throws Exception {
            Files.delete(programs.resolve("mvn"));
            Outcome outcome = run();
            assertRefused(outcome, "Maven", "install the package maven");
            assertEquals(1, outcome.err().size());
        }

        @Test
        void aFailedBuildSaysWhyAndIsTriedAgain() throws Exception {
            program(programs.resolve("mvn"), """
                echo "$*" >> '%s'
                echo 'WARNING: a method has been called'
                echo '[ERROR] COMPILATION ERROR : '
                printf '\\033[0m[ERROR] /src/X.java:[2,12] error: ; expected\\n'
                exit 1
                """.formatted(folder.resolve("builds")));
            for (int calls = 1; calls <= 2; calls++) {
                Outcome outcome = run();
                assertRefused(
                        outcome,
                        "the build failed: /src/X.java:[2,12] error: ; expected; the details are in \"" + checkout
                                + "/target/launcher.log\".");
                assertEquals(2, outcome.err().size());
                assertEquals(calls, builds().size());
            }
            assertFalse(Files.isSymbolicLink(checkout.resolve("target/launcher.lock")));
        }

        @Test
        void aBrokenFactIsToldInTheWordsOfTheDataBuild() throws Exception {
            program(programs.resolve("mvn"), """
                echo 'assets/strategy/amounts.json, pepr-ia: no claim.'
                echo '[ERROR] Command execution failed.'
                exit 1
                """);
            assertRefused(run(), "the build failed: assets/strategy/amounts.json, pepr-ia: no claim;");
        }

        @Test
        void aMachineWithoutNetworkIsTold() throws Exception {
            program(programs.resolve("mvn"), """
                echo '[ERROR] Plugin x:1 or one of its dependencies could not be resolved: -> [Help 1]'
                exit 1
                """);
            assertRefused(run(), "could not download the libraries", "Maven Central");
        }

        @Test
        void aFolderThatJavaCannotReadIsTold() throws Exception {
            Path odd = folder.resolve("a:b");
            Files.move(checkout, odd);
            assertRefused(run(folder, List.of(odd + "/packaging/hexagonia")), "a colon in its name", odd.toString());
        }
    }
}
