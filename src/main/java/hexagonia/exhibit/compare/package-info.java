/// Records side by side: their cards, aligned by the keys of sections and entries into the rows of a sheet. Nothing
/// here knows a kind of record; what can be compared is what entries declare.
package hexagonia.exhibit.compare;
