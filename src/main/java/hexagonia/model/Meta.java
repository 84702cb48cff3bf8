package hexagonia.model;

/// What is said once of the whole: its name, its vintage, and the release of the data.
public record Meta(
        String id, Wording name, Wording shortName, String release, PartialDate date, Wording vintage, Wording paid) {}
