package hexagonia.model;

import java.util.List;

/// A record that breaks a rule. `rule` is the key of its words (`rule.<rule>`), `file` the kind of record it stands
/// among, `record` its id, `arguments` what fills the words. Written as « file, record, reason ».
public record Violation(String rule, String file, String record, List<String> arguments) {
    public Violation {
        arguments = List.copyOf(arguments);
    }

    public static Violation of(String rule, String file, String record, Object... arguments) {
        return new Violation(
                rule,
                file,
                record,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
