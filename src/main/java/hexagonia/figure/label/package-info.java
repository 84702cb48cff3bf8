/// Where names and symbols may stand: circles and dots moved off each other, names placed beside symbols or at the end
/// of leaders, labels spread along a row. All in points; it knows nothing of what is named.
package hexagonia.figure.label;
