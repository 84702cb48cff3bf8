package hexagonia.cli;

import hexagonia.cli.StateOptions.Asked;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Transition;
import hexagonia.text.Nearest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `hexagonia figure NAME --out FILE`: an exhibit as a picture or as a page of paper. Without a name it lists them;
/// with `--all` it writes the contact sheet of all.
@Command(name = "figure", mixinStandardHelpOptions = true)
final class FigureCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec command;

    @Mixin
    private StateOptions options = new StateOptions();

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "name")
    private Optional<String> name;

    @Option(names = "--of", paramLabel = "ID", split = ",", descriptionKey = "of")
    private List<String> of = List.of();

    @Option(names = "--as", paramLabel = "WAY", split = ",", descriptionKey = "as")
    private List<String> ways = List.of();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--theme", paramLabel = "light|dark|paper", descriptionKey = "theme")
    private Optional<ExhibitFile.Theme> theme;

    @Option(names = "--size", paramLabel = "WxH", converter = SizeReader.class, descriptionKey = "size")
    private Optional<ExhibitFile.Size> size;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private Optional<Double> dpi;

    @Mixin
    private PaperOptions paper = new PaperOptions();

    /// What is written, as far as it heeds some options and not others.
    private enum Written {
        LIST,
        ALL,
        PAGES,
        PDF,
        /// A PDF in a size of its own.
        SIZED,
        PICTURE,
        SVG,
        /// What has colours of the screen.
        COLOURED
    }

    FigureCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        if (all) {
            return contactSheet();
        }
        if (name.isEmpty()) {
            refuse(Written.LIST, "--out", "--as", "--theme", "--size", "--dpi", "--paper", "--orientation", "--grey");
            return list();
        }
        Exhibit exhibit = Exhibits.find(name.get()).orElseThrow(() -> unknown(name.get()));
        Path file = out.orElseThrow(() -> misuse("misuse.missing", "--out"));
        ExhibitFile.Format format = ExhibitFile.Format.of(file)
                .orElseThrow(
                        () -> misuse("cli.figure.format", file.getFileName().toString()));
        check(format);
        Asked asked = options.ask(desk, exhibit.id(), of);
        for (String way : ways) {
            asked = asked.then(way(way, exhibit, asked));
        }
        Output.write(file, picture(format).bytes(exhibit, asked), desk);
        desk.out().println(desk.messages().get("cli.export.done", file));
        return 0;
    }

    /// Refuses what a file of that form does not heed.
    private void check(ExhibitFile.Format format) {
        boolean coloured = theme.orElse(ExhibitFile.Theme.PAPER) != ExhibitFile.Theme.PAPER;
        switch (format) {
            case PDF -> refuse(Written.PDF, "--dpi");
            case SVG -> {
                refuse(Written.SVG, "--dpi");
                refuse(Written.PICTURE, "--paper", "--orientation");
            }
            case PNG -> refuse(Written.PICTURE, "--paper", "--orientation");
        }
        if (format == ExhibitFile.Format.PDF && coloured) {
            throw misuse("cli.figure.paper");
        }
        if (format == ExhibitFile.Format.PDF && size.isPresent()) {
            refuse(Written.SIZED, "--paper", "--orientation");
        }
        if (coloured) {
            refuse(Written.COLOURED, "--grey");
        }
    }

    /// Refuses options that change nothing of what is written.
    private void refuse(Written what, String... idle) {
        for (String option : idle) {
            if (command.commandLine().getParseResult().hasMatchedOption(option)) {
                throw misuse("cli.figure.idle", option, desk.messages().of("cli.figure.idle", what));
            }
        }
    }

    /// What sees an exhibit in another of its ways.
    private Transition way(String way, Exhibit exhibit, Asked asked) {
        List<Choice> choices =
                exhibit.of(asked.findings(), asked.labels()).head().choices();
        return choices.stream()
                .filter(c -> c.id().equals(way) && c.open())
                .findFirst()
                .map(Choice::send)
                .orElseThrow(() -> misuse(
                        choices.isEmpty() ? "cli.figure.one-way" : "cli.figure.way",
                        way,
                        choices.stream().map(Choice::id).collect(Collectors.joining(", "))));
    }

    private ExhibitFile picture(ExhibitFile.Format format) {
        return new ExhibitFile(format, theme, size, dots(), paper.paper());
    }

    private OptionalDouble dots() {
        if (dpi.isPresent() && !(dpi.get() >= 18 && dpi.get() <= 1200)) {
            throw misuse("misuse.value", Double.toString(dpi.get()), "--dpi");
        }
        return dpi.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private int list() throws Refusal {
        Asked asked = options.ask(desk, "", of);
        int width = names().stream().mapToInt(String::length).max().orElse(0);
        for (Exhibit exhibit : Exhibits.all()) {
            String title = exhibit.of(asked.findings(), asked.labels()).head().name();
            desk.out()
                    .println(exhibit.id() + " ".repeat(width + 2 - exhibit.id().length()) + title);
        }
        return 0;
    }

    private int contactSheet() throws Refusal {
        Path folder = out.orElseThrow(() -> misuse("misuse.missing", "--out"));
        if (name.isPresent()) {
            throw misuse("cli.figure.idle", name.get(), desk.messages().of("cli.figure.idle", Written.ALL));
        }
        refuse(Written.ALL, "--as");
        List<ContactSheet.Way> ways;
        if (paper.asked()) {
            refuse(Written.PAGES, "--theme", "--size");
            ways = ContactSheet.pages(options.languages(), paper.all());
        } else {
            ways = ContactSheet.pictures(
                    options.languages(),
                    theme.map(List::of).orElse(List.of(ExhibitFile.Theme.values())),
                    size.map(List::of).orElse(ContactSheet.SIZES));
        }
        Output.add(folder, new ContactSheet(options.ask(desk, "", of), ways, dots()));
        desk.out().println(desk.messages().get("cli.export.done", folder));
        return 0;
    }

    private ParameterException unknown(String word) {
        return Nearest.near(word, names())
                .map(near -> misuse("cli.figure.unknown.near", word, near))
                .orElseGet(() -> misuse("cli.figure.unknown", word, String.join(", ", names())));
    }

    private static List<String> names() {
        return Exhibits.all().stream().map(Exhibit::id).toList();
    }

    private ParameterException misuse(String key, String... arguments) {
        return new ParameterException(command.commandLine(), desk.messages().get(key, (Object[]) arguments));
    }

    /// Reads `768x480`, in points.
    static final class SizeReader implements ITypeConverter<ExhibitFile.Size> {
        private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[x×](\\d{2,5})");

        @Override
        public ExhibitFile.Size convert(String text) {
            Matcher read = SIZE.matcher(text);
            if (!read.matches()) {
                throw new TypeConversionException(text);
            }
            return new ExhibitFile.Size(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
        }
    }
}
