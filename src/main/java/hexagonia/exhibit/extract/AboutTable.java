package hexagonia.exhibit.extract;

import hexagonia.exhibit.Head;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.model.Meta;
import hexagonia.sheet.Column;
import hexagonia.sheet.Extract.About;
import hexagonia.sheet.Plain;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.text.Version;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a table is: of which strategy and release, filtered how, adding up to what, taken out when.
record AboutTable(Labels labels, Findings findings, LocalDate date) {
    <R> List<About> of(Head head, Sheet<R> sheet, Extractor.Scope scope, int rows) {
        List<About> about = new ArrayList<>();
        add(about, "table", head.name());
        state(about);
        add(about, "scope", "scope", labels.messages().of("extract.scope", scope));
        about.add(new About("rows", word("rows"), new Value.Number(rows, "")));
        if (scope == Extractor.Scope.SHOWN) {
            sheet.columns().forEach(column -> total(about, sheet, column));
        }
        head.notes().forEach(note -> add(about, "note", note));
        vintage(about);
        return about;
    }

    /// The same of all tables together.
    List<About> ofAll() {
        List<About> about = new ArrayList<>();
        state(about);
        vintage(about);
        return about;
    }

    private void state(List<About> about) {
        Exploration state = findings.exploration();
        add(about, "strategy", findings.index().strategy().meta().name().in(labels.locale()));
        add(about, "perimeter", findings.perimeter().name().in(labels.locale()));
        add(about, "filter", state.clauses().isEmpty() ? word("no-filter") : labels.clauses(state.clauses()));
        add(
                about,
                "selection",
                state.selection().stream()
                        .filter(findings.index()::has)
                        .map(labels::name)
                        .collect(Collectors.joining(", ")));
    }

    private void vintage(List<About> about) {
        Meta meta = findings.index().strategy().meta();
        add(about, "paid", meta.paid().in(labels.locale()));
        add(about, "vintage", meta.vintage().in(labels.locale()));
        add(about, "release", meta.release());
        about.add(new About(
                "data-date", word("data-date"), new Value.Date(meta.date().iso())));
        about.add(new About("date", word("date"), new Value.Date(date.toString())));
        add(about, "program", Version.ofProgram());
    }

    private <R> void total(List<About> about, Sheet<R> sheet, Column<R> column) {
        sheet.under()
                .apply(column)
                .filter(Sheet.Summary::isTotal)
                .ifPresent(summary -> summary.cell()
                        .value()
                        .filter(Value.Number.class::isInstance)
                        .ifPresent(value -> {
                            String title = new ExtractWords(labels).heading(column);
                            String label = labels.messages().get("extract.about.total", title);
                            about.add(new About("total-" + column.id(), Plain.of(label), value));
                            add(
                                    about,
                                    "reserve-" + column.id(),
                                    "reserve",
                                    summary.cell().qualifier());
                            String kept = labels.messages().get("extract.about.kept", title);
                            summary.kept()
                                    .ifPresent(k -> about.add(new About("kept-" + column.id(), Plain.of(kept), k)));
                        }));
    }

    private void add(List<About> about, String id, String said) {
        add(about, id, id, said);
    }

    private void add(List<About> about, String id, String key, String said) {
        String plain = Plain.of(said);
        if (!plain.isEmpty()) {
            about.add(new About(id, word(key), new Value.Text(plain)));
        }
    }

    private String word(String key) {
        return labels.messages().get("extract.about." + key);
    }
}
