/// Figures and pages as files: PDF with its tags, PNG, SVG; pages to printers, and back from a PDF. The only room that
/// uses AWT and PDFBox.
///
/// SVG is written straight from the marks: the usual Graphics2D library for it is under the GPL, which this program is
/// not, and knows neither the weight of a medium letter nor a tooltip. So is PDF: a Graphics2D knows no tag.
package hexagonia.export;
