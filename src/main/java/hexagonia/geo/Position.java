package hexagonia.geo;

/// A place on earth: degrees east and north (WGS84, RGF93: the same at the scale of these maps).
public record Position(double lon, double lat) {}
