package hexagonia.wording;

import hexagonia.explore.Clause;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.History;
import hexagonia.explore.SortKey;
import hexagonia.explore.Tables;
import hexagonia.explore.View;
import hexagonia.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The steps of a history in words: what each changed.
public final class Steps {
    private final Labels labels;
    private final Messages words;

    public Steps(Labels labels) {
        this.labels = labels;
        this.words = labels.messages();
    }

    /// One step of a history.
    public String step(History history, int step) {
        return step == 0
                ? words.get("step.start")
                : change(history.steps().get(step - 1), history.steps().get(step));
    }

    /// What leads from one state to another: « Sélection : MIAI Cluster ».
    public String change(Exploration before, Exploration after) {
        List<String> changes = new ArrayList<>();
        if (!before.perimeter().equals(after.perimeter())) {
            changes.add(words.get("step.perimeter", perimeter(after)));
        }
        clauses(before, after, changes);
        if (!before.selection().equals(after.selection())) {
            changes.add(
                    after.selection().isEmpty()
                            ? words.get("step.no-selection")
                            : labels.selection(List.copyOf(after.selection())));
        }
        if (!before.comparison().equals(after.comparison())) {
            changes.add(
                    after.comparison().isEmpty()
                            ? words.get("step.no-comparison")
                            : words.get("step.comparison", names(after.comparison())));
        }
        view(before.view(), after.view(), changes);
        return changes.isEmpty() ? words.get("step.view") : String.join(" · ", changes);
    }

    /// A state in a few words, for a name to keep it under.
    public String brief(Exploration state) {
        List<String> parts = new ArrayList<>();
        state.clauses().forEach(clause -> parts.add(labels.clause(clause)));
        if (state.view().tab().equals("compare") && !state.comparison().isEmpty()) {
            parts.add(words.get("step.comparison", names(state.comparison())));
        }
        if (!state.selection().isEmpty()) {
            parts.add(names(List.copyOf(state.selection())));
        }
        return parts.isEmpty() ? tab(state.view().tab()) : String.join(" · ", parts);
    }

    private void clauses(Exploration before, Exploration after, List<String> changes) {
        List<Clause> gone = new ArrayList<>(before.clauses());
        gone.removeAll(after.clauses());
        List<Clause> come = new ArrayList<>(after.clauses());
        come.removeAll(before.clauses());
        if (after.clauses().isEmpty() && before.clauses().size() > 1) {
            changes.add(words.get("step.no-filter"));
            return;
        }
        come.forEach(clause -> changes.add(
                switch (clause) {
                    case Clause.Under _ -> words.get("step.open", labels.clause(clause));
                    case Clause.Matching _ -> words.get("step.text", labels.clause(clause));
                    default -> labels.clause(clause);
                }));
        if (come.isEmpty()) {
            gone.forEach(clause -> changes.add(words.get("step.removed", labels.clause(clause))));
        }
    }

    private void view(View before, View after, List<String> changes) {
        if (!before.tab().equals(after.tab())) {
            changes.add(words.get("step.tab", tab(after.tab())));
        }
        if (!before.measure().equals(after.measure())) {
            changes.add(after.measure()
                    .map(m -> words.get(
                            "step.measure",
                            m.equals(View.EVERY_MEASURE) ? words.get("table.laureates.every") : labels.name(m)))
                    .orElse(words.get("step.no-measure")));
        }
        if (!before.sorts().equals(after.sorts())) {
            changes.add(sorted(before, after));
        }
        if (!before.tables().equals(after.tables())) {
            changes.add(tables(before.tables(), after.tables()));
        }
        if (!before.camera().equals(after.camera())) {
            changes.add(words.get(camera(before.camera(), after.camera())));
        }
        tables(before.tables(), after.tables(), changes);
        if (!before.choices().equals(after.choices())) {
            changes.add(chosen(before, after));
        }
    }

    private void tables(Tables before, Tables after, List<String> changes) {
        if (before.shown() != after.shown()) {
            changes.add(words.get("step.table", words.of("tables.name", after.shown())));
        }
        if (!before.arrangements().equals(after.arrangements())) {
            changes.add(words.get("step.columns"));
        }
        if (before.unselected() != after.unselected()) {
            changes.add(words.of("step.unselected", after.unselected()));
        }
    }

    /// The section read among the sources, by its heading; the reference, the way a comparison is looked at, the
    /// figure; other choices of a view have no words of their own.
    private String chosen(View before, View after) {
        Optional<String> reference = after.choice(Comparison.REFERENCE);
        if (!reference.equals(before.choice(Comparison.REFERENCE))) {
            return reference.filter(labels.index()::has).isPresent()
                    ? words.get("step.reference", labels.brief(reference.get()))
                    : words.get("step.no-reference");
        }
        return Stream.concat(after.choices().keySet().stream(), before.choices().keySet().stream())
                .distinct()
                .filter(name -> !after.choice(name).equals(before.choice(name)))
                .flatMap(name -> chosen(name, after.choice(name)).stream())
                .findFirst()
                .orElse(words.get("step.view"));
    }

    /// What choosing a value of that name did, or having no more.
    private Optional<String> chosen(String name, Optional<String> value) {
        Optional<String> section = value.filter(id -> labels.index().section(id) != null);
        if (section.isPresent()) {
            return section.map(id -> words.get("step.section", labels.section(id)));
        }
        if (name.equals(Comparison.CHOOSING)) {
            return Optional.of(words.get(value.isPresent() ? "step.choosing" : "step.comparing"));
        }
        String way = name.replaceFirst("^compare-", "compare.way.");
        if (words.has(way)) {
            return Optional.of(words.get(value.isPresent() ? "step.way" : "step.no-way", words.get(way)));
        }
        return value.map(id -> name + '.' + id)
                .filter(words::has)
                .map(figure -> words.get("step.figure", words.get(figure)));
    }

    private String tables(Tables before, Tables after) {
        if (before.shown() != after.shown()) {
            return words.get("tables.name." + after.shown().id());
        }
        return before.unselected() == after.unselected()
                ? words.get("tables.step.columns")
                : words.get("tables.unselected", words.of("tables.unselected", after.unselected()));
    }

    private String sorted(View before, View after) {
        return after.sorts().entrySet().stream()
                .filter(e -> !Objects.equals(before.sorts().get(e.getKey()), e.getValue()))
                .flatMap(e -> e.getValue().stream().limit(1).map(key -> sorted(e.getKey(), key)))
                .findFirst()
                .orElse(words.get("step.unsorted"));
    }

    private String sorted(String table, SortKey key) {
        return Stream.of("tables.column." + key.column(), "tables.row." + table, "table.column." + key.column())
                .filter(words::has)
                .findFirst()
                .map(column -> words.get(key.descending() ? "step.sorted-down" : "step.sorted-up", words.get(column)))
                .orElseGet(() -> words.get("step.sorted"));
    }

    private static String camera(Optional<View.Camera> before, Optional<View.Camera> after) {
        double from = before.map(View.Camera::zoom).orElse(1.0);
        double to = after.map(View.Camera::zoom).orElse(1.0);
        if (after.isEmpty()) {
            return "step.map-whole";
        }
        return to > from ? "step.map-larger" : to < from ? "step.map-smaller" : "step.map-moved";
    }

    private String tab(String tab) {
        return words.has("tab." + tab) ? words.get("tab." + tab) : tab;
    }

    private String names(List<String> ids) {
        return ids.stream().map(labels::brief).collect(Collectors.joining(", "));
    }

    private String perimeter(Exploration state) {
        return labels.index().perimeter(state.perimeter()).name().in(labels.locale());
    }
}
