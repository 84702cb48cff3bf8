package hexagonia.wording;

import hexagonia.explore.Standing;
import java.util.Locale;

/// What projects are called that accompany a record in the role that the data say.
public record CompanionWords(Labels labels) {
    /// What one is called: « Projet de formation ».
    public String name() {
        return labels.index()
                .strategy()
                .meta()
                .companion()
                .map(role -> "companion." + role.name().toLowerCase(Locale.ROOT))
                .filter(labels.messages()::has)
                .map(labels.messages()::get)
                .orElseGet(() -> labels.messages().get("companion"));
    }

    /// The same within a sentence.
    public String inSentence() {
        return name().toLowerCase(labels.locale());
    }

    /// What their money is called: the measure that they are paid from, where it is one.
    public String measure() {
        return new Standing(labels.index())
                .companionMeasure()
                .map(labels::brief)
                .orElseGet(this::name);
    }

    /// How a record's amount and that of its companion add up.
    public String sum() {
        return labels.messages().get("companion.sum", inSentence());
    }
}
