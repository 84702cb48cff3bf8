package hexagonia.settings;

import java.nio.file.Path;

/// A process that saves one version after the other, each larger or smaller than the last, says the number of each
/// once it is saved, and never ends by itself.
final class Saving {
    private Saving() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        for (int version = Integer.parseInt(arguments[1]); ; version++) {
            AtomicFile.write(file, text(version));
            System.out.println(version);
        }
    }

    /// The text of a version: its number, first and last, and as many lines between as make it tell from others.
    static String text(int version) {
        return version + "\n" + ("line of " + version + "\n").repeat(1 + version * 37 % 4001) + version + "\n";
    }
}
