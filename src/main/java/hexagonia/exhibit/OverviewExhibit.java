package hexagonia.exhibit;

import hexagonia.exhibit.Body.Part;
import hexagonia.exhibit.Body.Width;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.stream.Stream;

/// The whole at one glance: other exhibits together, under one sentence on the sum.
final class OverviewExhibit implements Exhibit {
    private final Exhibit sum;
    private final List<Exhibit> beside;
    private final List<Exhibit> below;

    /// @param sum the one whose coverage and sources are those of the whole; it is among those `beside` one another
    OverviewExhibit(Exhibit sum, List<Exhibit> beside, List<Exhibit> below) {
        this.sum = sum;
        this.beside = List.copyOf(beside);
        this.below = List.copyOf(below);
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        List<Part> parts = Stream.concat(
                        beside.stream().map(e -> new Part(e, e.of(findings, labels), Width.HALF)),
                        below.stream().map(e -> new Part(e, e.of(findings, labels), Width.WHOLE)))
                .toList();
        Content whole = parts.stream()
                .filter(p -> p.exhibit() == sum)
                .map(Part::content)
                .findFirst()
                .orElseThrow();
        Head head = whole.head();
        OverviewTitle title = new OverviewTitle(findings, labels);
        return new Content(
                new Head(
                                labels.messages().get("tab." + id()),
                                title.finding(),
                                head.coverage(),
                                "",
                                head.filter(),
                                List.of())
                        .or(title.briefs()),
                new Body.Several(parts),
                Meanings.NONE,
                whole.sources());
    }
}
