/// The SQLite database of a strategy: writing it, opening it safely, reading it into the model, searching it, and
/// running read-only queries. The only room that speaks SQL.
package hexagonia.store;
