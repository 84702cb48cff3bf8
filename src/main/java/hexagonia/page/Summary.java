package hexagonia.page;

import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.model.Entity;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the summary of a strategy shows: the exhibits that have a place in it, in that order, all in one state; the
/// subjects of the strategy side by side where there are as many as can be compared.
public record Summary(Labels labels) {
    /// From so many records side by side on, A4 is too small.
    private static final int MANY = 7;

    /// The summary of what passes the filters of a state.
    public Plan plan(Explorer explorer, Exploration state, Paper paper) {
        List<Shown> shown = new ArrayList<>();
        Findings findings = explorer.findings(new Transition.Select(List.of()).of(state));
        List<Exhibit> placed = Exhibits.all().stream()
                .filter(e -> e.place().isPresent())
                .sorted(Comparator.comparingInt(e -> e.place().getAsInt()))
                .toList();
        for (Exhibit exhibit : placed) {
            if (exhibit.id().equals("compare")) {
                compared(explorer.index(), findings).ifPresent(ids -> {
                    Findings side = explorer.findings(new Transition.Compare(ids).of(findings.exploration()));
                    Shown compared = Shown.of(exhibit.inSummary(), side)
                            .titled(labels.messages().get("paper.compared"));
                    shown.add(onPaper(compared, ids.size(), paper));
                });
            } else {
                String title = exhibit.id().equals("record") ? labels.messages().get("paper.covered") : "";
                shown.add(Shown.of(exhibit.inSummary(), findings).titled(title));
            }
        }
        return new Plan(labels.index().strategy().meta().name().in(labels.locale()), shown, true, true);
    }

    /// One exhibit, on a larger sheet where many records stand side by side, if the size is `free`.
    public Plan alone(String exhibit, Findings findings, Paper paper, boolean free) {
        Shown shown = Shown.of(Exhibits.find(exhibit).orElseThrow(), findings);
        int compared =
                exhibit.equals("compare") ? findings.exploration().comparison().size() : 0;
        return new Plan("", List.of(free ? onPaper(shown, compared, paper) : shown), false, false);
    }

    private static Shown onPaper(Shown shown, int compared, Paper paper) {
        boolean large = compared >= MANY && paper.turns();
        return large ? shown.on(Paper.of(Paper.Size.A3, Paper.Turn.LANDSCAPE, paper.grey())) : shown;
    }

    /// The subjects of the strategy that pass, where they are as many as can be compared.
    private static Optional<List<String>> compared(StrategyIndex index, Findings findings) {
        List<String> ids = index.strategy().meta().subject().map(index::ofKind).orElse(List.of()).stream()
                .map(Entity::id)
                .filter(id ->
                        findings.isUsual() || !findings.awardsIn(List.of(id)).isEmpty())
                .toList();
        return ids.size() >= Comparison.LEAST && ids.size() <= Comparison.MOST ? Optional.of(ids) : Optional.empty();
    }
}
