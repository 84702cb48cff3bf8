package hexagonia.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hexagonia query "SQL"`: puts a read-only question to the database.
@Command(name = "query", mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    /// How rows are written.
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private final Desk desk;

    @Parameters(paramLabel = "SQL", descriptionKey = "sql")
    private String sql;

    @Option(names = "--format", defaultValue = "table", descriptionKey = "format")
    private Format format;

    @Option(names = "--db", paramLabel = "DB", descriptionKey = "db")
    private Optional<Path> database;

    QueryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        Workshop.Answer answer = desk.workshop().query(database, sql);
        switch (format) {
            case TABLE -> desk.out().print(AnswerText.table(answer, desk.messages()));
            case JSON -> desk.out().print(AnswerText.json(answer));
            case CSV -> (isRead() ? desk.out() : desk.data()).print(AnswerText.csv(answer));
        }
        desk.out().flush();
        desk.data().flush();
        return 0;
    }

    /// Whether the answer goes to a person's terminal rather than to a program or a file.
    private static boolean isRead() {
        return System.console() != null && System.console().isTerminal();
    }
}
