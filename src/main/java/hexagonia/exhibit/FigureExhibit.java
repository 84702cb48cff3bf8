package hexagonia.exhibit;

import hexagonia.explore.View;

/// One of the figures, which share a tab that shows one of them at a time.
interface FigureExhibit extends Exhibit {
    @Override
    default String tab() {
        return Exhibits.FIGURES;
    }

    @Override
    default boolean isShown(View view) {
        return Exhibits.figure(view) == this;
    }
}
