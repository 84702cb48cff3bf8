/// Rows and what is reckoned over them: the rows of tables, amounts laid out by column, sets of rows, and sums in which
/// no euro counts twice. A pass over a hundred thousand rows takes milliseconds.
package hexagonia.explore.rows;
