package hexagonia.explore;

import java.util.OptionalLong;

/// One value of a facet under all clauses but those of its own dimension: how many lines (measures and awards), how
/// many of them with a published amount, and what they add up to.
public record FacetValue(String value, int lines, int known, OptionalLong euros, boolean chosen) {}
