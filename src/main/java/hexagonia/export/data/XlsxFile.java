package hexagonia.export.data;

import hexagonia.sheet.DataTable;
import hexagonia.sheet.DataTable.Head;
import hexagonia.sheet.DataTable.Type;
import hexagonia.sheet.Extract.About;
import hexagonia.sheet.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Tables as a workbook: a sheet each, its heading frozen, repeated on paper and ready to filter by, and last a sheet
/// that says what they are. Numbers and whole dates are typed; dates known to the month or the year are texts, since a
/// spreadsheet would make days of them. Texts are stored as such, so that none is ever worked out.
public final class XlsxFile {
    private static final int AT_ONCE = 500;
    private static final int LEAST = 9;
    private static final int MOST = 60;
    private static final int NAME = 31;
    private static final int WHOLE_DATE = 10;
    private static final String GROUND = "FFF6F8FA";

    private final Workbook book;
    private final Set<String> names = new HashSet<>();

    private XlsxFile(Workbook book) {
        this.book = book;
    }

    /// @param what the name of the sheet that says what the tables are
    public static void write(List<DataTable> tables, String what, List<About> about, LocalDate date, OutputStream out)
            throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(written, "Hexagonia", "1.0")) {
            XlsxFile file = new XlsxFile(book);
            for (DataTable table : tables) {
                file.add(table);
            }
            file.about(what, about);
        }
        DocumentStamp.of(tables.getFirst().title(), date).put(written.toByteArray(), out);
    }

    private void add(DataTable table) throws IOException {
        try (Worksheet sheet = book.newWorksheet(name(table.title()))) {
            Iterator<List<Optional<Value>>> rows = table.rows().iterator();
            List<List<Optional<Value>>> first = new ArrayList<>();
            while (first.size() < AT_ONCE && rows.hasNext()) {
                first.add(rows.next());
            }
            int last = Math.max(0, table.heads().size() - 1);
            sheet.freezePane(frozen(table), 1);
            sheet.repeatRows(0);
            for (int column = 0; column <= last; column++) {
                Head head = table.heads().get(column);
                sheet.inlineString(0, column, head.title());
                sheet.width(column, width(head, first, column));
            }
            sheet.range(0, 0, 0, last)
                    .style()
                    .bold()
                    .fillColor(GROUND)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            int at = 1;
            for (List<Optional<Value>> row : first) {
                put(sheet, at++, row);
            }
            sheet.flush();
            while (rows.hasNext()) {
                put(sheet, at++, rows.next());
                if (at % AT_ONCE == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(0, 0, at - 1, last);
        }
    }

    /// The columns up to the name of the rows stay in sight.
    private static int frozen(DataTable table) {
        return Math.max(1, table.column("name") + 1);
    }

    private void about(String what, List<About> about) throws IOException {
        try (Worksheet sheet = book.newWorksheet(name(what))) {
            sheet.width(0, 32);
            sheet.width(1, MOST + 40);
            for (int row = 0; row < about.size(); row++) {
                sheet.inlineString(row, 0, about.get(row).label());
                sheet.style(row, 0).bold().verticalAlignment("top").set();
                put(sheet, row, 1, about.get(row).value());
                if (about.get(row).value() instanceof Value.Text) {
                    sheet.style(row, 1).wrapText(true).set();
                } else {
                    sheet.style(row, 1).horizontalAlignment("left").set();
                }
            }
        }
    }

    private static void put(Worksheet sheet, int row, List<Optional<Value>> values) {
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column).isPresent()) {
                put(sheet, row, column, values.get(column).get());
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Value value) {
        switch (value) {
            case Value.Number n
            when n.number() == Math.rint(n.number()) -> {
                sheet.value(row, column, (long) n.number());
                sheet.style(row, column).format("#,##0").set();
            }
            case Value.Number n -> sheet.value(row, column, CsvFile.number(n.number()));
            case Value.Date d
            when d.iso().length() == WHOLE_DATE -> {
                sheet.value(row, column, LocalDate.parse(d.iso()));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Value.Date d -> sheet.inlineString(row, column, d.iso());
            case Value.Text t -> sheet.inlineString(row, column, t.text());
        }
    }

    private static double width(Head head, List<List<Optional<Value>>> rows, int column) {
        int longest = head.title().length() / 2;
        for (List<Optional<Value>> row : rows) {
            longest = Math.max(longest, row.get(column).map(XlsxFile::letters).orElse(0));
        }
        return Math.clamp(longest + 2.0, head.type() == Type.NUMBER ? LEAST + 2 : LEAST, MOST);
    }

    private static int letters(Value value) {
        return switch (value) {
            case Value.Number n -> {
                int digits = CsvFile.number(n.number()).toPlainString().length();
                yield digits + digits / 3;
            }
            case Value.Date d -> d.iso().length();
            case Value.Text t -> t.text().length();
        };
    }

    /// A name that a workbook takes, of its own.
    private String name(String title) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String cut = plain.substring(0, Math.min(NAME, plain.length())).strip();
        String name = cut.isEmpty() ? "1" : cut;
        for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
            String end = " " + n;
            name = cut.substring(0, Math.min(cut.length(), NAME - end.length())) + end;
        }
        return name;
    }
}
