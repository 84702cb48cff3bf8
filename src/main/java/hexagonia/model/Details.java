package hexagonia.model;

import java.util.Optional;

/// What only some kinds of entity have.
public sealed interface Details {
    /// A kind with nothing of its own.
    record None() implements Details {}

    /// The order in which levers, axes and measures are shown.
    record Ranked(int position) implements Details {}

    /// A call, for projects or for interest in them.
    record Call(Optional<CallForm> form, Optional<PartialDate> opens, Optional<PartialDate> closes)
            implements Details {}

    /// A theme, and the axis that bears the same name where one does: to a reader the two are one subject.
    record Theme(Optional<String> axis) implements Details {}

    /// A body: a university, a company, a ministry…
    record Organisation(OrganisationType type) implements Details {}

    /// A point, in degrees of WGS 84. `commune` is the town shown, `basis` says whether a document states the place.
    record Place(
            Optional<Double> lat,
            Optional<Double> lon,
            Optional<String> insee,
            Optional<String> commune,
            Optional<String> department,
            Optional<String> region,
            Basis basis,
            String precision,
            Optional<Wording> note)
            implements Details {}

    /// An administrative region by its INSEE code.
    record Region(String code) implements Details {}

    /// An administrative department by its INSEE code, in the region whose entity id is given.
    record Department(String code, String region) implements Details {}
}
