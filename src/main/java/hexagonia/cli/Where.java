package hexagonia.cli;

import java.util.ArrayList;
import java.util.List;

/// The text of `--where`, taken apart: conditions apart by `;`, each a name, `=` or `!=`, and values apart by `,`.
/// Double quotes protect what stands between them; two of them in quotes are one.
final class Where {
    /// The value of rows without one.
    private static final String NONE = "none";

    private final String text;
    private int at;

    private Where(String text) {
        this.text = text;
    }

    /// One condition as written.
    record Condition(String name, boolean excluded, List<Value> values) {
        Condition {
            values = List.copyOf(values);
        }
    }

    /// One value; a quoted one stands for itself and is no word of the language.
    record Value(String text, boolean quoted) {
        /// Whether rows without a value are meant.
        boolean isNone() {
            return !quoted && text.equals(NONE);
        }
    }

    /// What is wrong with a text, as a key of the messages and what fills it.
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final String argument;

        Malformed(String key, String argument) {
            super(key + " " + argument);
            this.key = key;
            this.argument = argument;
        }

        String key() {
            return key;
        }

        String argument() {
            return argument;
        }
    }

    /// The conditions of a text, in order.
    static List<Condition> read(String text) throws Malformed {
        Where where = new Where(text);
        List<Condition> conditions = new ArrayList<>();
        while (where.at < text.length()) {
            Condition next = where.condition();
            if (conditions.stream().anyMatch(c -> c.name().equals(next.name()))) {
                throw new Malformed("where.twice", next.name());
            }
            conditions.add(next);
        }
        return conditions;
    }

    private Condition condition() throws Malformed {
        int start = at;
        while (at < text.length() && "=!;".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(start, at).strip();
        boolean excluded = at < text.length() && text.charAt(at) == '!';
        at += excluded ? 1 : 0;
        if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
            throw new Malformed("where.malformed", text.substring(start));
        }
        List<Value> values = new ArrayList<>();
        do {
            at++;
            values.add(value(start));
        } while (at < text.length() && text.charAt(at) == ',');
        at++;
        return new Condition(name, excluded, values);
    }

    /// Reads up to the next `,` or `;` outside of quotes.
    private Value value(int condition) throws Malformed {
        StringBuilder read = new StringBuilder();
        boolean quoted = false;
        boolean inside = false;
        int kept = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                boolean two = inside && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (two) {
                    read.append(c);
                    at++;
                } else {
                    inside = !inside;
                    quoted = true;
                }
                kept = read.length();
            } else if (!inside && (c == ',' || c == ';')) {
                break;
            } else if (inside || !read.isEmpty() || !Character.isWhitespace(c)) {
                read.append(c);
                kept = inside || !Character.isWhitespace(c) ? read.length() : kept;
            }
        }
        read.setLength(kept);
        if (inside || (read.isEmpty() && !quoted)) {
            throw new Malformed("where.malformed", text.substring(condition));
        }
        return new Value(read.toString(), quoted);
    }
}
