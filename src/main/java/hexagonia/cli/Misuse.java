package hexagonia.cli;

import hexagonia.text.Messages;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in one sentence of the reader's language.
final class Misuse {
    private Misuse() {}

    static String in(Messages messages, ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException e -> messages.get("misuse.unknown", String.join(" ", e.getUnmatched()));
            case MissingParameterException e ->
                messages.get(
                        "misuse.missing",
                        e.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")));
            case MutuallyExclusiveArgsException e ->
                messages.get("misuse.one-of", e.getMessage().replaceAll("^Error: | are mutually exclusive.*", ""));
            default ->
                wrong.getArgSpec() == null || wrong.getValue() == null
                        ? wrong.getMessage()
                        : messages.get("misuse.value", wrong.getValue(), name(wrong.getArgSpec()));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
