package hexagonia.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process in the middle of saving, at any moment, again and again: `-Dkills=200` does it two hundred times.
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 8);

    @TempDir
    private Path folder;

    @Test
    void theFileIsAlwaysTheOldOneOrTheNewOne() throws Exception {
        Path file = folder.resolve("saved.json");
        Random chance = new Random(2030);
        int version = 0;
        int unfinished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            version = killed(file, version, chance);
            try (var left = Files.list(folder)) {
                unfinished += left.count() > 1 ? 1 : 0;
            }
            AtomicFile.sweep(folder);
        }
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList(), "nothing else is left in the folder");
        }
        assertTrue(KILLS < 100 || unfinished > KILLS / 10, "too few kills fell in a write: " + unfinished);
    }

    /// Starts a process that saves from `version` on, kills it, checks the file, and returns the version after it.
    private static int killed(Path file, int version, Random chance) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        "target/classes:target/test-classes".replace(':', java.io.File.pathSeparatorChar),
                        Saving.class.getName(),
                        file.toString(),
                        Integer.toString(version))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int said = version - 1;
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i <= chance.nextInt(6); i++) {
                said = Integer.parseInt(lines.readLine());
            }
            LockSupport.parkNanos(chance.nextInt(3_000_000));
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = line.isEmpty() ? said : Math.max(said, Integer.parseInt(line));
            }
        }
        String found = Files.readString(file);
        int kept = Integer.parseInt(found.substring(0, found.indexOf('\n')));
        assertEquals(Saving.text(kept), found, "the file is one whole version");
        assertTrue(kept == said || kept == said + 1, "said " + said + ", kept " + kept);
        return kept + 1;
    }
}
