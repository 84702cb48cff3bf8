package hexagonia.chart.cell;

import hexagonia.chart.Behind;
import hexagonia.chart.Said;
import hexagonia.chart.cell.Cells.Cell;
import hexagonia.chart.cell.Cells.Form;
import hexagonia.chart.cell.Cells.Key;
import hexagonia.chart.cell.Cells.Line;
import hexagonia.chart.cell.Cells.Reach;
import hexagonia.chart.cell.Cells.Tie;
import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.rows.Row;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Hue;
import hexagonia.model.Basis;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.wording.FactWords;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Indicators as small multiples: one cell for each record and unit, results, targets, claims and descriptions told
/// apart by form. Those whose numbers compare come first, among them those that mix natures, then those with most.
public final class IndicatorContent {
    private static final int MOST_CELLS = 12;
    private static final int MOST_LINES = 4;

    private final Findings findings;
    private final Labels labels;
    private final FactWords words;
    private final Scales scales;
    private final List<Indicator> all;
    private final List<Indicator> numbers;

    private IndicatorContent(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.words = new FactWords(labels);
        this.scales = new Scales(findings.index());
        this.all = findings.table(Table.INDICATORS).rows().stream()
                .map(row -> (Indicator) ((Row.OfFact) row).fact())
                .toList();
        this.numbers = all.stream().filter(i -> i.value().isPresent()).toList();
    }

    /// The indicators that pass.
    public static Cells of(Findings findings, Labels labels) {
        return new IndicatorContent(findings, labels).cells();
    }

    /// The form of what a document presents by its nature; what we compute or infer is presented as nothing.
    static Form form(Indicator indicator) {
        if (indicator.basis() != Basis.STATED) {
            return Form.OURS;
        }
        return switch (indicator.nature()) {
            case RESULT -> Form.SOLID;
            case TARGET -> Form.AIMED;
            case ASSERTION -> Form.CLAIMED;
            case DESCRIPTION -> Form.PALE;
        };
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }

    /// How many numbers have a form.
    private long count(Form form) {
        return numbers.stream().filter(i -> form(i) == form).count();
    }

    private Cells cells() {
        String coverage = word("indicators.coverage", all.size(), all.size() - numbers.size());
        if (numbers.isEmpty()) {
            return Cells.empty(word("indicators.none"), coverage, word("indicators.none.why", all.size()));
        }
        List<List<Indicator>> shown = ordered().stream()
                .limit(MOST_CELLS)
                .map(of -> of.stream().limit(MOST_LINES).toList())
                .toList();
        int left = numbers.size() - shown.stream().mapToInt(List::size).sum();
        return new Cells(
                word("indicators.finding", numbers.size(), count(Form.SOLID), count(Form.AIMED), count(Form.CLAIMED)),
                word("indicators.finding.brief", numbers.size(), count(Form.SOLID), count(Form.AIMED)),
                coverage,
                Stream.of(Form.values())
                        .filter(form -> count(form) > 0)
                        .map(this::key)
                        .toList(),
                Optional.empty(),
                shown.stream().map(this::cell).toList(),
                hidden -> more(
                        left + hidden.stream().mapToInt(c -> c.lines().size()).sum()),
                _ -> Optional.empty(),
                "",
                findings.hasSelection() && numbers.stream().anyMatch(this::isSelected),
                twin(shown));
    }

    private Optional<Datum> more(int left) {
        return left == 0
                ? Optional.empty()
                : Optional.of(new Datum("more", word("indicators.more", left), "", word("indicators.more.note")));
    }

    private Key key(Form form) {
        return new Key(
                form,
                Hue.NEUTRAL,
                labels.messages().of("indicators.key", form),
                labels.formats().number(count(form)));
    }

    /// Its nature, and that it is ours where no document states it.
    private String nature(Indicator indicator) {
        return CellPen.joined(
                labels.messages().of("nature", indicator.nature()),
                indicator.basis() == Basis.STATED ? "" : labels.messages().of("basis", indicator.basis()));
    }

    /// By record and unit; those of what is selected first.
    private List<List<Indicator>> ordered() {
        Map<List<String>, List<Indicator>> cells = new LinkedHashMap<>();
        numbers.forEach(i -> cells.computeIfAbsent(List.of(i.entity(), i.unit().fr()), _ -> new ArrayList<>())
                .add(i));
        return cells.values().stream()
                .sorted(Comparator.comparing((List<Indicator> c) -> !isSelected(c.getFirst()))
                        .thenComparing(c -> !compares(c))
                        .thenComparing(c -> -natures(c))
                        .thenComparing(c -> -Math.min(MOST_LINES, c.size())))
                .toList();
    }

    /// Whether its bars are of different lengths.
    private boolean compares(List<Indicator> cell) {
        return scales.reaches(List.copyOf(cell)).values().stream().distinct().count() > 1;
    }

    private static long natures(List<Indicator> cell) {
        return cell.stream().map(Indicator::nature).distinct().count();
    }

    private boolean isSelected(Indicator indicator) {
        return findings.exploration().selection().contains(indicator.entity());
    }

    private Cell cell(List<Indicator> of) {
        Indicator first = of.getFirst();
        List<Fact> facts = List.copyOf(of);
        Map<Fact, Reach> reaches = scales.reaches(facts);
        String unit = first.unit().in(labels.locale());
        Datum datum = new Datum(first.id() + "-owner", labels.name(first.entity()), unit, "");
        return new Cell(
                datum,
                labels.brief(first.entity()),
                unit,
                of.stream()
                        .map(i -> line(i, Optional.ofNullable(reaches.get(i))))
                        .toList(),
                "",
                isSelected(first),
                new Behind(List.of(first.entity()), Optional.empty(), List.of(), () -> Ground.stated(facts)));
    }

    private Line line(Indicator indicator, Optional<Reach> bar) {
        String name = indicator.label().in(labels.locale());
        String section = indicator.evidence().claims().stream()
                .findFirst()
                .map(c -> c.section())
                .orElse("");
        String source = section.isEmpty() ? "" : labels.document(section);
        String heading = section.isEmpty() ? "" : labels.section(section);
        String why = words.formula(indicator).orElse(source.isEmpty() ? "" : source + ", " + heading);
        Datum datum = new Datum(indicator.id(), name, words.figure(indicator), CellPen.joined(nature(indicator), why));
        return new Line(
                datum,
                "",
                Tie.NONE,
                Said.of(number(indicator), indicator.basis()),
                "",
                "",
                CellPen.joined(name, target(indicator)),
                source,
                heading,
                form(indicator),
                Hue.NEUTRAL,
                bar,
                Optional.of(section).filter(s -> !s.isEmpty()),
                Behind.stated(indicator.entity(), indicator));
    }

    /// Its number without the unit, which stands over the cell.
    private String number(Indicator indicator) {
        return labels.sign(indicator.qualifier()) + words.brief(indicator);
    }

    private String target(Indicator indicator) {
        return indicator
                .targetDate()
                .map(d -> word("indicators.target", labels.formats().date(d.iso())))
                .orElse("");
    }

    private Figure.Twin twin(List<List<Indicator>> shown) {
        List<String> headings = Stream.of("owner", "name", "figure", "nature", "source")
                .map(column -> word("indicators.column." + column))
                .toList();
        return new Figure.Twin(
                headings, shown.stream().flatMap(List::stream).map(this::row).toList());
    }

    private List<String> row(Indicator indicator) {
        return List.of(
                labels.name(indicator.entity()),
                CellPen.joined(indicator.label().in(labels.locale()), target(indicator)),
                words.figure(indicator),
                nature(indicator),
                words.why(indicator));
    }
}
