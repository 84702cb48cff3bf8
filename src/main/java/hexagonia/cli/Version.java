package hexagonia.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that `--version` prints.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {hexagonia.text.Version.ofProgram()};
    }
}
