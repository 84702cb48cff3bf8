package hexagonia.explore.reach;

import static hexagonia.explore.reach.Path.*;

/// What rows can be told apart by, in the order in which facets are offered: what a clause on it judges, what stands
/// for a missing value, in which order its values come, how early its facet is unfolded, and by which path rows reach
/// it (from amounts, records with money, organisations, persons, places, facts, claims; see [Matrix]).
public enum Dimension implements Subject {
    LEVER(Judged.EUROS, Scale.DATA, Offer.ALWAYS, OWN, MONEY, CARRIED, NONE, NONE, ENTITY, ENTITY),
    AXIS(Judged.EUROS, Scale.DATA, Offer.ALWAYS, OWN, MONEY, CARRIED, NONE, NONE, ENTITY, ENTITY),
    REGION(Judged.EUROS, Scale.MONEY, Offer.ALWAYS, SEAT, SEAT, SEAT, NONE, OWN, ENTITY, ENTITY),
    STAGE(Judged.LINES, Scale.MONEY, Offer.ALWAYS, OWN, AMOUNTS, CARRIED, NONE, NONE, ENTITY, OWN),
    BASIS(Judged.LINES, Scale.MONEY, Offer.WHERE_WIDE, OWN, AMOUNTS, CARRIED, NONE, OWN, OWN, OWN),
    DOCUMENT(Judged.LINES, Scale.DATA, Offer.WHERE_WIDE, OWN, CLAIMS, CLAIMS, CLAIMS, CLAIMS, OWN, OWN),
    MEASURE(Judged.EUROS, Scale.MONEY, Offer.ON_DEMAND, OWN, MONEY, CARRIED, NONE, NONE, ENTITY, ENTITY),
    ORGANISATION(
            Judged.EUROS,
            Scale.MONEY,
            Offer.ON_DEMAND,
            PARTICIPANTS,
            PARTICIPANTS,
            OWN,
            MANDATES,
            NONE,
            ENTITY,
            ENTITY),
    KIND(Judged.LINES, Scale.MONEY, Offer.ON_DEMAND, ENTITY, OWN, CARRIED, NONE, NONE, ENTITY, ENTITY),
    ACTOR(Judged.EUROS, Scale.MONEY, Offer.ON_DEMAND, CARRIERS, CARRIERS, OWN, MANDATES, NONE, ENTITY, ENTITY),
    YEAR(Judged.LINES, Scale.TIME, Offer.ON_DEMAND, OWN, AMOUNTS, CARRIED, MANDATES, NONE, OWN, OWN);

    /// The value of rows for which the dimension has a meaning and no document gives one (« non précisé »).
    public static final String UNSTATED = "unstated";

    /// The value of rows for which the dimension has no meaning: an axis under a lever without axes (« sans objet »).
    public static final String WITHOUT_OBJECT = "without-object";

    /// In which order the values of a dimension come.
    public enum Scale {
        /// That of the data.
        DATA,
        /// That of time.
        TIME,
        /// Most money first, then most lines.
        MONEY
    }

    /// When a facet is unfolded while the reader said nothing of it.
    public enum Offer {
        ALWAYS,
        WHERE_WIDE,
        ON_DEMAND
    }

    private final Judged judged;
    private final Scale scale;
    private final Offer offer;
    private final Matrix.Ways ways;

    Dimension(
            Judged judged,
            Scale scale,
            Offer offer,
            Path amounts,
            Path funded,
            Path organisations,
            Path persons,
            Path places,
            Path facts,
            Path claims) {
        this.judged = judged;
        this.scale = scale;
        this.offer = offer;
        this.ways = new Matrix.Ways(amounts, funded, organisations, persons, places, facts, claims);
    }

    @Override
    public Judged judges() {
        return judged;
    }

    @Override
    public Matrix.Ways ways() {
        return ways;
    }

    public Scale scale() {
        return scale;
    }

    public Offer offer() {
        return offer;
    }

    /// Whether a value says that there is none.
    public static boolean isMissing(String value) {
        return value.equals(UNSTATED) || value.equals(WITHOUT_OBJECT);
    }

    /// What stands for the value of a row that has none: levers, regions and dates are to be stated; an envelope is no
    /// measure, and what no document tells of stands in none.
    public String missing() {
        return this == AXIS || this == DOCUMENT || this == MEASURE ? WITHOUT_OBJECT : UNSTATED;
    }
}
