package hexagonia.figure.label;

/// What names may lie over where they would be lost otherwise, in the order of trying. Names that stand while nothing
/// is selected stand whatever is: over selected dots too, before anything else gives way.
enum Over {
    NOTHING,
    DOTS,
    SELECTED_DOTS;

    boolean passes(Spot<?> spot) {
        return switch (this) {
            case NOTHING -> false;
            case DOTS -> spot.isDot() && !spot.isSelected();
            case SELECTED_DOTS -> spot.isDot();
        };
    }
}
