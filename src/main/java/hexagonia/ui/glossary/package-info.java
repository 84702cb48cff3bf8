/// The terms of the trade: explained where they stand, and listed together.
package hexagonia.ui.glossary;
