package hexagonia.model;

/// The place of an amount in the tree: an envelope over several measures, a measure of the strategy,
/// a subtotal we compute inside a measure, or an award to one laureate.
public enum Tier {
    ENVELOPE,
    MEASURE,
    SUBTOTAL,
    AWARD
}
