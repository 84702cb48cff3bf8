package hexagonia.model;

import java.util.Optional;

/// A set of amounts that may be looked at together. Where `adds` is false no total is shown and `why` says why.
/// `asOf` is the date of the state of play, `envelope` the reference amount that totals are set against.
public record Perimeter(
        String id,
        Wording name,
        Wording description,
        boolean isDefault,
        boolean adds,
        Optional<Wording> why,
        Optional<PartialDate> asOf,
        Optional<String> envelope,
        int position) {}
