package hexagonia.explore.search;

import hexagonia.explore.Citations;
import hexagonia.explore.Span;
import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Entity;
import hexagonia.model.Event;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Mandate;
import hexagonia.model.PartialDate;
import hexagonia.model.Relation;
import hexagonia.model.Roster;
import hexagonia.model.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// The words in which screens show a fact, in every language: its label, its kind or stage, its date, the records it is
/// about, the headings that state it.
record FactLine(StrategyIndex index, List<Vocabulary> languages) {
    /// What the fact is about and who says it, each word with a space before it and one after the last.
    String of(Fact fact) {
        Stream<String> own = switch (fact) {
            case Amount a -> Stream.of(a.lever(), a.axis()).flatMap(this::named);
            case Mandate m -> named(m.organisation());
            case Indicator i -> both(i.unit());
            case Event _, Roster _, Relation _ -> Stream.empty();
        };
        Stream<String> about = Citations.subjects(fact).stream().flatMap(id -> named(Optional.of(id)));
        Stream<String> said =
                fact.evidence().claims().stream().map(Claim::section).distinct().flatMap(this::heading);
        return words(Stream.of(both(label(fact)), own, about, said).flatMap(s -> s));
    }

    /// The label of the fact alone.
    static Wording label(Fact fact) {
        return switch (fact) {
            case Amount a -> a.label();
            case Indicator i -> i.label();
            case Event e -> e.title();
            case Roster r -> r.label();
            case Mandate m -> m.function();
            case Relation r -> new Wording(r.to(), r.to());
        };
    }

    /// Of which kind the fact is, or at which stage, and when.
    String kind(Fact fact) {
        Stream<String> kind = languages.stream().flatMap(l -> switch (fact) {
            case Amount a ->
                Stream.concat(
                        a.stage().stream().flatMap(s -> l.of(s).stream()),
                        Stream.of(Optional.of(a), a.partOf().flatMap(index::maybeAmount))
                                .flatMap(Optional::stream)
                                .flatMapToLong(x -> x.euros().stream())
                                .mapToObj(l::millions));
            case Indicator i ->
                Stream.concat(
                        l.of(i.nature()).stream(),
                        Stream.of(i.value(), i.valueMax())
                                .flatMapToDouble(OptionalDouble::stream)
                                .boxed()
                                .flatMap(v -> l.number(v).stream()));
            case Event e -> Stream.concat(l.of(e.kind()).stream(), e.asWritten().stream());
            case Mandate _ -> Stream.of(l.function());
            case Roster r -> l.of(r.role()).stream();
            case Relation r -> l.of(r.role()).stream();
        });
        return words(Stream.concat(kind, Span.date(fact).stream().flatMap(this::dates)));
    }

    /// What a document is called, who publishes it, and when.
    String document(Document document) {
        return words(Stream.concat(
                Stream.of(document.title(), document.shortTitle(), document.kind())
                        .flatMap(FactLine::both),
                Stream.concat(Stream.of(document.publisher()), dates(document.publishedOn()))));
    }

    private Stream<String> dates(PartialDate date) {
        return languages.stream().map(l -> l.date(date));
    }

    /// The names of a record.
    String of(String record) {
        return words(names(record));
    }

    private Stream<String> names(String record) {
        Entity e = index.entity(record);
        return Stream.of(
                        both(e.name()),
                        e.aliases().stream(),
                        e.shortName().stream().flatMap(FactLine::both))
                .flatMap(s -> s);
    }

    private Stream<String> named(Optional<String> record) {
        return record.filter(index::has).stream().flatMap(this::names);
    }

    private Stream<String> heading(String section) {
        var s = index.section(section);
        return s == null
                ? Stream.empty()
                : Stream.concat(
                        s.heading().stream(), both(index.documentOf(section).shortTitle()));
    }

    private static Stream<String> both(Wording wording) {
        return Stream.of(wording.fr(), wording.en());
    }

    /// The words of both languages.
    static String words(Wording wording) {
        return words(both(wording));
    }

    private static String words(Stream<String> texts) {
        StringBuilder words = new StringBuilder(" ");
        texts.flatMap(t -> SearchText.of(t).words().stream())
                .forEach(w -> words.append(w).append(' '));
        return words.toString();
    }
}
