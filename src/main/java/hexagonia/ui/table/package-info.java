/// Tables on screen: fixed rows, cells that only show, selection kept by id.
package hexagonia.ui.table;
