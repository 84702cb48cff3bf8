/// Finding: the search box with what it finds, and the palette of everything that can be done.
package hexagonia.ui.search;
