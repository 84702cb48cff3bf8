package hexagonia.exhibit;

import hexagonia.chart.Worth;
import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;

/// The way to see money as shares of the total, for the figures whose parts make one; chosen in one, it holds in all.
final class Shares {
    private Shares() {}

    /// What asks for shares, and takes that back; nothing where there is no total to have a share of.
    static List<Choice> choice(Findings findings, Labels labels) {
        if (!Worth.hasShares(findings)) {
            return List.of();
        }
        boolean chosen = Worth.of(findings, labels).isShare();
        return List.of(new Choice(
                "share",
                labels.messages().get("figures.share"),
                chosen,
                true,
                new Transition.Choose(Worth.SHARES, chosen ? Optional.empty() : Optional.of("yes"))));
    }
}
