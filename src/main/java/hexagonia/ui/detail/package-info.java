/// The inspector: one record, its money, its links, its indicators, and for each figure who says it.
package hexagonia.ui.detail;
