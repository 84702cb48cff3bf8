/// Events and functions in the order of time.
package hexagonia.ui.chronology;
