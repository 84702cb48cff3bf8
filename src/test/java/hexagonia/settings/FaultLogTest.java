package hexagonia.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log of faults: bounded, and with nothing in it that the user wrote, chose or named.
class FaultLogTest {
    @TempDir
    private Path folder;

    private static Throwable fault(int n) {
        Throwable inner = new IOException("/home/jeanne.martin/secret " + n + ".db: « élections »");
        Throwable fault = new IllegalStateException("text=CNRS; jeanne.martin", inner);
        fault.addSuppressed(new RuntimeException("search for Jeanne Martin"));
        inner.addSuppressed(fault);
        return fault;
    }

    @Test
    void itTellsClassesAndLinesOfCodeAndNoWordOfTheUser() throws IOException {
        Path state = folder.resolve("not there yet");
        new Home(folder, state).faults().note(fault(1));
        String log = Files.readString(state.resolve("faults.log"));
        assertTrue(log.contains("Hexagonia ") && log.contains("Java " + System.getProperty("java.version")), log);
        assertTrue(log.contains("java.lang.IllegalStateException\n"), log);
        assertTrue(log.contains("java.io.IOException\n"), log);
        assertTrue(log.contains("FaultLogTest.fault(FaultLogTest.java:"), log);
        for (String own : new String[] {"jeanne", "Jeanne", "secret", "élections", "CNRS", "text="}) {
            assertFalse(log.contains(own), log);
        }
        assertFalse(log.contains(System.getProperty("user.home")), log);
        assertFalse(log.contains(folder.toString()), log);
    }

    @Test
    void itNeverGrowsBeyondItsTwoFiles() throws IOException {
        FaultLog log = new Home(folder, folder).faults();
        for (int n = 0; n < 400; n++) {
            log.note(fault(n));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
        assertTrue(Files.size(folder.resolve("faults.log")) <= FaultLog.LARGEST);
        assertTrue(Files.size(folder.resolve("faults.old.log")) <= FaultLog.LARGEST);
    }

    @Test
    void aCauseThatCausesItselfIsToldOnce() throws IOException {
        Throwable one = new IllegalStateException();
        Throwable other = new IllegalStateException(one);
        one.initCause(other);
        new Home(folder, folder).faults().note(one);
        assertTrue(Files.size(folder.resolve("faults.log")) < 20_000);
    }

    @Test
    void whatCannotBeWrittenStopsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        new Home(folder, file).faults().note(fault(1));
        assertEquals("", Files.readString(file));
    }
}
