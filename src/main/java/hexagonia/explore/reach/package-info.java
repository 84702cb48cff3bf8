/// What filters may ask, and by which path each row reaches it: one table says so for all, and two walkers follow it.
package hexagonia.explore.reach;
