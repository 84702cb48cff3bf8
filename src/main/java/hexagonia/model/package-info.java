/// The strategy as immutable records: entities, the facts said of them, and what proves each fact.
/// No input or output, no user interface, no SQL: these records are what every other room speaks.
package hexagonia.model;
