package hexagonia.chart.time;

import hexagonia.figure.Figure;

/// A timeline as drawn, and where its days stand.
public record DrawnTimeline(Figure figure, TimeAxis axis) {}
