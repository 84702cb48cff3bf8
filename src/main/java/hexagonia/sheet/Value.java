package hexagonia.sheet;

/// What a cell holds for sorting, comparing and programs, apart from how it is worded.
public sealed interface Value {
    /// A quantity. `unit` is one that programs know: « EUR », « % », or a word; empty where the number is bare.
    record Number(double number, String unit) implements Value {}

    /// A day, a month or a year, as precise as it is known: ISO 8601.
    record Date(String iso) implements Value {}

    /// Words.
    record Text(String text) implements Value {}
}
