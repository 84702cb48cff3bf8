package hexagonia.cli;

import hexagonia.cli.StateOptions.Asked;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.exhibit.extract.Extractor;
import hexagonia.exhibit.extract.Extractor.Scope;
import hexagonia.explore.Table;
import hexagonia.export.data.DataFormat;
import hexagonia.export.data.PackageFile;
import hexagonia.export.data.XlsxFile;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.Extract;
import hexagonia.text.Nearest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `hexagonia export [TABLE] --format FORMAT --out FILE`: a table as the filter leaves it; without one, the whole
/// strategy: as it stands in its database, as a workbook of all tables, or as its places.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec command;

    @Mixin
    private StateOptions options = new StateOptions();

    @Parameters(arity = "0..1", paramLabel = "TABLE", descriptionKey = "table")
    private Optional<String> table;

    @Option(names = "--of", paramLabel = "ID", split = ",", descriptionKey = "of")
    private List<String> of = List.of();

    @Option(names = "--format", required = true, converter = FormatReader.class, descriptionKey = "format")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    /// A form of a table; none is the form of the database itself.
    private record Format(Optional<DataFormat> data) {
        /// How names of such files end.
        String[] ends() {
            return data.map(DataFormat::extension)
                    .map(end -> end.equals("geojson") ? new String[] {end, "json"} : new String[] {end})
                    .orElse(new String[] {"db", "sqlite"});
        }
    }

    @Override
    public Integer call() throws Refusal {
        try {
            write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        desk.out().println(desk.messages().get("cli.export.done", out));
        return 0;
    }

    private void write() throws Refusal, IOException {
        if (Output.isMisnamed(out, format.ends())) {
            throw misuse("misuse.ending", out.toString(), format.ends()[0]);
        }
        if (table.isPresent()) {
            DataFormat form = format.data().orElseThrow(() -> misuse("cli.export.whole-only"));
            Exhibit exhibit = Stream.of(Table.values())
                    .filter(t -> t.id().equals(table.get()))
                    .findFirst()
                    .map(Exhibits::of)
                    .or(() -> Exhibits.find(table.get()))
                    .orElseThrow(() -> unknown(table.get()));
            Asked asked = options.ask(desk, exhibit.id(), of);
            write(extract(exhibit, asked), form, asked);
        } else {
            whole();
        }
    }

    private void whole() throws Refusal, IOException {
        Optional<DataFormat> form = format.data();
        boolean filtered = form.equals(Optional.of(DataFormat.XLSX)) || form.equals(Optional.of(DataFormat.GEOJSON));
        if ((options.narrows() || !of.isEmpty()) && !filtered) {
            throw misuse("cli.export.whole");
        }
        if (form.isEmpty()) {
            desk.workshop().open(options.database());
            Output.write(out, desk.workshop().bytes(options.database()), desk);
            return;
        }
        switch (form.get()) {
            case JSON -> Output.write(out, StrategyJson.write(desk.workshop().open(options.database())), desk);
            case DATAPACKAGE ->
                write(new DatabasePackage(desk, options.database()).read(options.day()), options.ask(desk, "", of));
            case XLSX -> Output.write(out, workbook(options.ask(desk, "", of)), desk);
            case GEOJSON -> {
                Asked asked = options.ask(desk, "", of);
                write(extract(Exhibits.of(Table.PLACES), asked), DataFormat.GEOJSON, asked);
            }
            case CSV, CSV_FR -> throw misuse("misuse.missing", "TABLE");
        }
    }

    private void write(Extract extract, DataFormat form, Asked asked) throws Refusal, IOException {
        if (!form.takes(extract)) {
            throw misuse("cli.export.no-places", extract.rows().id());
        }
        if (form == DataFormat.DATAPACKAGE) {
            write(PackageFile.of(extract, asked.day()), asked);
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(extract, asked.day(), bytes);
        Output.write(out, bytes.toByteArray(), desk);
    }

    /// A package is a file where it is called one, else a folder.
    private void write(PackageFile files, Asked asked) throws Refusal, IOException {
        String name = out.getFileName() == null ? "" : out.getFileName().toString();
        if (!name.endsWith("." + DataFormat.DATAPACKAGE.extension())) {
            Output.write(out, files.files());
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.zip(asked.day(), bytes);
        Output.write(out, bytes.toByteArray(), desk);
    }

    private byte[] workbook(Asked asked) throws IOException {
        List<DataTable> tables = new ArrayList<>();
        Extract last = null;
        for (Table each : Table.values()) {
            last = extract(Exhibits.of(each), asked);
            tables.add(last.rows());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Extractor extractor = new Extractor(asked.labels());
        XlsxFile.write(tables, last.title(), extractor.about(asked.findings(), asked.day()), asked.day(), bytes);
        return bytes.toByteArray();
    }

    private Extract extract(Exhibit exhibit, Asked asked) {
        Scope scope = !of.isEmpty() && !exhibit.id().equals("compare") ? Scope.SELECTED : Scope.SHOWN;
        return new Extractor(asked.labels())
                .of(exhibit, asked.findings(), scope, asked.day())
                .orElseThrow(() -> misuse("cli.export.no-table", exhibit.id()));
    }

    /// What is no name of a table; a figure is none either.
    private ParameterException unknown(String word) {
        List<String> tables = Stream.of(Table.values()).map(Table::id).toList();
        return Nearest.near(word, tables)
                .map(near -> misuse("cli.export.unknown.near", word, near))
                .orElseGet(() -> misuse("cli.export.unknown", word, String.join(", ", tables)));
    }

    private ParameterException misuse(String key, String... arguments) {
        return new ParameterException(command.commandLine(), desk.messages().get(key, (Object[]) arguments));
    }

    /// Reads the name of a form.
    static final class FormatReader implements ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            Optional<DataFormat> data = DataFormat.of(text);
            if (data.isEmpty() && !text.equalsIgnoreCase("sqlite")) {
                throw new TypeConversionException(text);
            }
            return new Format(data);
        }
    }
}
