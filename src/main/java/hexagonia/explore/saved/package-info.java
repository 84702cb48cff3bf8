/// Explorations kept in files: written as JSON, and read again against the strategy that is open.
package hexagonia.explore.saved;
