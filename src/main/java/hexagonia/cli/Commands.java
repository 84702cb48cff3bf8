package hexagonia.cli;

import hexagonia.model.Violation;
import hexagonia.text.Messages;
import hexagonia.wording.Breaches;
import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: finds the command, runs it, and turns its failures into one sentence and an exit code.
public final class Commands {
    /// The data or the request is wrong.
    static final int WRONG = 1;

    private static final Pattern COMMENT = Pattern.compile("--(?:\\s|[^=\\s]*\\s)");

    private Commands() {}

    /// Runs the command that `arguments` name and returns the exit code. Whatever happens, it is said in a sentence;
    /// `-Dhexagonia.trace=true` adds where.
    public static int run(Workshop workshop, Messages messages, PrintWriter out, PrintWriter err, String... arguments) {
        Desk desk = Desk.of(workshop, messages, out, err);
        int code;
        try {
            code = line(desk)
                    .execute(Stream.of(arguments).map(Commands::question).toArray(String[]::new));
            standing(desk);
        } catch (OutOfMemoryError | StackOverflowError full) {
            code = failed(desk, "cli.no-memory", full);
        } catch (RuntimeException | Error failure) {
            code = failed(desk, "cli.failed", failure);
        }
        if (out.checkError()) {
            desk.err().println(messages.get("cli.no-output"));
            code = WRONG;
        }
        return code;
    }

    /// Says which rules the databases break that were opened all the same.
    private static void standing(Desk desk) {
        List<Violation> standing = desk.workshop().standing();
        if (!standing.isEmpty()) {
            desk.err().println(Breaches.note(standing, desk.messages()));
        }
    }

    private static CommandLine line(Desk desk) {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new BuildCommand(desk))
                .addSubcommand(new CheckCommand(desk))
                .addSubcommand(new QueryCommand(desk))
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new FigureCommand(desk))
                .addSubcommand(new ReportCommand(desk));
        Messages messages = desk.messages();
        return line.setResourceBundle(ResourceBundle.getBundle("hexagonia.text.commands", messages.locale()))
                .setOut(desk.out())
                .setErr(desk.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, _) -> {
                    desk.err().println(Misuse.in(messages, wrong));
                    desk.err()
                            .println(messages.get(
                                    "misuse.help",
                                    wrong.getCommandLine().getCommandSpec().qualifiedName()));
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, _, _) -> {
                    if (failure instanceof Refusal refusal) {
                        desk.err().println(refusal.in(messages));
                        return WRONG;
                    }
                    return failed(desk, "cli.failed", failure);
                });
    }

    /// A question that begins with a comment, `-- …`, would be taken for an option; no option has a blank in its name.
    private static String question(String argument) {
        return COMMENT.matcher(argument).lookingAt() ? "\n" + argument : argument;
    }

    private static int failed(Desk desk, String key, Throwable failure) {
        desk.err().println(desk.messages().get(key));
        if (Boolean.getBoolean("hexagonia.trace")) {
            failure.printStackTrace(desk.err());
        }
        return WRONG;
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
