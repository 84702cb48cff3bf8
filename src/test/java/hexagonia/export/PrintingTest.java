package hexagonia.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hexagonia.WithoutWindow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real queues of a CUPS of the test's own, where there is one: what reaches the printer, and what is said when nothing
/// does.
@WithoutWindow
class PrintingTest {
    private static final Path DAEMON = Path.of("/usr/sbin/cupsd");
    private static final String CONFIGURATION = """
        Listen 127.0.0.1:%d
        Browsing No
        DefaultAuthType None
        <Location />
        Allow all
        </Location>
        <Location /admin>
        Allow all
        </Location>
        <Policy default>
        <Limit All>
        Allow all
        </Limit>
        </Policy>
        """;

    @TempDir
    private Path folder;

    private Process daemon;
    private String server;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Files.isExecutable(DAEMON) && SystemQueue.isThere(), "no CUPS here");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = "127.0.0.1:" + port;
        Path configuration = Files.writeString(folder.resolve("cupsd.conf"), CONFIGURATION.formatted(port));
        StringBuilder files = new StringBuilder();
        for (String kind : List.of("ServerRoot", "RequestRoot", "CacheDir", "StateDir")) {
            Path own = Files.createDirectory(folder.resolve(kind));
            files.append(kind).append(' ').append(own).append('\n');
        }
        for (String log : List.of("AccessLog", "ErrorLog", "PageLog")) {
            files.append(log).append(' ').append(folder.resolve(log)).append('\n');
        }
        Path placed = Files.writeString(folder.resolve("cups-files.conf"), files);
        daemon = new ProcessBuilder(DAEMON.toString(), "-f", "-c", configuration.toString(), "-s", placed.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        for (int i = 0; i < 200 && !answers(port); i++) {
            Thread.sleep(50);
        }
        assumeTrue(answers(port), "CUPS does not start here");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (daemon != null) {
            daemon.destroy();
            daemon.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static boolean answers(int port) {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void queue(String name, int port) throws Exception {
        run("lpadmin", "-p", name, "-v", "socket://127.0.0.1:" + port + "/?waiteof=false", "-E", "-m", "raw");
    }

    private String run(String... order) throws Exception {
        ProcessBuilder program = new ProcessBuilder(order).redirectErrorStream(true);
        program.environment().putAll(Map.of("CUPS_SERVER", server, "LC_ALL", "C.UTF-8"));
        Process running = program.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        running.waitFor();
        return said;
    }

    /// Prints in a Java of its own, which sees these queues alone, with the programs of a path.
    private List<String> print(String printer) throws Exception {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String said = run(
                java,
                "-Djava.awt.headless=true",
                "-cp",
                path,
                PrintOnce.class.getName(),
                printer,
                folder.resolve("made.pdf").toString());
        return said.lines().toList();
    }

    @Test
    void aQueueThatTakesAnythingReceivesThePdfByteForByte() throws Exception {
        try (ServerSocket printer = new ServerSocket(0, 4, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> received(printer));
            queue("brut", printer.getLocalPort());
            List<String> said = print("brut");
            assertEquals(List.of("brut", "sent"), said);
            assertArrayEquals(Files.readAllBytes(folder.resolve("made.pdf")), received.get(60, TimeUnit.SECONDS));
        }
    }

    private static byte[] received(ServerSocket printer) {
        try {
            while (true) {
                try (Socket job = printer.accept()) {
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    job.getInputStream().transferTo(all);
                    if (all.size() > 0) {
                        return all.toByteArray();
                    }
                }
            }
        } catch (IOException closed) {
            return new byte[0];
        }
    }

    @Test
    void aQueueThatIsStoppedOrRefusesOrIsGoneIsTold() throws Exception {
        queue("arret", 9);
        run("cupsdisable", "arret");
        queue("refus", 9);
        run("cupsreject", "refus");
        List<String> both = List.of("arret", "refus");
        assertEquals(with(both, "print.stopped [arret]"), print("arret"));
        assertEquals(with(both, "print.stopped [refus]"), print("refus"));
        assertEquals(with(both, "print.gone [partie]"), print("partie"));
        assertEquals("", run("lpstat", "-o"));
        assertTrue(Files.size(folder.resolve("made.pdf")) > 0);
    }

    private static List<String> with(List<String> printers, String end) {
        List<String> all = new ArrayList<>(printers);
        all.add(end);
        return all;
    }
}
