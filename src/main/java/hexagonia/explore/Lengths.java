package hexagonia.explore;

/// How money parts under the clauses, in euros. `valued` is kept, with a value wherever a clause asks for one; `blank`
/// is kept though it has none (a region that no document gives); `outside` is what the clauses leave out. Together they
/// are what there is without clauses.
public record Lengths(long valued, long blank, long outside) {
    public static final Lengths NOTHING = new Lengths(0, 0, 0);

    /// What is kept of a whole: `valued` of it has a value.
    static Lengths of(long kept, long valued, long whole) {
        return new Lengths(Math.min(valued, kept), Math.max(0, kept - valued), Math.max(0, whole - kept));
    }

    public long kept() {
        return valued + blank;
    }

    public long whole() {
        return kept() + outside;
    }

    /// Whether it does not stand as it would without clauses.
    public boolean isParted() {
        return blank > 0 || outside > 0;
    }

    public Lengths and(Lengths more) {
        return new Lengths(valued + more.valued, blank + more.blank, outside + more.outside);
    }

    /// What is left of these beside others.
    public Lengths without(Lengths others) {
        return new Lengths(
                Math.max(0, valued - others.valued),
                Math.max(0, blank - others.blank),
                Math.max(0, outside - others.outside));
    }
}
