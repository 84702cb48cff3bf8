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
import java.util.LinkedHashMap;
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

    /// The figure as pages print it, where its document writes it in words or as another language does.
    private String inDigits(Fact fact, String written) {
        String figure = new FactWords(labels).figure(fact);
        List<String> said = Printed.numbers(written.replaceAll("[«»“”]", ""));
        return said.containsAll(Printed.numbers(figure)) ? "" : figure;
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

    /// The numbers of what a formula is made of, where each of its terms is one figure of this annex; else nothing.
    private String inputs(AnnexSums.Sum sum, List<AnnexSums.Sum> sums, Map<Fact, Integer> numbers) {
        Set<Integer> stated = new TreeSet<>();
        List<String> ours = new ArrayList<>();
        if (!TERMS.matcher(sum.how()).matches()) {
            return "";
        }
        List<String> terms = List.of(sum.how().split(" [+\\u2212÷] "));
        for (String term : terms) {
            long times = terms.stream().filter(term::equals).count();
            List<Integer> found = sum.facts().stream()
                    .filter(fact -> numbers.containsKey(fact) && euros(fact).equals(term))
                    .map(numbers::get)
                    .toList();
            List<Integer> own = IntStream.range(0, sums.size())
                    .filter(i -> sums.get(i) != sum
                            && SIGNS.matcher(sums.get(i).result())
                                    .replaceAll("")
                                    .equals(SIGNS.matcher(term).replaceAll("")))
                    .boxed()
                    .toList();
            if (found.size() == times) {
                stated.addAll(found);
            } else if (found.isEmpty() && own.size() == 1) {
                ours.add(sign(own.getFirst()));
            } else {
                return "";
            }
        }
        return Stream.concat(Notes.runs(stated).stream(), ours.stream().distinct())
                .collect(Collectors.joining(", "));
    }

    private String euros(Fact fact) {
        return fact instanceof Amount a && a.euros().isPresent()
                ? labels.formats().millions(a.euros().getAsLong())
                : "";
    }

    /// What is read into the documents: links by what they lie within, facts with their reasons, then what pages mark
    /// as such, then stages.
    Sheet<Row> inferred(
            Map<Fact, Annex.Trace> facts, Map<Inferred, Annex.Trace> marked, Map<Fact, Annex.Trace> stages) {
        Messages words = labels.messages();
        List<Row> rows = new ArrayList<>();
        Map<List<String>, List<Fact>> alike = facts.keySet().stream()
                .collect(Collectors.groupingBy(
                        fact -> List.of(whole(fact), why(fact)), LinkedHashMap::new, Collectors.toList()));
        alike.forEach((said, links) -> {
            TreeSet<Integer> pages = new TreeSet<>();
            links.forEach(fact -> pages.addAll(annex.pages(facts.get(fact))));
            String within = links.stream()
                    .map(fact -> fact instanceof Amount a ? labels.brief(a.entity()) : "")
                    .collect(Collectors.joining(", "));
            String what = said.getFirst().isEmpty()
                    ? links.stream().map(this::figure).collect(Collectors.joining(words.get("paper.note.then")))
                    : words.get("paper.note.within", within, said.getFirst());
            String place = facts.get(links.getFirst()).first();
            rows.add(row("d" + (rows.size() + 1), what, said.getLast(), place, pages));
        });
        marked.forEach((each, trace) -> rows.add(read(
                rows.size(),
                new NoteWords(labels).marked(each),
                words.get("paper.annex.whence." + each.whence()),
                trace)));
        if (!stages.isEmpty()) {
            Map<Fact, Integer> numbers = annex.numbers();
            String of = String.join(
                    ", ",
                    Notes.runs(
                            stages.keySet().stream().map(numbers::get).collect(Collectors.toCollection(TreeSet::new))));
            TreeSet<Integer> all = new TreeSet<>();
            stages.values().forEach(trace -> all.addAll(annex.pages(trace)));
            rows.add(row(
                    "d" + (rows.size() + 1),
                    words.get("paper.annex.stages", of),
                    words.get("paper.annex.stages.why"),
                    stages.values().iterator().next().first(),
                    all));
        }
        List<Column<Row>> columns = List.of(
                column(0, "number", Shape.SHORT),
                column(1, "what", Shape.NAME),
                column(2, "why", Shape.TEXT),
                column(3, "pages", Shape.SHORT));
        return sheet("inferred", columns, rows);
    }

    /// What an amount is read to lie within; empty for what is inferred otherwise.
    private String whole(Fact fact) {
        return NoteWords.isLinkInferred(fact) && fact instanceof Amount a
                ? labels.index().amount(a.partOf().orElseThrow()).label().in(labels.locale())
                : "";
    }

    private String why(Fact fact) {
        return new FactWords(labels)
                .formula(fact)
                .orElseGet(() -> labels.messages().get("money.inferred"));
    }

    private Row read(int before, String what, String why, Annex.Trace trace) {
        return row("d" + (before + 1), what, why, trace.first(), annex.pages(trace));
    }

    private String figure(Fact fact) {
        return labels.messages()
                .get(
                        "paper.note.figure",
                        new FactWords(labels).figure(fact),
                        covers(fact).text());
    }

    private Row row(String sign, String what, String how, String place, TreeSet<Integer> pages) {
        return new Row(
                "", false, List.of(number(sign, place, pages), Cell.of(what), Cell.of(how), Cell.of(pages(pages))));
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
