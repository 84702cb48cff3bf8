package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Looking;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whatever is looked at, on whatever paper: nothing stands outside the margins, no words lie on others, every note
/// that is called is there. The build looks at a few states; `-Dpapers=1000` at as many.
class PaperPropertyTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");
    private static final int STATES = Integer.getInteger("papers", 4);
    private static final List<Paper> PAPERS = List.of(
            Paper.A4,
            Paper.of(Paper.Size.A4, Paper.Turn.PORTRAIT, true),
            Paper.of(Paper.Size.A4, Paper.Turn.LANDSCAPE, false),
            Paper.of(Paper.Size.A3, Paper.Turn.AUTO, false),
            Paper.of(Paper.Size.SLIDE, Paper.Turn.AUTO, true));

    private final Random random = new Random(20_261_128);

    @Test
    void everyExhibitStandsWellOnEveryPaper() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            Looking looking = anywhere(Looking.atBundled(i % 2 == 0 ? Locale.FRENCH : Locale.ENGLISH));
            for (Exhibit exhibit : Exhibits.all()) {
                Paper paper = PAPERS.get(random.nextInt(PAPERS.size()));
                Report report = new Pages(paper, looking.labels(), DATE).of(exhibit, looking.findings());
                for (Leaf leaf : report.leaves()) {
                    String where = exhibit.id() + " on " + paper + " at " + looking.state();
                    wrong.addAll(faults(leaf, paper).stream()
                            .map(f -> f + " · " + where)
                            .toList());
                }
            }
        }
        assertEquals(List.of(), wrong.stream().limit(10).toList(), wrong.size() + " faults");
    }

    /// A state that a user may reach.
    private Looking anywhere(Looking start) {
        List<Transition> steps = new ArrayList<>();
        var strategy = start.labels().index().strategy();
        if (random.nextInt(3) == 0) {
            steps.add(new Transition.ToPerimeter(strategy.perimeters()
                    .get(random.nextInt(strategy.perimeters().size()))
                    .id()));
        }
        for (Dimension dimension : Dimension.values()) {
            List<String> values = start.explorer().rows().column(dimension).values();
            if (random.nextInt(6) == 0 && !values.isEmpty()) {
                Set<String> some = Set.of(values.get(random.nextInt(values.size())));
                steps.add(new Transition.Filter(new Clause.OneOf(dimension, some, random.nextBoolean())));
            }
        }
        List<Entity> clusters = start.labels().index().ofKind(Kind.CLUSTER);
        if (random.nextBoolean()) {
            steps.add(new Transition.Select(List.of(strategy.entities()
                    .get(random.nextInt(strategy.entities().size()))
                    .id())));
        }
        if (random.nextBoolean()) {
            steps.add(new Transition.Compare(clusters.stream()
                    .limit(2 + random.nextInt(8))
                    .map(Entity::id)
                    .toList()));
        }
        return start.then(steps.toArray(Transition[]::new));
    }

    private static List<String> faults(Leaf leaf, Paper paper) {
        List<String> faults = new ArrayList<>();
        List<Mark.TextRun> runs = new ArrayList<>();
        Set<String> notes = new HashSet<>();
        Set<String> links = new HashSet<>();
        gather(leaf.marks(), runs, notes, links);
        for (Mark.TextRun run : runs) {
            if (run.x() < paper.margin() - 1
                    || right(run) > leaf.width() - paper.margin() + 1.5
                    || run.baseline() > leaf.height() - 6
                    || run.baseline() < 10) {
                faults.add("outside: " + run.text() + " at " + run.x() + "–" + right(run) + ", " + run.baseline());
            }
            if (run.letters().size() < Math.max(7, paper.least()) - 1e-6) {
                faults.add("too small: " + run.text() + " " + run.letters().size());
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            for (int j = i + 1; j < runs.size(); j++) {
                if (overlap(runs.get(i), runs.get(j))) {
                    faults.add("on one another: " + runs.get(i).text() + " / "
                            + runs.get(j).text());
                }
            }
        }
        return faults;
    }

    private static double right(Mark.TextRun run) {
        return run.x() + TextMeasure.bundled().width(run.text().stripTrailing(), run.letters());
    }

    /// Whether the small letters of two runs touch.
    private static boolean overlap(Mark.TextRun a, Mark.TextRun b) {
        double x = Math.min(right(a), right(b)) - Math.max(a.x(), b.x());
        double top = Math.max(
                a.baseline() - a.letters().size() * 0.5,
                b.baseline() - b.letters().size() * 0.5);
        double y = Math.min(a.baseline(), b.baseline()) - top;
        return x > 1 && y > 1 && !a.text().isBlank() && !b.text().isBlank();
    }

    private static void gather(List<Mark> marks, List<Mark.TextRun> runs, Set<String> notes, Set<String> links) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.TextRun m -> runs.add(m);
                case Mark.Group m -> gather(m.marks(), runs, notes, links);
                case Mark.Tagged m -> {
                    if (m.tag() instanceof Tag.Note(String id)) {
                        notes.add(id);
                    }
                    if (m.tag() instanceof Tag.Link(String to, String _)) {
                        links.add(to);
                    }
                    gather(m.marks(), runs, notes, links);
                }
                case Mark.Clip m -> gather(m.marks(), runs, notes, links);
                case Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> {}
            }
        }
    }
}
