package hexagonia.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.export.PdfBook;
import hexagonia.export.PdfReading;
import hexagonia.export.PdfValidity;
import hexagonia.figure.Box;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever is looked at, on whatever paper: nothing stands outside the margins, no words lie on others, every note is
/// called and every call leads to its note, no number is printed that the exhibit does not show (outside quotations,
/// dates, scales, page and note numbers); the same of the summary, but for its numbers. The build looks at a few
/// states, drawn by lot from a seed; `mvn -P papers test` at many, and has each judged by the validator.
@WithoutWindow
class PaperPropertyTest {
    private static final Instant DATE = Instant.parse("2026-11-28T00:00:00Z");
    private static final boolean WHOLE = !System.getProperty("papers", "").isEmpty();
    /// A summary is looked at for so many states.
    private static final int SUMMARIES = 6;
    /// A table that goes over so many slides has more notes than one holds.
    private static final int MANY = 6;

    private static final int STATES = Integer.getInteger("papers", 3);
    private static final Pattern SEVERAL = Pattern.compile("(\\d+)–(\\d+)");
    private static final List<Paper> PAPERS = List.of(
            Paper.A4,
            Paper.of(Paper.Size.A4, Paper.Turn.PORTRAIT, true),
            Paper.of(Paper.Size.A4, Paper.Turn.LANDSCAPE, false),
            Paper.of(Paper.Size.A3, Paper.Turn.AUTO, false),
            Paper.of(Paper.Size.SLIDE, Paper.Turn.AUTO, true));

    private final Random random = new Random(Long.getLong("papers.seed", 20_261_128));

    @Test
    void everyExhibitStandsWellOnEveryPaper() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            Looking looking = anywhere(Looking.atBundled(i % 2 == 0 ? Locale.FRENCH : Locale.ENGLISH));
            for (Exhibit exhibit : Exhibits.all()) {
                Paper paper = PAPERS.get(random.nextInt(PAPERS.size()));
                Report report = new Pages(paper, looking.labels(), DATE).of(exhibit, looking.findings());
                List<String> faults = new ArrayList<>(faults(report, paper));
                faults.addAll(alone(report, paper, looking));
                faults.addAll(notShown(report, exhibit.of(looking.findings(), looking.labels()), looking));
                String where = exhibit.id() + " on " + paper + " at " + looking.state();
                wrong.addAll(faults.stream().map(f -> f + " · " + where).toList());
            }
        }
        assertEquals(List.of(), wrong.stream().limit(10).toList(), wrong.size() + " faults");
    }

    @Test
    void theSummaryStandsWellOnEveryPaper() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < Math.ceilDiv(STATES, SUMMARIES); i++) {
            Looking looking = anywhere(Looking.atBundled(i % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH));
            Paper paper = PAPERS.get(random.nextInt(PAPERS.size()));
            Plan plan = new Summary(looking.labels()).plan(looking.explorer(), looking.state(), paper);
            Report report = new Pages(paper, looking.labels(), DATE).of(plan, _ -> {});
            String where = "summary on " + paper + " at " + looking.state();
            wrong.addAll(
                    faults(report, paper).stream().map(f -> f + " · " + where).toList());
        }
        assertEquals(List.of(), wrong.stream().limit(10).toList(), wrong.size() + " faults");
    }

    private static List<String> faults(Report report, Paper paper) {
        List<String> faults = new ArrayList<>();
        report.leaves().forEach(leaf -> faults.addAll(faults(leaf, paper)));
        faults.addAll(unreachable(report));
        if (WHOLE) {
            faults.addAll(invalid(report));
        }
        return faults;
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

    /// Numbers on paper that the exhibit does not show.
    private static List<String> notShown(Report report, Content content, Looking looking) {
        Set<String> shown = PrintedNumbers.of(content, looking.findings(), looking.labels(), report);
        return report.leaves().stream()
                .flatMap(leaf -> PrintedNumbers.on(leaf).stream())
                .filter(number -> !shown.contains(number))
                .map(number -> "not shown: " + number)
                .toList();
    }

    /// Slides that carry notes alone: none, but of tables whose notes fill more than a slide.
    private static List<String> alone(Report report, Paper paper, Looking looking) {
        String more = looking.labels().messages().get("paper.notes.more");
        return report.leaves().stream()
                .filter(_ -> paper.least() > 0 && report.leaves().size() < MANY)
                .filter(leaf -> {
                    Gathered all = new Gathered();
                    all.take(leaf.marks());
                    return all.runs.stream().anyMatch(run -> run.text().strip().equals(more));
                })
                .map(_ -> "notes alone")
                .toList();
    }

    /// Notes that nothing calls and that go on no other that is, and calls that lead nowhere.
    private static List<String> unreachable(Report report) {
        Gathered all = new Gathered();
        report.leaves().forEach(leaf -> all.take(leaf.marks()));
        return Stream.concat(
                        all.notes.stream()
                                .filter(id -> !all.isCalled(id) && !all.isCalled(id.replaceFirst("-\\d+$", "")))
                                .map(id -> "never called: " + id),
                        all.links.stream()
                                .filter(id -> !all.places.contains(id) && !all.notes.contains(id))
                                .map(id -> "leads nowhere: " + id))
                .toList();
    }

    private static List<String> invalid(Report report) {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfBook.write(report, pdf);
            List<String> faults = new ArrayList<>(PdfReading.faults(pdf.toByteArray()));
            faults.addAll(PdfValidity.failures(pdf.toByteArray(), PdfValidity.UA));
            faults.addAll(PdfValidity.failures(pdf.toByteArray(), PdfValidity.ARCHIVE));
            return faults;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> faults(Leaf leaf, Paper paper) {
        List<String> faults = new ArrayList<>();
        Gathered all = new Gathered();
        all.take(leaf.marks());
        List<Mark.TextRun> runs = all.runs;
        for (Box box : all.boxes) {
            if (box.x() < paper.margin() - 1.5
                    || box.right() > leaf.width() - paper.margin() + 1.5
                    || box.y() < high(paper)
                    || box.bottom() > leaf.height() - high(paper)) {
                faults.add("a shape outside: " + box);
            }
        }
        for (Mark.TextRun run : runs) {
            if (run.x() < paper.margin() - 1
                    || right(run) > leaf.width() - paper.margin() + 1.5
                    || run.baseline() + run.letters().size() * 0.2 > leaf.height() - high(paper)
                    || run.baseline() - run.letters().size() * 0.73 < high(paper)) {
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

    /// What stays blank above and below.
    private static double high(Paper paper) {
        return 20 * paper.unit();
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

    /// What stands on a page, by kind.
    private static final class Gathered {
        private final List<Mark.TextRun> runs = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();
        private final Set<String> notes = new HashSet<>();
        private final Set<String> places = new HashSet<>();
        private final Set<String> links = new HashSet<>();
        private final List<Range> ranges = new ArrayList<>();

        /// Whether a call leads to it, alone or as one of several in a row, or it tells what a mark means.
        private boolean isCalled(String note) {
            int end = note.lastIndexOf('-') + 1;
            String page = note.substring(0, end);
            // A note of formulas that goes on is reached by the one it goes on from.
            String sign = note.substring(end).replaceFirst("^c\\d+$", "c");
            return switch (sign) {
                case "c", "d" ->
                    links.contains(page + sign)
                            || runs.stream().anyMatch(r -> r.text().strip().endsWith(sign));
                default ->
                    links.contains(note)
                            || ranges.stream().anyMatch(r -> r.page().equals(page) && r.holds(Integer.parseInt(sign)));
            };
        }

        /// A call of several notes in a row.
        private record Range(String page, int first, int last) {
            private boolean holds(int note) {
                return note >= first && note <= last;
            }
        }

        private void range(String to, List<Mark> words) {
            Gathered said = new Gathered();
            said.take(words);
            for (Mark.TextRun run : said.runs) {
                Matcher several = SEVERAL.matcher(run.text());
                if (several.find()) {
                    ranges.add(new Range(
                            to.substring(0, to.lastIndexOf('-') + 1),
                            Integer.parseInt(several.group(1)),
                            Integer.parseInt(several.group(2))));
                }
            }
        }

        private void take(List<Mark> marks) {
            marks.forEach(this::take);
        }

        private void take(Mark mark) {
            switch (mark) {
                case Mark.TextRun m -> runs.add(m);
                case Mark.Rectangle m -> boxes.add(new Box(m.x(), m.y(), m.width(), m.height()));
                case Mark.Rule m ->
                    boxes.add(new Box(
                            Math.min(m.x1(), m.x2()),
                            Math.min(m.y1(), m.y2()),
                            Math.abs(m.x2() - m.x1()),
                            Math.abs(m.y2() - m.y1())));
                case Mark.Group m -> take(m.marks());
                case Mark.Tagged m -> {
                    switch (m.tag()) {
                        case Tag.Note(String id) -> notes.add(id);
                        case Tag.Target(String id) -> places.add(id);
                        case Tag.Link(String to, String _) -> {
                            links.add(to);
                            range(to, m.marks());
                        }
                        default -> {}
                    }
                    take(m.marks());
                }
                case Mark.Clip m ->
                    m.marks().stream().filter(Mark.TextRun.class::isInstance).forEach(this::take);
                case Mark.Path _, Mark.Disc _ -> {}
            }
        }
    }
}
