package hexagonia.map;

import hexagonia.figure.Figure;

/// A map drawn: the figure, what its places mean on earth, and the base to hand back when it is drawn again.
public record DrawnMap(Figure figure, MapGeometry geometry, BaseMap base) {
    /// How many of the first marks of the figure are those of the base: as long as two drawings have the same base,
    /// these
    /// need painting only once.
    public int still() {
        return base.marks().size();
    }
}
