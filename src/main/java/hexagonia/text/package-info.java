/// The words of the interface in French and English, and the way numbers, dates and money are written in each.
/// Words of the data stand in the data; this room knows nothing of it.
package hexagonia.text;
