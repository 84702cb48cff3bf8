package hexagonia.chart.cell;

/// What groups of figures are about.
public enum Matter {
    /// Amounts of money, as documents put them one after the other.
    MONEY,
    /// Other figures of which one is kept.
    KEPT,
    /// Other figures of which none is kept: they are not of one object.
    UNKEPT,
    /// One amount that stands for several things.
    ALIKE
}
