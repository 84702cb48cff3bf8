/// The kernel of tables: columns, typed cells, their marks, and what stands under the rows. It knows nothing of the
/// strategy, of how a sheet is painted or of how its rows are sorted: what it needs of them is handed in as functions.
package hexagonia.sheet;
