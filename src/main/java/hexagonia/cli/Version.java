package hexagonia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, which the build writes beside the classes.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/hexagonia/version.txt")) {
            return new String[] {"Hexagonia " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
