package hexagonia.page;

import hexagonia.exhibit.Exhibit;
import hexagonia.explore.Findings;
import java.util.Optional;

/// What a report shows at one place: an exhibit in a state, under the title and with the note that the reader gave it
/// (empty for none), on a paper of its own if it has one. One that `joins` shares the leaf of the one before where both
/// stand there whole.
public record Shown(
        Exhibit exhibit, Findings findings, String title, String note, Optional<Paper> paper, boolean joins) {
    public static Shown of(Exhibit exhibit, Findings findings) {
        return new Shown(exhibit, findings, "", "", Optional.empty(), false);
    }

    public Shown titled(String own) {
        return new Shown(exhibit, findings, own, note, paper, joins);
    }

    public Shown on(Paper own) {
        return new Shown(exhibit, findings, title, note, Optional.of(own), joins);
    }
}
