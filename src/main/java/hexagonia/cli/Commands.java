package hexagonia.cli;

import hexagonia.text.Messages;
import java.io.PrintWriter;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: finds the command, runs it, and turns its failures into one sentence and an exit code.
public final class Commands {
    /// The data or the request is wrong.
    static final int WRONG = 1;

    private Commands() {}

    /// Runs the command that `arguments` name and returns the exit code.
    public static int run(Workshop workshop, Messages messages, PrintWriter out, PrintWriter err, String... arguments) {
        Desk desk = new Desk(workshop, messages, out, err);
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new BuildCommand(desk))
                .addSubcommand(new CheckCommand(desk))
                .addSubcommand(new QueryCommand(desk))
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new FigureCommand(desk))
                .addSubcommand(new ReportCommand(desk));
        line.setResourceBundle(ResourceBundle.getBundle("hexagonia.text.commands", messages.locale()))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, _) -> {
                    err.println(Misuse.in(messages, wrong));
                    wrong.getCommandLine().usage(err);
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, _, _) -> {
                    if (failure instanceof Refusal refusal) {
                        err.println(refusal.in(messages));
                        return WRONG;
                    }
                    throw failure;
                });
        return line.execute(arguments);
    }

    @Command(
            name = "hexagonia",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            subcommands = CommandLine.HelpCommand.class)
    private static final class Root implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    spec.usageMessage().description().length > 0
                            ? spec.usageMessage().description()[0]
                            : "");
        }
    }
}
