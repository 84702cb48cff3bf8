package hexagonia.model;

import java.util.Optional;

/// What is said once of the whole: its name, its vintage, and the release of the data; the kind of records that the
/// map is about, and the role of the project that accompanies one of them at the same institution, where it has such.
public record Meta(
        String id,
        Wording name,
        Wording shortName,
        String release,
        PartialDate date,
        Wording vintage,
        Wording paid,
        Optional<Kind> subject,
        Optional<Role> companion) {}
