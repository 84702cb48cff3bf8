package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Looking;
import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Transition;
import hexagonia.figure.Mark;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Changed;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.model.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A record whose name is very long, or one word without end, is laid out like the others wherever it stands.
@WithoutWindow
class LongNamesTest {
    private static final String LONG =
            "Institut interdisciplinaire d’intelligence artificielle de Grenoble-Alpes et du Dauphiné";
    private static final String WORD = "Interdisciplinaire".repeat(9);

    @Test
    void aNameOfAnyLengthStandsWithinTheMarginsOnAnyPaper() {
        List<String> wrong = new ArrayList<>();
        for (String name : List.of(LONG, WORD)) {
            Looking looking = Looking.at(naming(Strategies.bundled(), name), Locale.FRENCH);
            List<String> nine = looking.labels().index().ofKind(Kind.CLUSTER).stream()
                    .map(Entity::id)
                    .limit(9)
                    .toList();
            for (Paper paper : papers(name)) {
                String on = " on " + paper.width() + " × " + paper.height() + ", " + name.length() + " letters: ";
                for (Exhibit exhibit : Exhibits.all()) {
                    wrong.addAll(faults(exhibit, looking.selecting("miai-cluster"), paper, exhibit.id() + on));
                }
                Exhibit compare = Exhibits.find("compare").orElseThrow();
                for (int most : List.of(2, 9)) {
                    Looking side = looking.then(new Transition.Compare(nine.subList(0, most)));
                    wrong.addAll(faults(compare, side, paper, most + on));
                }
            }
            Plan plan = new Summary(looking.labels()).plan(looking.explorer(), looking.state(), Paper.A4);
            new Pages(Paper.A4, looking.labels(), Instant.EPOCH).of(plan, _ -> {});
        }
        assertEquals(List.of(), wrong, wrong.size() + " faults");
    }

    /// Two papers a name; all of them where many states of papers are asked for.
    private static List<Paper> papers(String name) {
        boolean all = Integer.getInteger("papers", 0) > 0;
        List<Paper> papers = Stream.of(Paper.Size.values())
                .flatMap(size -> Stream.of(Paper.Turn.values()).map(turn -> Paper.of(size, turn, false)))
                .toList();
        Paper a4 = Paper.of(Paper.Size.A4, name.equals(LONG) ? Paper.Turn.PORTRAIT : Paper.Turn.LANDSCAPE, false);
        return all ? papers : List.of(a4, Paper.of(Paper.Size.SLIDE, Paper.Turn.LANDSCAPE, false));
    }

    private static List<String> faults(Exhibit exhibit, Looking looking, Paper paper, String where) {
        try {
            Report report = new Pages(paper, looking.labels(), Instant.EPOCH).of(exhibit, looking.findings());
            return report.leaves().stream()
                    .flatMap(leaf -> PagesTest.runs(leaf.marks()).stream()
                            .filter(run ->
                                    run.x() < paper.margin() - 1 || right(run) > leaf.width() - paper.margin() + 1.5))
                    .map(run -> where + run.text() + " at " + Math.round(run.x()) + "–" + Math.round(right(run)))
                    .toList();
        } catch (IllegalArgumentException failed) {
            return List.of(where + failed.getMessage() + " " + failed.getStackTrace()[1] + failed.getStackTrace()[2]);
        }
    }

    private static double right(Mark.TextRun run) {
        return run.x() + TextMeasure.bundled().width(run.text().stripTrailing(), run.letters());
    }

    private static Strategy naming(Strategy s, String name) {
        Wording words = new Wording(name, name);
        List<Entity> entities = s.entities().stream()
                .map(e -> e.id().equals("miai-cluster")
                        ? new Entity(e.id(), e.kind(), words, Optional.of(words), e.aliases(), e.summary(), e.details())
                        : e)
                .toList();
        return Changed.with(s, Map.of("entities", entities));
    }
}
