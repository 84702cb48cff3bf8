package hexagonia.map;

/// What gives way, in this order and each with those before it, until all names of what a map is about find room: the
/// dots of other laureates; frames of overseas where nothing is; the frame that tells where a nearer one is; at last
/// the places beside the discs, which then bear numbers, with a key of the names at the right.
enum Giving {
    NOTHING,
    OTHERS,
    OVERSEAS,
    INTERMEDIATE,
    PLACES;

    boolean includes(Giving other) {
        return compareTo(other) >= 0;
    }
}
