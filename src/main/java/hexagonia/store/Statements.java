package hexagonia.store;

/// The statements in a text of SQL, told apart as SQLite does: semicolons in strings, names and comments part nothing.
final class Statements {
    private Statements() {}

    /// How many statements `sql` has; comments and blanks alone are none.
    static int count(String sql) {
        int count = 0;
        boolean within = false;
        for (int at = 0; at < sql.length(); ) {
            int end = blank(sql, at);
            if (end > at) {
                at = end;
            } else if (sql.charAt(at) == ';') {
                within = false;
                at++;
            } else {
                count += within ? 0 : 1;
                within = true;
                at = token(sql, at);
            }
        }
        return count;
    }

    /// Where the blank or comment that begins at `at` ends; `at` where none begins.
    private static int blank(String sql, int at) {
        if (sql.startsWith("--", at)) {
            return after(sql, "\n", at);
        }
        if (sql.startsWith("/*", at)) {
            return after(sql, "*/", at + 2);
        }
        return Character.isWhitespace(sql.charAt(at)) || sql.charAt(at) == '\uFEFF' ? at + 1 : at;
    }

    /// Where the quotation that begins at `at` ends, else the next character.
    private static int token(String sql, int at) {
        return switch (sql.charAt(at)) {
            case '\'', '"', '`' -> after(sql, sql.substring(at, at + 1), at + 1);
            case '[' -> after(sql, "]", at + 1);
            default -> at + 1;
        };
    }

    private static int after(String sql, String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }
}
