/// Paper as data: the pages of a report as marks with their tags, and what is attached to it. Another room writes
/// them to a file.
package hexagonia.page;
