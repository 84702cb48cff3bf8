/// The overview: the opening sentence, map and spending side by side, the table of laureates under them, all linked.
package hexagonia.ui.overview;
