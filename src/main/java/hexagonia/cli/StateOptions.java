package hexagonia.cli;

import hexagonia.cli.Where.Malformed;
import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.model.Perimeter;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is looked at, in which words and as of when: the options of every command that shows something.
final class StateOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--perimeter", paramLabel = "ID", descriptionKey = "perimeter")
    private Optional<String> perimeter;

    @Option(names = "--where", paramLabel = "CONDITIONS", descriptionKey = "where")
    private Optional<String> where;

    @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "lang")
    private Optional<Language> language;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
    private Optional<LocalDate> date;

    @Option(names = "--db", paramLabel = "DB", descriptionKey = "db")
    private Optional<Path> database;

    /// The languages that can be asked for.
    enum Language {
        FR,
        EN
    }

    /// What was asked for, with the words for it.
    record Asked(Explorer explorer, Exploration state, Labels labels, Instant date) {
        Findings findings() {
            return explorer.findings(state);
        }

        /// The same after a change of what is looked at.
        Asked then(Transition change) {
            return new Asked(explorer, change.of(state), labels, date);
        }

        /// The same in another language.
        Asked in(Locale locale) {
            return new Asked(explorer, state, new Labels(explorer.index(), Messages.in(locale)), date);
        }

        LocalDate day() {
            return date.atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    Optional<Path> database() {
        return database;
    }

    /// The languages to show in: the one asked for, else all.
    List<Locale> languages() {
        return Stream.of(Language.values())
                .filter(l -> language.isEmpty() || language.get() == l)
                .map(l -> Locale.of(l.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// Whether less than the whole is asked for.
    boolean narrows() {
        return perimeter.isPresent() || where.isPresent();
    }

    /// The date that files bear.
    LocalDate day() {
        return instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// What an exhibit is asked about: the records `of` are what it compares where it compares, else what is selected.
    Asked ask(Desk desk, String exhibit, List<String> of) throws Refusal {
        Explorer explorer = desk.workshop().explorer(database);
        Messages words = language.map(l -> Messages.in(Locale.of(l.name().toLowerCase(Locale.ROOT))))
                .orElse(desk.messages());
        Labels labels = new Labels(explorer.index(), words);
        List<Transition> steps = new ArrayList<>();
        if (perimeter.isPresent()) {
            List<String> known = explorer.index().strategy().perimeters().stream()
                    .map(Perimeter::id)
                    .toList();
            String id = Conditions.find(
                    perimeter.get(),
                    known,
                    p -> Stream.of(explorer.index().perimeter(p).name()).flatMap(w -> Stream.of(w.fr(), w.en())));
            steps.add(new Transition.ToPerimeter(id));
        }
        Conditions conditions = new Conditions(explorer, labels);
        for (Clause clause : clauses(conditions, desk.messages())) {
            steps.add(new Transition.Filter(clause));
        }
        List<String> records = new ArrayList<>();
        for (String id : of) {
            records.add(conditions.record(id));
        }
        check(exhibit, records, explorer, desk.messages());
        steps.add(exhibit.equals("compare") ? new Transition.Compare(records) : new Transition.Select(records));
        Exploration state = Exploration.start(explorer.index());
        for (Transition step : steps) {
            state = step.of(state);
        }
        return new Asked(explorer, state, labels, instant());
    }

    /// A record is one; what is compared are two to nine of one kind.
    private void check(String exhibit, List<String> records, Explorer explorer, Messages messages) {
        long kinds = records.stream()
                .map(id -> explorer.index().entity(id).kind())
                .distinct()
                .count();
        boolean wrong = switch (exhibit) {
            case "record" -> records.size() != 1;
            case "compare" ->
                records.size() < 2
                        || records.size() > 9
                        || kinds > 1
                        || records.stream().distinct().count() < records.size();
            default -> false;
        };
        if (wrong) {
            throw new ParameterException(
                    command.commandLine(),
                    messages.get(command.findOption("--of") == null ? "cli.report.compare" : "cli.figure.of"));
        }
    }

    private List<Clause> clauses(Conditions conditions, Messages messages) throws Refusal {
        if (where.isEmpty()) {
            return List.of();
        }
        try {
            return conditions.read(where.get());
        } catch (Malformed wrong) {
            throw new ParameterException(command.commandLine(), messages.get(wrong.key(), wrong.argument()));
        }
    }

    private Instant instant() {
        return date.map(d -> d.atStartOfDay(ZoneOffset.UTC).toInstant()).orElseGet(Instant::now);
    }
}
