/// The map of France as a figure: a pure function of points, words and options. It places frames, symbols, labels and
/// legend, and says where on earth a place of the picture is. No word, no number is made here: they come formatted.
package hexagonia.map;
