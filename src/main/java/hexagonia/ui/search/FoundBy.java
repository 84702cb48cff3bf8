package hexagonia.ui.search;

import hexagonia.explore.search.Hit;
import hexagonia.wording.Labels;

/// The figure that something was found by, where no document writes that, in words.
record FoundBy(Labels labels) {
    /// A result with that figure and its mark.
    Result on(Result result, Hit hit) {
        String mark = labels.messages().get("search.where.computed");
        return hit.computed()
                .map(figure -> result.computed(words(figure), mark))
                .orElse(result);
    }

    private String words(Hit.Computed figure) {
        return switch (figure.unit()) {
            case EUROS -> money(figure);
            case EUROS_A_YEAR -> labels.messages().get("record.per-year", money(figure));
            case PER_CENT ->
                labels.formats().percent(figure.value().movePointLeft(2).doubleValue());
        };
    }

    private String money(Hit.Computed figure) {
        return labels.formats().inMillionsOfEuros(figure.value().longValue());
    }
}
