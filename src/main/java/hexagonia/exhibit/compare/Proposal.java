package hexagonia.exhibit.compare;

import java.util.List;
import java.util.OptionalLong;

/// Records worth setting side by side, and what they have in common. `euros` is what they come to together, where their
/// amounts add up.
record Proposal(String id, String name, List<String> records, OptionalLong euros) {
    Proposal {
        records = List.copyOf(records);
    }
}
