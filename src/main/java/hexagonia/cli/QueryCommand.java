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
        desk.out()
                .print(
                        switch (format) {
                            case TABLE -> AnswerText.table(answer, desk.messages());
                            case CSV -> AnswerText.csv(answer);
                            case JSON -> AnswerText.json(answer);
                        });
        desk.out().flush();
        return 0;
    }
}
