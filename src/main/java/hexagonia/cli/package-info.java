/// The commands: `build`, `check`, `query`, `export`, `figure`, `report`. They work with no screen, write what they are
/// asked for to standard output, say in one sentence on standard error what is wrong, and end with 0, 1 or 2.
package hexagonia.cli;
