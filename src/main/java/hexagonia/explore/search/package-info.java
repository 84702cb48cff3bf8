/// Finding by words: the port through which exploring searches, what is found, and how texts are compared.
package hexagonia.explore.search;
