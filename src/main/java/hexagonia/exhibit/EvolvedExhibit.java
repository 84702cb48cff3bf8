package hexagonia.exhibit;

import hexagonia.chart.cell.Cells;
import hexagonia.chart.cell.EvolvedContent;
import hexagonia.chart.cell.Matter;
import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The same matter as several documents put it, side by side: money, or on request other figures.
final class EvolvedExhibit implements FigureExhibit {
    /// Under which name the state keeps what the figures are about.
    private static final String MATTER = "evolved-matter";

    @Override
    public String id() {
        return "evolved";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Matter shown = findings.exploration()
                .view()
                .choice(MATTER)
                .flatMap(id -> Stream.of(Matter.values())
                        .filter(m -> word(m).equals(id))
                        .findFirst())
                .orElse(Matter.MONEY);
        Cells cells = EvolvedContent.of(findings, labels, shown);
        List<Choice> choices = Stream.of(Matter.values())
                .map(matter -> choice(matter, matter == shown, findings, labels))
                .toList();
        return new CellBacking(cells).content(labels.messages().get("evolved.title"), choices, findings, labels);
    }

    private static String word(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT);
    }

    private static Choice choice(Matter matter, boolean chosen, Findings findings, Labels labels) {
        return new Choice(
                word(matter),
                labels.messages().of("evolved.choice", matter),
                chosen,
                EvolvedContent.has(findings, matter),
                new Transition.Choose(MATTER, matter == Matter.MONEY ? Optional.empty() : Optional.of(word(matter))));
    }
}
