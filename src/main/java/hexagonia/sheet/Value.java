package hexagonia.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a cell holds for sorting, comparing and programs, apart from how it is worded.
public sealed interface Value {
    /// A quantity. `unit` is one that programs know: « EUR », « % », or a word; empty where the number is bare.
    record Number(double number, String unit) implements Value {}

    /// A day, a month or a year, as precise as it is known: ISO 8601.
    record Date(String iso) implements Value {}

    /// Words. Where they name several things, `parts` says where each comes from.
    record Text(String text, List<Part> parts) implements Value {
        private static final String APART = "; ";

        public Text {
            parts = List.copyOf(parts);
        }

        public Text(String text) {
            this(text, List.of());
        }

        /// The names of several things.
        public static Text of(List<Part> parts) {
            return new Text(joined(parts, Part::text), parts);
        }

        /// Whether its parts come from unlike places.
        public boolean isMixed() {
            return parts.stream().map(Part::origin).distinct().count() > 1;
        }

        /// What is said of each part, in their order.
        public String each(Function<Part, String> said) {
            return joined(parts, said);
        }

        private static String joined(List<Part> parts, Function<Part, String> said) {
            return parts.stream().map(said).collect(Collectors.joining(APART));
        }
    }

    /// One of several things that a cell names, with where its link comes from.
    record Part(String text, Origin origin) {}
}
