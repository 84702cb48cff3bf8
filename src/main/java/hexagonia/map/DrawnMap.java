package hexagonia.map;

import hexagonia.figure.Figure;

/// A map drawn: the figure, what its places mean on earth, and the base to hand back when it is drawn again.
public record DrawnMap(Figure figure, MapGeometry geometry, BaseMap base) {}
