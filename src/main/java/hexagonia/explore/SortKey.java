package hexagonia.explore;

/// A column that a table is sorted by.
public record SortKey(String column, boolean descending) {}
