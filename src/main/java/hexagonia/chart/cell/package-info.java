/// Small multiples: cells of figures that belong together, each with its own unit and its own scale. Bars stand only
/// where they may be compared; the form of a bar says what nature its figure has. Figures of several documents side by
/// side and indicators are both drawn so.
package hexagonia.chart.cell;
