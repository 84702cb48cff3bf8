/// Money as a tree: what levers, measures and laureates keep of a total. Drawn as ribbons or as areas.
package hexagonia.chart.tree;
