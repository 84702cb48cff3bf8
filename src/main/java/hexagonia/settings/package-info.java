/// What is kept for the user between two starts: preferences and texts in a folder of the user's configuration, every
/// file replaced at once or not at all.
package hexagonia.settings;
