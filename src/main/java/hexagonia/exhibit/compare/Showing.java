package hexagonia.exhibit.compare;

/// Where a comparison is shown: on a screen, which cuts long lists short and opens them; or on paper, where all of them
/// stand, with records as columns or, turned, as rows.
enum Showing {
    SCREEN,
    PAPER,
    TURNED;

    boolean isPaper() {
        return this != SCREEN;
    }
}
