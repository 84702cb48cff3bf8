package hexagonia.export.data;

import hexagonia.sheet.Extract;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The forms in which a table is handed over.
public enum DataFormat {
    /// A workbook of Office Open XML.
    XLSX("xlsx"),
    /// CSV as a French spreadsheet reads it: semicolons, decimal commas, UTF-8 with its mark.
    CSV_FR("csv"),
    /// CSV by RFC 4180, with decimal points.
    CSV("csv"),
    JSON("json"),
    /// Places by RFC 7946.
    GEOJSON("geojson"),
    /// A Tabular Data Package in a ZIP file.
    DATAPACKAGE("zip");

    private final String extension;

    DataFormat(String extension) {
        this.extension = extension;
    }

    /// How the name of such a file ends, without the dot.
    public String extension() {
        return extension;
    }

    /// The name by which commands know the form: `csv-fr`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The form of a name.
    public static Optional<DataFormat> of(String id) {
        return Stream.of(values()).filter(f -> f.id().equalsIgnoreCase(id)).findFirst();
    }

    /// Whether a table can be handed over in this form: places need positions.
    public boolean takes(Extract extract) {
        return this != GEOJSON || GeoJsonFile.isPlaced(extract.rows());
    }

    /// Writes a table, which is read once from its first row to its last.
    ///
    /// @throws IOException if `out` does not take it
    public void write(Extract extract, LocalDate date, OutputStream out) throws IOException {
        switch (this) {
            case XLSX ->
                XlsxFile.write(List.of(extract.rows(), extract.sources()), extract.title(), extract.about(), date, out);
            case CSV_FR -> CsvFile.FRENCH.write(extract.rows(), out);
            case CSV -> CsvFile.PLAIN.write(extract.rows(), out);
            case JSON -> JsonFile.write(extract, out);
            case GEOJSON -> GeoJsonFile.write(extract, out);
            case DATAPACKAGE -> PackageFile.of(extract, date).zip(date, out);
        }
    }
}
