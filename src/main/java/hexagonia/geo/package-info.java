/// Where things are: projections, the outlines of regions, departments and neighbouring land, the table of towns.
/// Outlines are kept in metres of the projection of their zone, so that drawing one is a matter of scaling.
/// No drawing, no screen, no database here.
package hexagonia.geo;
