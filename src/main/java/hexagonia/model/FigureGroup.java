package hexagonia.model;

import java.util.List;
import java.util.Optional;

/// The same matter as several documents put it. `retained` is the id of the member we use, `why` the reason.
public record FigureGroup(
        String id, String entity, Wording title, Optional<String> retained, Wording why, List<Member> members) {
    public FigureGroup {
        members = List.copyOf(members);
    }

    /// One figure of the group: a fact, the section that says it, the date, and what it covers.
    public record Member(String fact, String section, PartialDate date, Wording label, Wording covers) {}
}
