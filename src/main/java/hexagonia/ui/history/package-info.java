/// What was done and what is kept: the steps of the exploration, the explorations saved under a name, the one under way
/// saved by itself, and the preferences.
package hexagonia.ui.history;
