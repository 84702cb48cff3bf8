package hexagonia.figure;

/// What a mark stands for: the id of the record it shows, its name, its value in words (unit and qualifier included),
/// and the note that a tooltip adds. `value` and `note` may be empty.
public record Datum(String id, String label, String value, String note) {}
