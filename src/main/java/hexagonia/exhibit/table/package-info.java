/// The tables of a strategy as headings, typed cells, orders and summaries, in one language and without a window: what
/// the screen shows, the clipboard takes and files write.
package hexagonia.exhibit.table;
