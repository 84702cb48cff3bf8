package hexagonia.cli;

import hexagonia.text.Formats;
import hexagonia.text.Messages;
import hexagonia.text.Visible;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The answer to a query as text: an aligned table for people, with large numbers as their language writes them; CSV or
/// JSON for programs, with numbers as they are. NULL is empty, never 0.
final class AnswerText {
    private static final int WIDEST = 48;
    /// From here on a whole number is no year and has its thousands set apart.
    private static final long LARGE = 10_000;

    private AnswerText() {}

    static String table(Workshop.Answer answer, Messages messages) {
        Formats formats = Formats.in(messages.locale());
        List<List<String>> rows = new ArrayList<>();
        rows.add(answer.headings().stream().map(h -> cell(h, formats)).toList());
        answer.rows()
                .forEach(row -> rows.add(row.stream().map(v -> cell(v, formats)).toList()));
        int[] widths = new int[answer.headings().size()];
        boolean[] numeric = new boolean[widths.length];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] =
                    rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
            numeric[c] = answer.rows().stream().map(r -> r.get(column)).allMatch(v -> v == null || v instanceof Number);
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            line(rows.get(r), widths, numeric, text);
            if (r == 0) {
                text.append(java.util.Arrays.stream(widths)
                                .mapToObj("─"::repeat)
                                .collect(Collectors.joining("──")))
                        .append('\n');
            }
        }
        return text.append(messages.get("cli.query.rows", answer.rows().size()))
                .append('\n')
                .toString();
    }

    private static void line(List<String> row, int[] widths, boolean[] numeric, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String pad = " ".repeat(widths[c] - row.get(c).length());
            line.append(c == 0 ? "" : "  ").append(numeric[c] ? pad + row.get(c) : row.get(c) + pad);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cell(Object value, Formats formats) {
        String text = switch (value) {
            case null -> "";
            case Double d when d == Math.rint(d) && Math.abs(d) < Long.MAX_VALUE -> whole(d.longValue(), formats);
            case Number n when n instanceof Integer || n instanceof Long -> whole(n.longValue(), formats);
            default -> Visible.inOneLine(plain(value).toString());
        };
        return text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
    }

    /// A value that text can hold: a BLOB becomes what SQL writes for it, `X'0A'`, and an infinite number its name.
    private static Object plain(Object value) {
        return switch (value) {
            case byte[] bytes -> "X'" + HexFormat.of().withUpperCase().formatHex(bytes) + "'";
            case Double d when !Double.isFinite(d) -> d.toString();
            case null, default -> value;
        };
    }

    private static String whole(long value, Formats formats) {
        return Math.abs(value) < LARGE ? Long.toString(value) : formats.number(value);
    }

    /// RFC 4180: commas, quotes where needed, CRLF.
    static String csv(Workshop.Answer answer) {
        StringBuilder text = new StringBuilder(csvLine(List.copyOf(answer.headings())));
        answer.rows().forEach(row -> text.append(csvLine(row)));
        return text.toString();
    }

    private static String csvLine(List<?> values) {
        return values.stream()
                        .map(v -> v == null ? "" : plain(v).toString())
                        .map(v -> v.matches("(?s).*[,\"\\r\\n].*") ? '"' + v.replace("\"", "\"\"") + '"' : v)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    static String json(Workshop.Answer answer) {
        List<String> keys = distinct(answer.headings());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> row : answer.rows()) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int c = 0; c < row.size(); c++) {
                object.put(keys.get(c), plain(row.get(c)));
            }
            rows.add(object);
        }
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(rows)
                + "\n";
    }

    /// Headings as keys: where a question names two columns alike, the later is `name_2`, and none is lost.
    private static List<String> distinct(List<String> headings) {
        List<String> keys = new ArrayList<>();
        for (String heading : headings) {
            String key = heading;
            for (int i = 2; keys.contains(key); i++) {
                key = heading + "_" + i;
            }
            keys.add(key);
        }
        return keys;
    }
}
