/// Tables to files: what is wanted in which form, asked for in a card; written elsewhere, and said to be so.
package hexagonia.ui.extract;
