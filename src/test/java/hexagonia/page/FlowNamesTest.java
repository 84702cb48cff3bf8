package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The laureates and levers that a flow names where it has little room: in a picture as high as a panel, on paper.
@WithoutWindow
class FlowNamesTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");
    private static final Exhibit FLOW = Exhibits.find("flow").orElseThrow();

    /// All that is written in a picture.
    private static String words(Figure figure) {
        return figure.marks().stream().flatMap(FlowNamesTest::texts).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Mark mark) {
        return switch (mark) {
            case Mark.TextRun t -> Stream.of(t.text());
            case Mark.Group g -> g.marks().stream().flatMap(FlowNamesTest::texts);
            case Mark.Tagged t -> t.marks().stream().flatMap(FlowNamesTest::texts);
            case Mark.Clip c -> c.marks().stream().flatMap(FlowNamesTest::texts);
            default -> Stream.of();
        };
    }

    private static void namesTheClusters(Looking looking, String words) {
        for (Entity cluster : looking.labels().index().ofKind(Kind.CLUSTER)) {
            String name = looking.labels().brief(cluster);
            assertTrue(words.contains(name), () -> name + " in " + words);
        }
    }

    @Test
    void aPictureNamesTheLaureatesOfEachMeasure() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Looking looking = Looking.atBundled(language);
            String words =
                    words(new Standalone(looking.labels(), Palette.LIGHT, 768, 688).of(FLOW, looking.findings()));
            namesTheClusters(looking, words);
            assertTrue(words.contains("17,9") || words.contains("17.9"), words);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageNamesThemAll(Paper.Size size) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Looking looking = Looking.atBundled(language);
            Report report = new Pages(Paper.of(size, Paper.Turn.AUTO, false), looking.labels(), DATE)
                    .of(FLOW, looking.findings());
            namesTheClusters(looking, words(report.leaves().getFirst().figure()));
        }
    }

    /// Each amount beneath a measure has a note, and every number is called.
    @Test
    void laureatesNamedBeneathTheirMeasureHaveNotes() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Looking looking = Looking.atBundled(language);
            Paper slide = Paper.of(Paper.Size.SLIDE, Paper.Turn.AUTO, false);
            Part part = new Part("flow", FLOW.of(looking.findings(), looking.labels()), looking.findings(), slide);
            Part set = new Imposition(slide, looking.labels(), looking.findings(), LocalDate.EPOCH).fitted(part, false);
            Notes notes = set.notes(looking.labels(), Map.of());
            Set<String> stated = notes.grounds().stated().keySet().stream()
                    .flatMap(f -> f instanceof Amount a ? Stream.of(a.entity()) : Stream.of())
                    .collect(Collectors.toSet());
            for (Entity cluster : looking.labels().index().ofKind(Kind.CLUSTER)) {
                assertTrue(stated.contains(cluster.id()), cluster.id());
            }
            assertTrue(stated.containsAll(List.of("saclai-school", "efelia-miai", "ai-sorb")), stated::toString);
            Report report = new Pages(slide, looking.labels(), DATE).of(FLOW, looking.findings());
            assertEquals(1, report.leaves().size());
            String words = words(report.leaves().getFirst().figure());
            for (String measure : List.of("ia-clusters-listed", "cma-ia-listed")) {
                String call = notes.calls().get(measure);
                assertTrue(words.contains(call), () -> call + " in " + words);
            }
        }
    }

    /// What stands over a node has the room over the rows that begin beside it.
    @Test
    void aLeverIsNamedOverTheRowsBesideIt() {
        Looking other = Looking.atOther(Locale.ENGLISH)
                .then(
                        new Transition.Filter(
                                new Clause.OneOf(Dimension.ORGANISATION, Set.of("chantier", "ecole-nord"), false)),
                        new Transition.Choose("figure-shares", Optional.of("yes")));
        String words = words(new Standalone(other.labels(), Palette.LIGHT, 600, 420).of(FLOW, other.findings()));
        assertTrue(words.contains("Producing"), words);
        assertEquals(-1, words.indexOf('…'), words);
    }
}
