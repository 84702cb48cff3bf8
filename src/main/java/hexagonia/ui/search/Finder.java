package hexagonia.ui.search;

import hexagonia.exhibit.Reading;
import hexagonia.explore.Comparison;
import hexagonia.explore.Standing;
import hexagonia.explore.Transition;
import hexagonia.explore.search.Hit;
import hexagonia.explore.search.Hit.Field;
import hexagonia.explore.search.Search.Source;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Indicator;
import hexagonia.model.Term;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.state.CompareEvent;
import hexagonia.ui.state.Session;
import hexagonia.wording.Dated;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// Turns what a text is found in into results: grouped by kind, the best group first, each saying where it was found;
/// choosing one selects its record.
public final class Finder {
    private static final int HITS = 60;
    private static final String NEAR = "NEAR";

    private final Session session;
    private final Labels labels;
    private final Overlay overlay;
    private final Runnable reveal;

    /// @param reveal makes what is selected seen
    public Finder(Session session, Labels labels, Overlay overlay, Runnable reveal) {
        this.session = session;
        this.labels = labels;
        this.overlay = overlay;
        this.reveal = reveal;
    }

    Labels labels() {
        return labels;
    }

    Session session() {
        return session;
    }

    /// What `text` is found in, at most `perGroup` of a kind, but all that have the figure or the words asked.
    List<Result> results(String text, int perGroup) {
        SequencedMap<String, List<Result>> groups = new LinkedHashMap<>();
        List<Hit> hits = session.explorer().hits(text, labels.locale(), HITS);
        for (Hit hit : hits) {
            Result result = result(hit);
            List<Result> group = groups.computeIfAbsent(result.group(), _ -> new ArrayList<>());
            if (group.size() < perGroup || hit.field() == Field.FIGURE || hit.field() == Field.QUOTE) {
                group.add(result);
            }
        }
        List<Result> all =
                new ArrayList<>(groups.values().stream().flatMap(List::stream).toList());
        hits.stream()
                .findFirst()
                .flatMap(this::comparison)
                .ifPresent(result -> all.add(groups.firstEntry().getValue().size(), result));
        return all;
    }

    /// After its group, what has the best hit join those compared, or leave them, where it is a record and there are
    /// others of its kind.
    private Optional<Result> comparison(Hit best) {
        boolean comparable = best.source() == Source.ENTITY
                && best.field() != Field.NEAR
                && Comparison.isComparable(session.index(), best.id());
        if (!comparable) {
            return Optional.empty();
        }
        boolean there = session.exploration().comparison().contains(best.id());
        String name = labels.messages().get(there ? "compare.tray.remove" : "search.compare", labels.brief(best.id()));
        return Optional.of(new Result(
                result(best).group(),
                Feather.COLUMNS,
                Marked.plain(name),
                Optional.empty(),
                "",
                () -> CompareEvent.ask(overlay, List.of(best.id()))));
    }

    /// What was searched in vain for `text`; empty where something, and not only near names, is among these.
    String nothing(String text, List<Result> results) {
        boolean none = results.stream().allMatch(r -> r.group().equals(group(NEAR)));
        return none ? labels.messages().get("search.none", text) : "";
    }

    private Result result(Hit hit) {
        return new FoundBy(labels).on(found(hit), hit);
    }

    private Result found(Hit hit) {
        return switch (hit.source()) {
            case ENTITY -> entity(hit);
            case AMOUNT -> {
                var amount = session.index().amount(hit.id());
                yield about(
                        hit,
                        labels.amount(amount),
                        amount.entity(),
                        amount.label().in(labels.locale()));
            }
            case INDICATOR -> indicator(hit);
            case EVENT -> event(hit);
            case QUOTE -> quote(hit);
            case TERM -> term(hit);
            case DOCUMENT -> document(hit);
            case SECTION -> section(hit);
        };
    }

    private Result entity(Hit hit) {
        Entity entity = session.index().entity(hit.id());
        String name = labels.name(entity);
        boolean near = hit.field() == Field.NEAR;
        boolean shown = near || hit.field().isName() && hit.text().equals(name);
        return new Result(
                        group(near ? NEAR : entity.kind().name()),
                        KindIcons.of(entity.kind()),
                        shown ? new Marked(name, hit.spans()) : Marked.plain(name),
                        near
                                ? Optional.of(Marked.plain(labels.kind(entity)))
                                : shown ? Optional.empty() : Optional.of(where(hit)),
                        "",
                        () -> select(hit.records()))
                .about(
                        about(entity),
                        Comparison.isComparable(session.index(), entity.id()) ? List.of(entity.id()) : List.of());
    }

    /// Its kind, the amount that stands for it, and its town.
    private String about(Entity entity) {
        var index = session.index();
        Optional<String> sum = new Standing(index)
                .of(entity.id(), session.exploration().perimeter())
                .map(labels::amount);
        Optional<String> town =
                index.seat(entity.id()).map(s -> s.point().commune().orElseGet(() -> labels.name(s.place())));
        return Stream.concat(
                        Stream.of(labels.kind(entity)), Stream.of(sum, town).flatMap(Optional::stream))
                .filter(word -> !word.equals(labels.name(entity)))
                .collect(Collectors.joining(" · "));
    }

    private Result indicator(Hit hit) {
        Indicator indicator = session.index().indicatorsOf(hit.records().getFirst()).stream()
                .filter(i -> i.id().equals(hit.id()))
                .findFirst()
                .orElseThrow();
        return about(
                hit,
                new FactWords(labels).value(indicator),
                indicator.entity(),
                indicator.label().in(labels.locale()));
    }

    /// A figure about a record.
    private Result about(Hit hit, String right, String record, String label) {
        boolean shown = hit.text().equals(label);
        String name = labels.name(record);
        Optional<Marked> where = !shown
                ? Optional.of(where(hit))
                : Optional.of(name).filter(n -> !n.equals(label)).map(Marked::plain);
        return new Result(
                group(hit.source().name()),
                hit.source() == Source.AMOUNT ? Feather.BAR_CHART_2 : Feather.ACTIVITY,
                shown ? new Marked(label, hit.spans()) : Marked.plain(label),
                where,
                right,
                () -> select(hit.records()));
    }

    private Result event(Hit hit) {
        Event event = session.index().strategy().events().stream()
                .filter(e -> e.id().equals(hit.id()))
                .findFirst()
                .orElseThrow();
        String title = event.title().in(labels.locale());
        boolean shown = hit.text().equals(title);
        Dated dated = new Dated(labels);
        String about = labels.messages().get("search.where.event", dated.kind(event), names(event.entities()));
        return new Result(
                group(hit.source().name()),
                Feather.CALENDAR,
                shown ? new Marked(title, hit.spans()) : Marked.plain(title),
                Optional.of(shown ? Marked.plain(about) : where(hit)),
                dated.when(event),
                () -> select(hit.records()));
    }

    /// The record that a document says something of, and in which words, under which heading.
    private Result quote(Hit hit) {
        return new Result(
                group(hit.source().name()),
                Feather.MESSAGE_SQUARE,
                Marked.plain(names(hit.records())),
                Optional.of(new Marked(hit.text(), hit.spans())
                        .around()
                        .after(labels.messages()
                                .get("search.where.quote", labels.document(hit.id()), labels.section(hit.id())))),
                "",
                () -> select(hit.records()));
    }

    private String names(List<String> records) {
        return records.stream().map(labels::name).collect(Collectors.joining(", "));
    }

    private Result term(Hit hit) {
        Term term = session.index().strategy().glossary().stream()
                .filter(t -> t.id().equals(hit.id()))
                .findFirst()
                .orElseThrow();
        String name = term.term().in(labels.locale());
        boolean shown = hit.field().isName() && hit.text().equals(name);
        Marked meaning = Marked.plain(term.expansion().orElse(term.meaning()).in(labels.locale()))
                .around();
        return new Result(
                group(hit.source().name()),
                Feather.BOOK_OPEN,
                shown ? new Marked(name, hit.spans()) : Marked.plain(name),
                Optional.of(shown ? meaning : where(hit)),
                "",
                () -> TermCard.show(overlay, labels, term));
    }

    private Result document(Hit hit) {
        return new Result(
                group(hit.source().name()),
                Feather.BOOK,
                new Marked(hit.text(), hit.spans()),
                Optional.of(Marked.plain(labels.dated(session.index().document(hit.id())))),
                "",
                () -> session.send(Reading.section(hit.id())));
    }

    private Result section(Hit hit) {
        String document = labels.document(hit.id());
        int records = hit.records().size();
        return new Result(
                group(hit.source().name()),
                Feather.FILE_TEXT,
                new Marked(hit.text(), hit.spans()),
                Optional.of(Marked.plain(
                        records == 0 ? document : labels.messages().get("search.where.section", document, records))),
                "",
                () -> session.send(Reading.section(hit.id())));
    }

    /// Where a hit stands that the name does not show: « autre graphie : MASMIA ».
    private Marked where(Hit hit) {
        if (hit.field() == Field.SAID) {
            return new Marked(hit.text(), hit.spans()).around();
        }
        if (hit.field() == Field.FIGURE) {
            return Marked.plain(labels.messages().get("search.where.computed"));
        }
        String field = hit.field().isName() ? "name" : hit.field().isSpelling() ? "spelling" : "summary";
        boolean foreign =
                !hit.language().equals(labels.locale()) && !hit.field().isSpelling();
        String words = labels.messages().get("search.where." + field + (foreign ? ".foreign" : ""));
        return new Marked(hit.text(), hit.spans()).around().after(words);
    }

    private void select(List<String> records) {
        if (!records.isEmpty()) {
            session.send(new Transition.Select(records));
            reveal.run();
        }
    }

    private String group(String kind) {
        return labels.messages().get("search.group." + kind.toLowerCase(Locale.ROOT));
    }
}
