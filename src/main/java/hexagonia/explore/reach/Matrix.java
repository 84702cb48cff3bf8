package hexagonia.explore.reach;

import hexagonia.explore.Clause;
import hexagonia.explore.Table;

/// Which rows reach what a clause asks, and by which path. A clause says nothing of a table without a path to its
/// subject: the table then stays whole, and says so. The functions of persons follow the row of persons; what a
/// function says itself, its date and its document, is its own. The paths of each subject stand beside it, in
/// [Dimension] and [Subject.Other].
///
/// A range of dates asks what a year asks: an event for its days, an amount and a claim for the day they were stated
/// on, an indicator for the day it was counted on or is aimed at, a person for the days of the functions; what has
/// amounts is dated by those.
public final class Matrix {
    private Matrix() {}

    /// The paths to one subject from amounts, from records that hold money (clusters, projects, programmes, calls,
    /// infrastructures), from organisations, persons and places, from facts said of entities, and from claims.
    record Ways(Path amounts, Path funded, Path organisations, Path persons, Path places, Path facts, Path claims) {}

    /// The path from the rows of `table` to `subject`.
    public static Path path(Table table, Subject subject) {
        Ways ways = subject.ways();
        return switch (table) {
            case AMOUNTS -> ways.amounts();
            case CLUSTERS, PROJECTS, PROGRAMMES, CALLS, INFRASTRUCTURES -> ways.funded();
            case ORGANISATIONS -> ways.organisations();
            case PERSONS -> ways.persons();
            case PLACES -> ways.places();
            case INDICATORS -> ways.facts();
            case EVENTS -> ways.facts() == Path.ENTITY ? Path.ENTITIES : ways.facts();
            case CLAIMS -> ways.claims();
        };
    }

    /// Whether `clause` says anything of the rows of `table`.
    public static boolean applies(Table table, Clause clause) {
        return path(table, Subject.of(clause)) != Path.NONE;
    }
}
