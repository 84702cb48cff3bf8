package hexagonia.ui.facet;

import hexagonia.explore.Clause;
import hexagonia.explore.Exploration;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Palette;
import hexagonia.model.Qualifier;
import hexagonia.text.FoldedText;
import hexagonia.ui.keys.Key;
import hexagonia.ui.overlay.FocusInSight;
import hexagonia.ui.state.Session;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// One facet: its title and, while unfolded, a row for each value. Levers, axes and documents keep the order of the
/// data and years that of time; the rest are ordered by money, then lines. A long facet shows its first values, the
/// rest on demand, and can be searched. A folded facet computes nothing.
final class FacetGroup extends VBox {
    private static final int FIRST = 5;
    private static final int LONG = 12;
    private static final String ALL = "-all";

    private final Dimension dimension;
    private final Session session;
    private final Labels labels;
    private final Choice choice;
    private final Folds folds;
    private final Swatches swatches;
    private final GroupHeader header;
    private final TextField search = new TextField();
    private final Hyperlink more;
    private final Label nothing;
    private final Label overlap;
    private final Label without;
    private final List<FacetRow> rows = new ArrayList<>();
    private final Map<String, Set<String>> possibleByPerimeter = new HashMap<>();
    private boolean open;
    private boolean all;

    FacetGroup(Dimension dimension, Session session, Labels labels, Palette palette, Folds folds) {
        this.dimension = dimension;
        this.session = session;
        this.labels = labels;
        this.folds = folds;
        choice = new Choice(dimension, session);
        swatches = new Swatches(dimension, session.index(), palette);
        String id = "facet-" + dimension.name().toLowerCase(Locale.ROOT);
        setId(id);
        header = new GroupHeader(id, labels.dimension(dimension), labels, this::turn, choice::reset);
        more = Nodes.link("", this::showAll);
        more.getStyleClass().add("facet-more");
        nothing = Nodes.label(labels.messages().get("facet.no-match"), "note");
        overlap = Nodes.wrapped(labels.messages().get("facet.overlap"), "note");
        without = Nodes.label(labels.messages().get("facet.without-object"), "note", "facet-without");
        search.setId(id + "-search");
        search.getStyleClass().add("facet-search");
        String prompt = labels.messages()
                .get("facet.search", labels.dimension(dimension).toLowerCase(labels.locale()));
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.textProperty().subscribe(() -> tell(session.findings()));
        getChildren().add(header);
        all = folds.said(id + ALL).orElse(false);
        folds.said(id).ifPresent(this::unfold);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /// Goes from value to value, above the first to where they are sought; Tab goes on to what follows them.
    private void move(KeyEvent event) {
        List<FacetRow> shown = shownRows();
        int at = IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).hasKeyboard())
                .findFirst()
                .orElse(-1);
        boolean searching = search.isFocused() && event.getCode() == KeyCode.DOWN && !shown.isEmpty();
        if (at == 0 && event.getCode() == KeyCode.UP && Key.isAlone(event) && isSearched()) {
            FocusInSight.put(search);
            event.consume();
            return;
        }
        Optional<Integer> to = at < 0 && !searching || !Key.isAlone(event)
                ? Optional.empty()
                : switch (event.getCode()) {
                    case DOWN -> Optional.of(Math.min(at + 1, shown.size() - 1));
                    case UP -> Optional.of(Math.max(at - 1, 0));
                    case HOME -> Optional.of(0);
                    case END -> Optional.of(shown.size() - 1);
                    default -> Optional.empty();
                };
        to.ifPresent(index -> {
            shown.get(index).focus();
            event.consume();
        });
    }

    private List<FacetRow> shownRows() {
        return getChildren().stream()
                .filter(FacetRow.class::isInstance)
                .map(FacetRow.class::cast)
                .toList();
    }

    /// Tab stops at one of the values: the one that had the keyboard last, else the first.
    private void stopAt(FacetRow stop) {
        rows.forEach(row -> row.stop(row == stop));
    }

    /// Unfolds or folds the values.
    void unfold(boolean unfolded) {
        open = unfolded;
        tell(session.findings());
    }

    void open() {
        if (!open) {
            turn();
        }
    }

    /// Seeks no value any more.
    void seekNone() {
        search.clear();
    }

    private boolean isSearched() {
        return getChildren().contains(search);
    }

    /// Puts the keyboard where the values are sought, or on the one where Tab stops, with the values in sight.
    void enter() {
        if (isSearched()) {
            FocusInSight.put(search);
        } else {
            shownRows().stream().filter(FacetRow::isStop).findFirst().ifPresentOrElse(FacetRow::focus, header::focus);
        }
        FocusInSight.show(this);
    }

    /// Unfolds the values where the reader has not said otherwise.
    void unfoldUnlessFolded() {
        if (folds.said(getId()).isEmpty()) {
            unfold(true);
        }
    }

    private void turn() {
        folds.say(getId(), !open);
        unfold(!open);
    }

    void tell(Findings findings) {
        Set<String> possible = possible(findings);
        Optional<Clause.OneOf> clause = findings.exploration().facet(dimension);
        if (possible.isEmpty() && clause.isEmpty()) {
            header.offer(false);
            Nodes.hold(this, List.of(header, without));
            return;
        }
        header.offer(true);
        header.show(open, clause.isPresent(), labels.formats().number(possible.size()));
        if (!open) {
            Nodes.hold(this, List.of(header));
            return;
        }
        List<FacetValue> values = ordered(findings.facet(dimension).stream()
                .filter(v -> possible.contains(v.value()) || v.chosen())
                .collect(Collectors.toCollection(ArrayList::new)));
        show(values, clause.map(Clause.OneOf::excluded).orElse(false), findings);
    }

    private void show(List<FacetValue> values, boolean excluding, Findings findings) {
        List<FacetValue> matching = values.stream().filter(this::matches).toList();
        boolean folds = matching.size() > FIRST + 1 && !all && search.getText().isBlank();
        List<FacetValue> visible = folds ? firstAndChosen(matching) : matching;
        Map<String, Lengths> lengths = findings.facetLengths(dimension);
        // What has no value is no rival of the values: it stands last, and no bar is measured by it.
        long largest = values.stream()
                .filter(v -> !Dimension.isMissing(v.value()))
                .mapToLong(v -> lengths.getOrDefault(v.value(), Lengths.NOTHING).whole())
                .max()
                .orElse(0);
        while (rows.size() < visible.size()) {
            rows.add(new FacetRow(dimension, labels, choice, this::stopAt));
        }
        List<Node> content = new ArrayList<>(List.of(header));
        if (values.size() > LONG) {
            content.add(search);
        }
        for (int i = 0; i < visible.size(); i++) {
            FacetValue value = visible.get(i);
            rows.get(i)
                    .show(
                            value,
                            value.euros().isEmpty() ? Qualifier.EXACT : findings.facetReserve(dimension, value.value()),
                            lengths.getOrDefault(value.value(), Lengths.NOTHING),
                            value.chosen() && excluding,
                            largest,
                            findings.perimeter().adds(),
                            swatches.of(value.value()));
            content.add(rows.get(i));
        }
        if (visible.isEmpty()) {
            content.add(nothing);
        }
        if (folds && visible.size() < matching.size()) {
            more.setText(labels.messages().get("facet.more", matching.size() - visible.size()));
            content.add(more);
        }
        if (findings.facetOverlaps(dimension)) {
            content.add(overlap);
        }
        Nodes.hold(this, content);
        List<FacetRow> shown = shownRows();
        if (!shown.isEmpty() && shown.stream().noneMatch(FacetRow::isStop)) {
            stopAt(shown.getFirst());
        }
    }

    /// The values that have lines in the perimeter while nothing is filtered; those without any now are shown, dimmed.
    private Set<String> possible(Findings findings) {
        return possibleByPerimeter.computeIfAbsent(
                findings.exploration().perimeter(),
                p -> session.explorer().findings(Exploration.start(p)).facet(dimension).stream()
                        .filter(v -> v.lines() > 0)
                        .map(FacetValue::value)
                        .collect(Collectors.toSet()));
    }

    private boolean matches(FacetValue value) {
        String wanted = FoldedText.of(search.getText().strip());
        return wanted.isEmpty()
                || value.chosen()
                || FoldedText.of(labels.value(dimension, value.value())).contains(wanted);
    }

    private static List<FacetValue> firstAndChosen(List<FacetValue> shown) {
        List<FacetValue> first = new ArrayList<>(shown.subList(0, FIRST));
        shown.stream().skip(FIRST).filter(FacetValue::chosen).forEach(first::add);
        return first;
    }

    private List<FacetValue> ordered(List<FacetValue> values) {
        switch (dimension.scale()) {
            case DATA -> {}
            case TIME -> values.sort(Comparator.comparing(FacetValue::value));
            case MONEY ->
                values.sort(
                        Comparator.comparingLong((FacetValue v) -> -v.euros().orElse(0))
                                .thenComparingInt(v -> -v.lines()));
        }
        values.sort(Comparator.comparing(v -> Dimension.isMissing(v.value())));
        return values;
    }

    private void showAll() {
        all = true;
        folds.say(getId() + ALL, true);
        boolean held = more.isFocused();
        int known = shownRows().size();
        tell(session.findings());
        if (held && known < rows.size()) {
            rows.get(known).focus();
        }
    }
}
