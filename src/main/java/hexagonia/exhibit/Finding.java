package hexagonia.exhibit;

import hexagonia.model.Fact;
import java.util.List;

/// What a picture finds by itself, in words, and what that rests on.
public record Finding(String words, List<Fact> facts) {
    public Finding {
        facts = List.copyOf(facts);
    }
}
