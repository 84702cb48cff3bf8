/// Rows in the order of their money: a name, bars from one zero line, numbers in columns. Laureates and regions are
/// both drawn so.
package hexagonia.chart.rank;
