package hexagonia.map;

/// How the money of the perimeter parts under the filter, in euros, of which the map shows what has a place: what is
/// kept, what is kept without a value that the filter asks for, what is left out; and the words for it. Nothing where
/// all is kept.
public record MapLengths(long kept, long blank, long outside, String words) {
    public static final MapLengths NONE = new MapLengths(0, 0, 0, "");

    boolean isEmpty() {
        return kept + blank + outside == 0;
    }

    double share(long euros) {
        return (double) euros / (kept + blank + outside);
    }
}
