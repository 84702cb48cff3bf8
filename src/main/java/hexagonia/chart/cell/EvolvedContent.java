package hexagonia.chart.cell;

import hexagonia.chart.Behind;
import hexagonia.chart.Hues;
import hexagonia.chart.Said;
import hexagonia.chart.cell.Cells.Cell;
import hexagonia.chart.cell.Cells.Form;
import hexagonia.chart.cell.Cells.Found;
import hexagonia.chart.cell.Cells.Key;
import hexagonia.chart.cell.Cells.Line;
import hexagonia.chart.cell.Cells.Reach;
import hexagonia.chart.cell.Cells.Tie;
import hexagonia.explore.Findings;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.model.FigureGroup.Member;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.model.PartialDate;
import hexagonia.model.Stage;
import hexagonia.wording.FactWords;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The same matter as several documents put it: one cell for each, the one that most documents speak of first. What
/// differs in object, unit, stage or perimeter is set side by side and joined by nothing.
public final class EvolvedContent {
    private static final int YEAR_AND_MONTH = 7;

    private final Findings findings;
    private final Labels labels;
    private final Matter matter;
    private final EvolvedGroups groups;
    private final Scales scales;
    private final Hues hues;
    private final FactWords facts;

    private EvolvedContent(Findings findings, Labels labels, Matter matter) {
        this.findings = findings;
        this.labels = labels;
        this.matter = matter;
        this.groups = new EvolvedGroups(findings, matter);
        this.scales = new Scales(findings.index());
        this.hues = new Hues(findings.index());
        this.facts = new FactWords(labels);
    }

    /// The groups of one matter.
    public static Cells of(Findings findings, Labels labels, Matter matter) {
        return new EvolvedContent(findings, labels, matter).cells();
    }

    /// Whether there is any group of a matter.
    public static boolean has(Findings findings, Matter matter) {
        return !new EvolvedGroups(findings, matter).all().isEmpty();
    }

    private Cells cells() {
        EvolvedTitle title = new EvolvedTitle(findings, labels, groups, matter);
        if (groups.all().isEmpty()) {
            return Cells.empty(
                    title.finding(),
                    title.coverage(),
                    word(findings.exploration().clauses().isEmpty() ? "evolved.none.why" : "evolved.none.kept"));
        }
        Cells cells = new Cells(
                title.finding(),
                title.brief(),
                title.coverage(),
                List.of(),
                groups.lead().map(this::cell),
                groups.others().stream().map(this::cell).toList(),
                hidden -> hidden.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Datum("more", word("evolved.more", hidden.size()), "", "")),
                rest -> Optional.of(further(title, rest)),
                "",
                findings.hasSelection() && groups.all().stream().anyMatch(this::isSelected),
                twin());
        return cells.keyed(keys(cells));
    }

    /// What cells find that go on: two amounts of one of them, or one that several documents write; else how many set
    /// unlike things side by side.
    private Found further(EvolvedTitle title, List<Cell> cells) {
        List<FigureGroup> shown = cells.stream().map(this::group).toList();
        for (int i = 0; i < shown.size(); i++) {
            Optional<String> words = title.amounts(shown.get(i));
            if (words.isPresent()) {
                return new Found(words.get(), Optional.of(cells.get(i)));
            }
        }
        return new Found(title.counted(shown), Optional.empty());
    }

    private FigureGroup group(Cell cell) {
        return groups.all().stream()
                .filter(g -> g.id().equals(cell.datum().id()))
                .findFirst()
                .orElseThrow();
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }

    private Cell cell(FigureGroup group) {
        List<Fact> facts = groups.facts(group);
        Map<Fact, Reach> reaches = isKept(group) ? scales.reaches(facts) : Map.of();
        boolean dated = group.members().stream().map(Member::date).distinct().count() > 1;
        boolean lead = groups.lead().filter(group::equals).isPresent();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            lines.add(line(group, facts, i, dated, Optional.ofNullable(reaches.get(facts.get(i)))));
        }
        String why = group.why().in(labels.locale());
        Datum datum = new Datum(group.id(), group.title().in(labels.locale()), "", why);
        return new Cell(
                datum,
                datum.label(),
                "",
                lines,
                lead ? why : matter == Matter.ALIKE ? "" : firstSentence(why),
                isSelected(group),
                new Behind(
                        List.of(group.entity()),
                        Optional.empty(),
                        List.of(),
                        () -> Ground.stated(facts.stream().distinct().toList())));
    }

    /// Whether its figures are of one object: then one of them is kept, and measures the others.
    private static boolean isKept(FigureGroup group) {
        return group.retained().isPresent();
    }

    private String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(labels.locale());
        sentences.setText(text);
        return text.substring(0, sentences.next()).strip();
    }

    private boolean isSelected(FigureGroup group) {
        Set<String> selection = findings.exploration().selection();
        return selection.contains(group.entity())
                || groups.facts(group).stream().map(f -> entity(f, group)).anyMatch(selection::contains);
    }

    private static String entity(Fact fact, FigureGroup group) {
        return switch (fact) {
            case Amount a -> a.entity();
            case Indicator i -> i.entity();
            default -> group.entity();
        };
    }

    private Line line(FigureGroup group, List<Fact> facts, int i, boolean dated, Optional<Reach> bar) {
        Member member = group.members().get(i);
        Fact fact = facts.get(i);
        boolean again = facts.subList(0, i).contains(fact);
        boolean kept = !again && group.retained().filter(fact.id()::equals).isPresent();
        String source = labels.document(member.section());
        String heading = labels.section(member.section());
        String tag = stage(fact, member);
        String words = member.covers().in(labels.locale());
        Datum datum = new Datum(
                group.id() + "-" + (i + 1),
                group.title().in(labels.locale()),
                said(fact, member).text(),
                CellPen.joined(tag, words, source + ", " + heading));
        return new Line(
                datum,
                dated ? month(member.date()) : "",
                tie(group, facts, i),
                said(fact, member),
                tag,
                kept ? word("evolved.kept") : "",
                words,
                source,
                heading,
                again ? Form.PALE : form(fact, member),
                hue(fact),
                bar,
                Optional.of(member.section()),
                Behind.stated(entity(fact, group), fact));
    }

    private String month(PartialDate date) {
        String iso = date.iso();
        return labels.formats().date(iso.substring(0, Math.min(iso.length(), YEAR_AND_MONTH)));
    }

    /// Money as a number; another figure as it is put.
    private Said said(Fact fact, Member member) {
        return switch (fact) {
            case Amount a when a.euros().isPresent() -> Said.of(facts.figure(a), a.basis());
            case Indicator i -> Said.of(member.label().in(labels.locale()), i.basis());
            default -> Said.of(member.label().in(labels.locale()));
        };
    }

    private Tie tie(FigureGroup group, List<Fact> facts, int i) {
        Fact fact = facts.get(i);
        List<Fact> before = facts.subList(0, i);
        if (before.contains(fact)) {
            return Tie.SAME;
        }
        boolean tempting = before.stream().anyMatch(b -> scales.alike(b, fact));
        return tempting && before.stream().noneMatch(b -> scales.together(b, fact)) ? Tie.UNLIKE : Tie.NONE;
    }

    /// The stage that the member's own document gives the amount, else that of the amount; the nature of another
    /// figure.
    private String stage(Fact fact, Member member) {
        return switch (fact) {
            case Amount a ->
                stageOf(a, member).map(s -> labels.messages().of("stage", s)).orElse("");
            case Indicator i
            when i.nature() != Nature.DESCRIPTION -> labels.messages().of("nature", i.nature());
            default -> "";
        };
    }

    private static Optional<Stage> stageOf(Amount amount, Member member) {
        return amount.evidence().claims().stream()
                .filter(c -> c.section().equals(member.section()))
                .findFirst()
                .flatMap(Claim::stage)
                .or(amount::stage);
    }

    private static Form form(Fact fact, Member member) {
        return switch (fact) {
            case Amount a when a.euros().isEmpty() -> Form.UNKNOWN;
            case Amount a ->
                stageOf(a, member)
                                .filter(s -> s == Stage.ANNOUNCED || s == Stage.OBJECTIVE)
                                .isPresent()
                        ? Form.AIMED
                        : Form.SOLID;
            case Indicator i -> IndicatorContent.form(i);
            default -> Form.PALE;
        };
    }

    /// Money of the perimeter that the strategy is about has the colour of its lever; all else is grey.
    private Hue hue(Fact fact) {
        return fact instanceof Amount a
                        && a.perimeter()
                                .equals(findings.index().defaultPerimeter().id())
                ? hues.of(a)
                : Hue.NEUTRAL;
    }

    /// What the forms drawn mean.
    private List<Key> keys(Cells cells) {
        return Stream.of(Form.values())
                .filter(form -> cells.all().flatMap(c -> c.lines().stream()).anyMatch(l -> l.form() == form))
                .map(form -> new Key(form, Hue.NEUTRAL, key(form), ""))
                .toList();
    }

    private String key(Form form) {
        return switch (form) {
            case SOLID ->
                word(matter == Matter.MONEY || matter == Matter.ALIKE ? "evolved.key.staged" : "indicators.key.solid");
            case CLAIMED, OURS -> labels.messages().of("indicators.key", form);
            case AIMED, PALE, UNKNOWN -> labels.messages().of("evolved.key", form);
        };
    }

    private Figure.Twin twin() {
        List<String> headings = Stream.of("group", "source", "heading", "figure", "stage", "covers", "kept")
                .map(column -> word("evolved.column." + column))
                .toList();
        return new Figure.Twin(
                headings,
                groups.all().stream()
                        .map(this::cell)
                        .flatMap(c -> c.lines().stream().map(l -> row(c, l)))
                        .toList());
    }

    private static List<String> row(Cell cell, Line line) {
        return List.of(
                cell.name(), line.source(), line.heading(), line.said().text(), line.tag(), line.words(), line.kept());
    }
}
