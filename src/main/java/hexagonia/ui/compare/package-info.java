/// Choosing records to compare and seeing them side by side.
package hexagonia.ui.compare;
