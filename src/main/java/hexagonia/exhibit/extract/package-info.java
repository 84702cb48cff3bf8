/// Tables as they leave the program: the rows of any exhibit that is a table, what each of them rests on, and what the
/// table is, for files, commands and the clipboard alike.
package hexagonia.exhibit.extract;
