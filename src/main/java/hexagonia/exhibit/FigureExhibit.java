package hexagonia.exhibit;

import hexagonia.explore.Transition;
import hexagonia.explore.View;
import java.util.List;
import java.util.Optional;

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

    @Override
    default Transition show() {
        return new Transition.InTurn(
                List.of(new Transition.Choose(Exhibits.FIGURES, Optional.of(id())), Exhibit.super.show()));
    }
}
