package hexagonia.export.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hexagonia.sheet.DataTable;
import hexagonia.sheet.DataTable.Head;
import hexagonia.sheet.Plain;
import hexagonia.sheet.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A table as text: how values are told apart, how decimals are written, whether the file begins with the mark of
/// UTF-8.
public record CsvFile(char separator, char decimal, boolean mark) {
    static final CsvFile FRENCH = new CsvFile(';', ',', true);
    /// By RFC 4180, for programs.
    public static final CsvFile PLAIN = new CsvFile(',', '.', false);

    /// What is worked out is written no finer than this.
    private static final int DECIMALS = 9;
    private static final char MARK = '\uFEFF';

    /// Writes a table under the titles of its columns.
    void write(DataTable table, OutputStream out) throws IOException {
        write(table, Head::title, out);
    }

    void write(DataTable table, Function<Head, String> heading, OutputStream out) throws IOException {
        writing(out, csv -> {
            csv.writeRecord(
                    table.heads().stream().map(heading).map(Plain::harmless).toList());
            for (List<Optional<Value>> row : table.rows()) {
                csv.writeRecord(row.stream().map(this::text).toList());
            }
        });
    }

    /// Writes rows of texts, headings first.
    public void write(List<List<String>> rows, OutputStream out) throws IOException {
        writing(
                out,
                csv -> rows.forEach(
                        row -> csv.writeRecord(row.stream().map(Plain::harmless).toList())));
    }

    private void writing(OutputStream out, Consumer<CsvWriter> rows) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (mark) {
            text.write(MARK);
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        rows.accept(csv);
        csv.flush();
        text.flush();
    }

    private String text(Optional<Value> value) {
        return value.isEmpty() ? "" : text(value.get(), decimal);
    }

    /// A value as text that no spreadsheet works out.
    static String text(Value value, char decimal) {
        return switch (value) {
            case Value.Number n -> number(n.number()).toPlainString().replace('.', decimal);
            case Value.Date d -> d.iso();
            case Value.Text t -> Plain.harmless(t.text());
        };
    }

    /// A number without decimals that say nothing.
    static BigDecimal number(double number) {
        BigDecimal written = BigDecimal.valueOf(number);
        BigDecimal exact = (written.scale() > DECIMALS ? written.setScale(DECIMALS, RoundingMode.HALF_EVEN) : written)
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
