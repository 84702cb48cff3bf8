/// The facets at the left: what rows can be filtered by, each value with its lines and its euros.
package hexagonia.ui.facet;
