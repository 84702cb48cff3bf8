/// The JSON files of a strategy, checked against their schema and read into the model. Mistakes come out as
/// [hexagonia.model.Violation]s that name the file and the record; nothing is repaired in silence.
package hexagonia.source;
