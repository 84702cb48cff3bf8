package hexagonia.map;

/// Where a map goes: that decides the sizes of letters and circles and how much is said.
public enum MapMedium {
    /// A panel of the window.
    SCREEN,
    /// A printed page.
    PAPER,
    /// A small map beside something else, which tells where and no more: no legend, no scale bars, no names of
    /// frames, names of points only while they are not faded, overseas only where a point is.
    MINI
}
