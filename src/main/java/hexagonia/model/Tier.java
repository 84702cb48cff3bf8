package hexagonia.model;

/// The place of an amount in the tree: an envelope over several measures, a measure of the strategy,
/// a subtotal we compute inside a measure, an award to one laureate, or funding of one record that no call selected.
public enum Tier {
    ENVELOPE,
    MEASURE,
    SUBTOTAL,
    AWARD,
    FUNDING;

    /// Whether it goes to one record, whose seat and carriers are those of the amount.
    public boolean goesToOne() {
        return this == AWARD || this == FUNDING;
    }
}
