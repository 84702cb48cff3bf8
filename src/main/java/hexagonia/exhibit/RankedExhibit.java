package hexagonia.exhibit;

import hexagonia.chart.rank.LaureateRanking;
import hexagonia.chart.rank.RankChart;
import hexagonia.chart.rank.Ranking;
import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;

/// The laureates of one measure by their awards; on request with the project that accompanies each.
final class RankedExhibit implements FigureExhibit {
    /// Under which name the state keeps that the accompanying projects are asked for.
    private static final String COMPANIONS = "ranked-companions";

    @Override
    public String id() {
        return "ranked";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        boolean companions = findings.exploration().view().choice(COMPANIONS).isPresent();
        Ranking ranking = LaureateRanking.of(findings, labels, companions);
        Backing backing = new Backing();
        ranking.rows().forEach(row -> {
            row.pieces().stream()
                    .skip(1)
                    .forEach(p -> backing.add(
                            p.datum(),
                            Meaning.Records.of(p.datum().id()),
                            row.behind().ground().get().facts().stream().skip(1).toList()));
            backing.add(row.datum(), row.behind(), Optional.empty());
        });
        ranking.total().ifPresent(total -> {
            backing.add(total.datum(), total.behind(), Optional.empty());
            backing.title(total.behind().ground());
        });
        Head head = new Head(
                        labels.messages().get("ranked.title"),
                        ranking.title(),
                        ranking.subtitle(),
                        labels.messages().get("unit.millions"),
                        labels.clauses(findings.exploration().clauses()),
                        List.of())
                .offering(findings.laureates().areAccompanied() ? choices(companions, labels) : List.of());
        return new Content(
                head,
                new Body.Drawn(new ChartPlate(options -> RankChart.of(ranking, options), List.of())),
                backing.meanings(),
                backing.sources());
    }

    private static List<Choice> choices(boolean companions, Labels labels) {
        return List.of(
                choice("award", !companions, Optional.empty(), labels),
                choice("companions", companions, Optional.of("shown"), labels));
    }

    private static Choice choice(String id, boolean chosen, Optional<String> value, Labels labels) {
        return new Choice(
                id,
                labels.messages().get("ranked.choice." + id),
                chosen,
                true,
                new Transition.Choose(COMPANIONS, value));
    }
}
