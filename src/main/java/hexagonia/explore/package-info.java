/// Exploring: one immutable state, the transitions that change it, the history that keeps it, and what follows from it.
/// Everything is computed in memory from an index built once from the model; nothing here knows how it is shown.
package hexagonia.explore;
