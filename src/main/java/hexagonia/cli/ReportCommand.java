package hexagonia.cli;

import hexagonia.cli.StateOptions.Asked;
import hexagonia.explore.saved.DossierFile;
import hexagonia.export.PdfBook;
import hexagonia.page.DossierPlan;
import hexagonia.page.Figures;
import hexagonia.page.Pages;
import hexagonia.page.Paper;
import hexagonia.page.Plan;
import hexagonia.page.Summary;
import hexagonia.settings.Home;
import hexagonia.wording.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `hexagonia report --out FILE`: the summary of the strategy, a record, or records side by side, as a PDF.
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private static final long LARGEST = 8L << 20;

    private final Desk desk;

    @Spec
    private CommandSpec command;

    @Mixin
    private StateOptions options = new StateOptions();

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @ArgGroup
    private What what = new What();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    /// What it is about, where it is not the whole.
    static final class What {
        @Option(names = "--record", paramLabel = "ID", descriptionKey = "record")
        private Optional<String> record = Optional.empty();

        @Option(names = "--compare", paramLabel = "IDS", split = ",", descriptionKey = "compare")
        private List<String> compare = List.of();

        @Option(names = "--dossier", paramLabel = "FILE", descriptionKey = "dossier")
        private Optional<Path> dossier = Optional.empty();
    }

    ReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        if (Output.isMisnamed(out, "pdf")) {
            throw new ParameterException(command.commandLine(), desk.messages().get("misuse.ending", out, "pdf"));
        }
        Output.write(out, bytes(), desk);
        desk.out().println(desk.messages().get("cli.export.done", out));
        return 0;
    }

    /// The dossier of a file; what changed since it was made is said first.
    private Plan gathered(Path file, Asked asked, Paper sheet) throws Refusal {
        if (Files.notExists(file)) {
            throw new Refusal("cli.dossier.absent", file.toString());
        }
        DossierFile.Reading reading = read(file)
                .flatMap(text -> DossierFile.read(text, asked.explorer()))
                .orElseThrow(() -> new Refusal("cli.dossier.unreadable", file.toString()));
        if (!reading.ignored().isEmpty()) {
            desk.err()
                    .println(desk.messages()
                            .get("keep.ignored", reading.ignored().size(), String.join(", ", reading.ignored())));
        }
        new Figures(asked.explorer(), new Labels(asked.explorer().index(), desk.messages()))
                .changes(reading.file().dossier())
                .forEach(desk.err()::println);
        return new DossierPlan(asked.explorer(), sheet)
                .of(reading.file().dossier())
                .orElseThrow(() -> new Refusal("cli.dossier.empty", file.toString()));
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.size(file) > LARGEST ? Optional.empty() : Home.read(file);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] bytes() throws Refusal {
        Paper sheet = paper.paper();
        Asked asked;
        Plan plan;
        if (what.record.isPresent()) {
            asked = options.ask(desk, "record", List.of(what.record.get()));
            plan = new Summary(asked.labels()).alone("record", asked.findings(), sheet, !paper.sized());
        } else if (!what.compare.isEmpty()) {
            asked = options.ask(desk, "compare", what.compare);
            plan = new Summary(asked.labels()).alone("compare", asked.findings(), sheet, !paper.sized());
        } else if (what.dossier.isPresent()) {
            asked = options.ask(desk, "", List.of());
            plan = gathered(what.dossier.get(), asked, sheet);
        } else {
            asked = options.ask(desk, "", List.of());
            plan = new Summary(asked.labels()).plan(asked.explorer(), asked.state(), sheet);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfBook.write(new Pages(sheet, asked.labels(), asked.date()).of(plan, _ -> {}), pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes all", impossible);
        }
        return pdf.toByteArray();
    }
}
