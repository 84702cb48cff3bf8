/// The terms of the trade, explained where they stand.
package hexagonia.ui.glossary;
