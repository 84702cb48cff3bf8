package hexagonia.model;

/// Something said of an entity, which must be proved.
public sealed interface Fact permits Amount, Indicator, Relation, Roster, Event, Mandate {
    String id();

    Evidence evidence();
}
