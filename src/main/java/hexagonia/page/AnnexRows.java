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
import java.util.stream.Collectors;

/// The tables of an annex as sheets; `pages` are the first pages of the sections of the report.
record AnnexRows(Labels labels, Annex annex, List<Integer> pages) {
    private static final String FORMULA = " = ";

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
        String written = claim.asStated()
                .map(said -> words.get("claims.quote", said.replace('\'', '’')))
                .orElseGet(() -> new FactWords(labels).figure(fact));
        return new Row(
                Annex.id(number),
                false,
                List.of(
                        number(Integer.toString(number), trace),
                        Cell.of(written),
                        covers(fact),
                        Cell.of(stage(fact, claim)),
                        Cell.of(claim.qualifier() == Qualifier.EXACT ? "" : words.of("qualifier", claim.qualifier())),
                        Cell.of(pages(trace))));
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

    /// What is computed: formulas, then figures that a derivation of ours alone states.
    Sheet<Row> computed(Map<String, Annex.Trace> formulas, Map<Fact, Annex.Trace> facts) {
        List<Row> rows = new ArrayList<>();
        formulas.forEach((formula, trace) -> {
            int at = formula.indexOf(FORMULA);
            String result = at < 0 ? "" : formula.substring(0, at);
            String how = at < 0 ? formula : formula.substring(at + FORMULA.length());
            rows.add(row("c" + (rows.size() + 1), result, how, trace));
        });
        facts.forEach((fact, trace) -> rows.add(row(
                "c" + (rows.size() + 1),
                figure(fact),
                new FactWords(labels).formula(fact).orElse(""),
                trace)));
        return sheet("computed", columns("result", "formula"), rows);
    }

    /// What is read into the documents: links by what they lie within, then facts with their reasons.
    Sheet<Row> inferred(Map<Fact, Annex.Trace> facts) {
        List<Row> rows = new ArrayList<>();
        facts.forEach((fact, trace) -> {
            String why = new FactWords(labels).formula(fact).orElse("");
            String what = NoteWords.isLinkInferred(fact) && fact instanceof Amount a
                    ? labels.messages()
                            .get(
                                    "paper.note.within",
                                    labels.brief(a.entity()),
                                    labels.index()
                                            .amount(a.partOf().orElseThrow())
                                            .label()
                                            .in(labels.locale()))
                    : figure(fact);
            String reason = why.isEmpty() ? labels.messages().get("money.inferred") : why;
            rows.add(row("d" + (rows.size() + 1), what, reason, trace));
        });
        return sheet("inferred", columns("what", "why"), rows);
    }

    private String figure(Fact fact) {
        return labels.messages()
                .get(
                        "paper.note.figure",
                        new FactWords(labels).figure(fact),
                        covers(fact).text());
    }

    private Row row(String sign, String what, String how, Annex.Trace trace) {
        return new Row("", false, List.of(number(sign, trace), Cell.of(what), Cell.of(how), Cell.of(pages(trace))));
    }

    private static Row heading(String words) {
        return new Row("", true, List.of(Cell.of(words)));
    }

    private Cell number(String sign, Annex.Trace trace) {
        int page = pages.get(trace.sections().first());
        return Cell.of(sign).to(new Leads(trace.note(), labels.messages().get("paper.annex.back", page)));
    }

    private String pages(Annex.Trace trace) {
        return trace.sections().stream()
                .map(pages::get)
                .distinct()
                .map(page -> Integer.toString(page))
                .collect(Collectors.joining(", "));
    }

    private List<Column<Row>> columns(String what, String how) {
        return List.of(
                column(0, "number", Shape.SHORT),
                column(1, what, Shape.NAME),
                column(2, how, Shape.TEXT),
                column(3, "pages", Shape.SHORT));
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
