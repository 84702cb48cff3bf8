package hexagonia.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `hexagonia export --format sqlite --out FILE`: hands the whole database over.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /// The forms the whole strategy can be handed over in.
    enum Format {
        SQLITE,
        JSON
    }

    private final Desk desk;

    @Option(names = "--format", required = true, descriptionKey = "format")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    @Option(names = "--db", paramLabel = "DB", descriptionKey = "db")
    private Optional<Path> database;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        byte[] bytes = switch (format) {
            case SQLITE -> desk.workshop().bytes(database);
            case JSON -> StrategyJson.write(desk.workshop().open(database));
        };
        Output.write(out, bytes, desk);
        desk.out().println(desk.messages().get("cli.export.done", out));
        return 0;
    }
}
