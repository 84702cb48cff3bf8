package hexagonia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing of the program asks for a socket of the internet, from its start to its end: each run is a process of its
/// own that [Watched] watches.
@WithoutWindow
class NoSocketTest {
    private static final long PATIENCE = 300;

    @TempDir
    private Path folder;

    private Path report;

    @BeforeEach
    void nameTheReport() throws Exception {
        report = folder.resolve("report");
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("java.net.spi.InetAddressResolverProvider"), Watched.Names.class.getName());
    }

    private List<String> found(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-Djava.nio.channels.spi.SelectorProvider=" + Watched.class.getName(),
                "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                "--module-path",
                Path.of("target", "javafx").toString(),
                "--add-modules=javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path"),
                Watched.class.getName(),
                report.toString()));
        command.addAll(List.of(words));
        File said = folder.resolve("said").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "it ends");
        assertEquals(0, process.exitValue(), Files.readString(said.toPath()));
        return Files.readAllLines(report);
    }

    @Test
    void theWatchSeesWhatOpensOne() throws Exception {
        List<String> found = found("guilty");
        Stream<String> kinds = Stream.of(
                "Socket:", "ServerSocket:", "SocketChannel:", "DatagramChannel:", "lookup of nowhere.invalid:");
        assertTrue(kinds.allMatch(kind -> found.stream().anyMatch(line -> line.startsWith(kind))), found::toString);
        if (Files.isDirectory(Path.of("/proc/self/fd"))) {
            assertTrue(found.stream().anyMatch(line -> line.startsWith("system lists udp")), found::toString);
        }
    }

    @Test
    void theWindowOpensNone() throws Exception {
        assertEquals(List.of(), found("rehearse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "report --out r.pdf", "export --format xlsx --out o.xlsx", "query select'1'"})
    void aCommandOpensNone(String words) throws Exception {
        String[] said = words.split(" ");
        for (int i = 0; i < said.length; i++) {
            said[i] =
                    said[i].matches(".*\\.(pdf|xlsx)") ? folder.resolve(said[i]).toString() : said[i];
        }
        assertEquals(List.of(), found(said));
    }
}
