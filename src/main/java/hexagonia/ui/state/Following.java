package hexagonia.ui.state;

import hexagonia.exhibit.Meaning;
import hexagonia.explore.Transition;
import hexagonia.sheet.Target;
import java.util.Optional;

/// What following something shown sends, by what it stands for.
public final class Following {
    private Following() {}

    /// The transition of a click; nothing where there is nothing to follow.
    public static Optional<Transition> of(Target target) {
        return target instanceof Meaning meaning
                ? switch (meaning) {
                    case Meaning.Records m -> Optional.of(new Transition.Select(m.ids()));
                    case Meaning.Filter m -> Optional.of(new Transition.Filter(m.clause()));
                    case Meaning.Rows m -> Optional.of(new Transition.See(m.table(), m.clause()));
                    case Meaning.Heading m -> Optional.of(Reading.section(m.section()));
                    case Meaning.Nothing _ -> Optional.empty();
                }
                : Optional.empty();
    }
}
