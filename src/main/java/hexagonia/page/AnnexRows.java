package hexagonia.page;

import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Qualifier;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Column.Shape;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.text.Messages;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tables of an annex as sheets.
record AnnexRows(Labels labels, Annex annex) {
    private static final Pattern TERMS = Pattern.compile("\\d[\\d\\h.,]*( [+\\u2212÷] \\d[\\d\\h.,]*)+");
    private static final Pattern SIGNS = Pattern.compile("[^\\d,.]");

    /// A row: the place it is linked by (empty for none), whether it is a heading, its cells.
    record Row(String place, boolean heading, List<Cell> cells) {}

    /// What documents state, under their names and headings.
    Sheet<Row> stated(Map<Fact, Integer> numbers, Map<Fact, Annex.Trace> traces) {
        List<Row> rows = new ArrayList<>();
        String document = "";
        String section = "";
        for (Map.Entry<Fact, Integer> each : numbers.entrySet()) {
            Claim claim = annex.claim(each.getKey());
            Document from = labels.index().documentOf(claim.section());
            if (!from.id().equals(document)) {
                rows.add(heading(from.title().in(labels.locale()) + ", "
                        + labels.formats().date(from.publishedOn().iso())));
            }
            if (!claim.section().equals(section)) {
                rows.add(heading(labels.section(claim.section())));
            }
            document = from.id();
            section = claim.section();
            rows.add(stated(each.getKey(), claim, each.getValue(), traces.get(each.getKey())));
        }
        List<Column<Row>> columns = List.of(
                column(0, "number", Shape.SHORT),
                column(1, "as-written", Shape.TEXT),
                column(2, "covers", Shape.NAME),
                column(3, "stage", Shape.SHORT),
                column(4, "qualifier", Shape.SHORT),
                column(5, "pages", Shape.SHORT));
        return sheet("stated", columns, rows);
    }

    private Row stated(Fact fact, Claim claim, int number, Annex.Trace trace) {
        Messages words = labels.messages();
        String written = claim.asStated().map(labels::quoted).orElseGet(() -> new FactWords(labels).figure(fact));
        return new Row(
                Annex.id(number),
                false,
                List.of(
                        number(Integer.toString(number), trace.first(), annex.pages(trace)),
                        Cell.of(written).under(inDigits(fact, written)),
                        covers(fact).under(others(fact, claim)),
                        Cell.of(stage(fact, claim)),
                        Cell.of(claim.qualifier() == Qualifier.EXACT ? "" : words.of("qualifier", claim.qualifier())),
                        Cell.of(pages(annex.pages(trace)))));
    }

    /// The figure as pages print it, in millions and in billions, where its document writes it in words or as another
    /// language does.
    private String inDigits(Fact fact, String written) {
        List<String> said = Printed.numbers(written.replaceAll("[«»“”]", ""));
        Stream<String> billions = fact instanceof Amount a && a.euros().isPresent()
                ? Stream.of(labels.formats().money(a.euros().getAsLong()))
                : Stream.empty();
        return Stream.concat(Stream.of(new FactWords(labels).figure(fact)), billions)
                .filter(figure -> !said.containsAll(Printed.numbers(figure)))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /// The other documents that state a fact too.
    private String others(Fact fact, Claim claim) {
        Document first = labels.index().documentOf(claim.section());
        return fact.evidence().claims().stream()
                .map(c -> labels.index().documentOf(c.section()))
                .filter(document -> !document.equals(first))
                .distinct()
                .map(document -> labels.messages().get("paper.annex.also", labels.dated(document)))
                .collect(Collectors.joining(" · "));
    }

    private Cell covers(Fact fact) {
        return switch (fact) {
            case Amount a -> Cell.of(a.label().in(labels.locale()));
            case Indicator i -> Cell.of(i.label().in(labels.locale()) + ", " + labels.brief(i.entity()));
            default -> Cell.EMPTY;
        };
    }

    private String stage(Fact fact, Claim claim) {
        return switch (fact) {
            case Amount a ->
                claim.stage()
                        .or(a::stage)
                        .map(s -> labels.messages().of("stage", s))
                        .orElse("");
            case Indicator i -> labels.messages().of("nature", i.nature());
            default -> "";
        };
    }

    /// What is computed, with the numbers in this annex of what it rests on.
    Sheet<Row> computed(List<AnnexSums.Sum> sums, Map<Fact, Integer> numbers) {
        List<Row> rows = new ArrayList<>();
        for (AnnexSums.Sum sum : sums) {
            rows.add(new Row(
                    "",
                    false,
                    List.of(
                            number(sign(rows.size()), sum.place(), sum.pages()),
                            Cell.of(sum.result()),
                            Cell.of(sum.what()),
                            Cell.of(sum.how()),
                            Cell.of(inputs(sum, sums, numbers)),
                            Cell.of(pages(sum.pages())))));
        }
        List<Column<Row>> columns = List.of(
                column(0, "number", Shape.SHORT),
                column(1, "result", Shape.NAME),
                column(2, "covers", Shape.TEXT),
                column(3, "formula", Shape.TEXT),
                column(4, "inputs", Shape.TEXT),
                column(5, "pages", Shape.SHORT));
        return sheet("computed", columns, rows);
    }

    private static String sign(int row) {
        return Notes.COMPUTED + (row + 1);
    }

    /// The numbers of what a formula is made of: figures and rows of this annex that are its terms, else all figures
    /// that it rests on.
    private String inputs(AnnexSums.Sum sum, List<AnnexSums.Sum> sums, Map<Fact, Integer> numbers) {
        Set<Integer> stated = new TreeSet<>();
        Set<Integer> ours = new TreeSet<>();
        boolean told = TERMS.matcher(sum.how()).matches();
        List<String> terms = told ? List.of(sum.how().split(" [+\\u2212÷] ")) : List.of();
        for (String term : terms) {
            long times = terms.stream().filter(term::equals).count();
            List<Integer> found = sum.facts().stream()
                    .filter(fact -> numbers.containsKey(fact) && euros(fact).equals(term))
                    .map(numbers::get)
                    .toList();
            List<Integer> own = IntStream.range(0, sums.size())
                    .filter(i -> sums.get(i) != sum && isResult(term, sums.get(i)))
                    .boxed()
                    .toList();
            if (found.size() == times) {
                stated.addAll(found);
            } else if (found.isEmpty() && own.size() == 1) {
                ours.addAll(own);
            } else {
                told = false;
            }
        }
        if (!told) {
            stated.clear();
            ours.clear();
            for (Fact fact : sum.facts()) {
                if (numbers.containsKey(fact)) {
                    stated.add(numbers.get(fact));
                } else {
                    IntStream.range(0, sums.size())
                            .filter(i -> sums.get(i) != sum && isResult(euros(fact), sums.get(i)))
                            .limit(1)
                            .forEach(ours::add);
                }
            }
        }
        return Stream.concat(Notes.runs(stated).stream(), ours.stream().map(AnnexRows::sign))
                .collect(Collectors.joining(", "));
    }

    private static boolean isResult(String number, AnnexSums.Sum sum) {
        return SIGNS.matcher(sum.result())
                .replaceAll("")
                .equals(SIGNS.matcher(number).replaceAll(""));
    }

    private String euros(Fact fact) {
        return fact instanceof Amount a && a.euros().isPresent()
                ? labels.formats().millions(a.euros().getAsLong())
                : "";
    }

    /// What is read into the documents.
    Sheet<Row> inferred(List<AnnexReadings.Reading> readings) {
        List<Row> rows = new ArrayList<>();
        for (AnnexReadings.Reading each : readings) {
            String sign = Notes.INFERRED + (rows.size() + 1);
            rows.add(new Row(
                    "",
                    false,
                    List.of(
                            number(sign, each.place(), each.pages()),
                            Cell.of(each.what()),
                            Cell.of(each.of()),
                            Cell.of(each.why()),
                            Cell.of(pages(each.pages())))));
        }
        List<Column<Row>> columns = List.of(
                column(0, "number", Shape.SHORT),
                column(1, "what", Shape.SHORT),
                column(2, "of", Shape.TEXT),
                column(3, "why", Shape.TEXT),
                column(4, "pages", Shape.SHORT));
        return sheet("inferred", columns, rows);
    }

    private static Row heading(String words) {
        return new Row("", true, List.of(Cell.of(words)));
    }

    private Cell number(String sign, String place, TreeSet<Integer> pages) {
        int page = pages.isEmpty() ? 1 : pages.first();
        return Cell.of(sign).to(new Leads(place, labels.messages().get("paper.annex.back", page)));
    }

    private static String pages(TreeSet<Integer> pages) {
        return String.join(", ", Notes.runs(pages));
    }

    private Column<Row> column(int at, String title, Shape shape) {
        String words = labels.messages().get("paper.annex.column." + title);
        return Column.of(
                title,
                words,
                shape,
                row -> at < row.cells().size() ? row.cells().get(at) : Cell.EMPTY,
                _ -> null);
    }

    private static Sheet<Row> sheet(String id, List<Column<Row>> columns, List<Row> rows) {
        return Sheet.of(
                "annex-" + id,
                columns,
                rows,
                row -> row.heading() ? Line.heading(row.cells().getFirst().text()) : Line.of(row.place()));
    }
}
