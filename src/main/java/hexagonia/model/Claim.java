package hexagonia.model;

import java.util.Optional;

/// A document saying a fact: in which section, in which words (the figure phrase only, twelve words at most), with
/// which qualifier, stage and date. `statedOn` is the date of the document unless the text gives another.
public record Claim(
        String section,
        Optional<String> asStated,
        Qualifier qualifier,
        Optional<Stage> stage,
        Optional<PartialDate> statedOn,
        Optional<Wording> note) {
    public Claim {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }
}
