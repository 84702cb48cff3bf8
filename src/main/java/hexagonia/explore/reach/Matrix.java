package hexagonia.explore.reach;

import hexagonia.explore.Clause;
import hexagonia.explore.Table;
import hexagonia.explore.reach.Subject.Other;

/// Which rows reach what a clause asks, and by which path. A clause says nothing of a table without a path to its
/// subject: the table then stays whole, and says so. The functions of persons follow the row of persons; what a
/// function says
/// itself, its date and its document, is its own.
///
/// A range of dates asks what a year asks: an event for its days, an amount and a claim for the day they were stated
/// on,
/// an indicator for the day it was counted on or is aimed at, a person for the days of the functions; what has amounts
/// is
/// dated by those.
public final class Matrix {
    private Matrix() {}

    /// A fixed way from a row to values; [RowPaths] walks it.
    public enum Path {
        /// no way: the clause has no object here
        NONE,
        /// what the row itself says
        OWN,
        /// the amounts of the row
        AMOUNTS,
        /// its amounts; where it has none, those of the nearest record it is part of or a laureate of
        MONEY,
        /// the amounts of what an organisation hosts, leads, co-leads or partners in, and its own
        CARRIED,
        /// its hosts, leads and co-leads
        CARRIERS,
        /// its place, else that of those that carry it
        SEAT,
        /// what it is part of or a laureate of, up to the top; what contains its amounts; those that carry it or
        /// partner in it; where it sits
        ABOVE,
        /// the organisations of a person's functions
        MANDATES,
        /// the entity it is said of, then the path of that entity
        ENTITY,
        /// the entities it concerns, then the path of each
        ENTITIES,
        /// the claims of all that is said of it
        CLAIMS
    }

    /// The path from the rows of `table` to `subject`.
    public static Path path(Table table, Subject subject) {
        return switch (table) {
            case AMOUNTS -> amounts(subject);
            case CLUSTERS, PROJECTS, PROGRAMMES, CALLS, INFRASTRUCTURES -> funded(subject);
            case ORGANISATIONS -> organisations(subject);
            case PERSONS -> persons(subject);
            case PLACES -> places(subject);
            case INDICATORS -> facts(subject);
            case EVENTS -> facts(subject) == Path.ENTITY ? Path.ENTITIES : facts(subject);
            case CLAIMS ->
                switch (subject) {
                    case Dimension.STAGE, Other.AMOUNT -> Path.OWN;
                    case Dimension.LEVER,
                            Dimension.AXIS,
                            Dimension.MEASURE,
                            Dimension.KIND,
                            Dimension.REGION,
                            Dimension.ACTOR,
                            Dimension.YEAR,
                            Dimension.BASIS,
                            Dimension.DOCUMENT,
                            Other.POINT,
                            Other.DATE,
                            Other.TEXT,
                            Other.ANCESTOR -> facts(subject);
                };
        };
    }

    /// Whether `clause` says anything of the rows of `table`.
    public static boolean applies(Table table, Clause clause) {
        return path(table, Subject.of(clause)) != Path.NONE;
    }

    private static Path amounts(Subject subject) {
        return switch (subject) {
            case Dimension.LEVER,
                    Dimension.AXIS,
                    Dimension.MEASURE,
                    Dimension.STAGE,
                    Dimension.YEAR,
                    Other.DATE,
                    Dimension.BASIS,
                    Dimension.DOCUMENT,
                    Other.AMOUNT -> Path.OWN;
            case Dimension.KIND -> Path.ENTITY;
            case Dimension.REGION, Other.POINT -> Path.SEAT;
            case Dimension.ACTOR -> Path.CARRIERS;
            case Other.TEXT, Other.ANCESTOR -> Path.ABOVE;
        };
    }

    private static Path funded(Subject subject) {
        return switch (subject) {
            case Dimension.LEVER, Dimension.AXIS, Dimension.MEASURE -> Path.MONEY;
            case Dimension.KIND -> Path.OWN;
            case Dimension.STAGE, Dimension.YEAR, Other.DATE, Dimension.BASIS, Other.AMOUNT -> Path.AMOUNTS;
            case Dimension.REGION, Other.POINT -> Path.SEAT;
            case Dimension.ACTOR -> Path.CARRIERS;
            case Dimension.DOCUMENT -> Path.CLAIMS;
            case Other.TEXT, Other.ANCESTOR -> Path.ABOVE;
        };
    }

    private static Path organisations(Subject subject) {
        return switch (subject) {
            case Dimension.LEVER,
                    Dimension.AXIS,
                    Dimension.MEASURE,
                    Dimension.KIND,
                    Dimension.STAGE,
                    Dimension.YEAR,
                    Other.DATE,
                    Dimension.BASIS,
                    Other.AMOUNT,
                    Other.ANCESTOR -> Path.CARRIED;
            case Dimension.REGION, Other.POINT -> Path.SEAT;
            case Dimension.ACTOR -> Path.OWN;
            case Dimension.DOCUMENT -> Path.CLAIMS;
            case Other.TEXT -> Path.ABOVE;
        };
    }

    private static Path persons(Subject subject) {
        return switch (subject) {
            case Dimension.LEVER,
                    Dimension.AXIS,
                    Dimension.MEASURE,
                    Dimension.KIND,
                    Dimension.STAGE,
                    Dimension.REGION,
                    Dimension.BASIS,
                    Other.AMOUNT,
                    Other.POINT -> Path.NONE;
            case Dimension.ACTOR, Dimension.YEAR, Other.DATE, Other.TEXT, Other.ANCESTOR -> Path.MANDATES;
            case Dimension.DOCUMENT -> Path.CLAIMS;
        };
    }

    private static Path places(Subject subject) {
        return switch (subject) {
            case Dimension.LEVER,
                    Dimension.AXIS,
                    Dimension.MEASURE,
                    Dimension.KIND,
                    Dimension.STAGE,
                    Dimension.ACTOR,
                    Dimension.YEAR,
                    Other.DATE,
                    Other.AMOUNT -> Path.NONE;
            case Dimension.REGION, Dimension.BASIS, Other.POINT, Other.TEXT, Other.ANCESTOR -> Path.OWN;
            case Dimension.DOCUMENT -> Path.CLAIMS;
        };
    }

    private static Path facts(Subject subject) {
        return switch (subject) {
            case Dimension.LEVER,
                    Dimension.AXIS,
                    Dimension.MEASURE,
                    Dimension.KIND,
                    Dimension.STAGE,
                    Dimension.REGION,
                    Dimension.ACTOR,
                    Other.AMOUNT,
                    Other.POINT,
                    Other.TEXT,
                    Other.ANCESTOR -> Path.ENTITY;
            case Dimension.YEAR, Other.DATE, Dimension.BASIS, Dimension.DOCUMENT -> Path.OWN;
        };
    }
}
