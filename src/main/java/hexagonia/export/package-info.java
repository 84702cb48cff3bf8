/// Figures as files and on paper: the Graphics2D painter (PDF, PNG, printers), PDF books of pages, SVG. The only room
/// that uses AWT, PDFBox and graphics2d.
///
/// SVG is written straight from the marks: the usual Graphics2D library for it is under the GPL, which this program is
/// not, and knows neither the weight of a medium letter nor a tooltip.
package hexagonia.export;
