package hexagonia.cli;

import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hexagonia build FOLDER --out DB`: checks the files of a strategy and writes its database.
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "DB", descriptionKey = "out")
    private Path out;

    BuildCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        if (Files.isRegularFile(folder)) {
            throw new Refusal("cli.no-folder", folder.toString());
        }
        List<Violation> violations = desk.workshop().check(Optional.of(folder));
        if (!violations.isEmpty()) {
            Violations.print(violations, "cli.build.broken", desk);
            return Commands.WRONG;
        }
        if (Output.isMisnamed(out, "db", "sqlite")) {
            throw new ParameterException(command.commandLine(), desk.messages().get("misuse.ending", out, "db"));
        }
        Strategy strategy = desk.workshop().read(folder);
        Output.write(out, desk.workshop().database(strategy), desk);
        desk.out()
                .println(desk.messages()
                        .get(
                                "cli.build.done",
                                out,
                                strategy.entities().size(),
                                strategy.amounts().size()));
        return 0;
    }
}
