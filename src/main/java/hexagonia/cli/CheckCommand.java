package hexagonia.cli;

import hexagonia.model.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `hexagonia check [DB or folder]`: runs every rule and names each record that breaks one.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "DB|FOLDER", descriptionKey = "what")
    private Optional<Path> what;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        List<Violation> violations = desk.workshop().check(what);
        if (violations.isEmpty()) {
            desk.out().println(desk.messages().get("cli.check.sound"));
            return 0;
        }
        Violations.print(violations, "cli.check.broken", desk);
        return Commands.WRONG;
    }
}
