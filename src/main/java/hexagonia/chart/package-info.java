/// Our charts: pure functions from plain records of words and euros to a figure. They format no number and hold no word
/// of a language; colours come from the palette by rank, so that a strategy with other levers and axes reads well too.
package hexagonia.chart;
