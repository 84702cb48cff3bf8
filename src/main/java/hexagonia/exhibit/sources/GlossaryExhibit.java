package hexagonia.exhibit.sources;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.model.Term;
import hexagonia.model.Wording;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.text.FoldedText;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the trade in alphabetical order, each with its word in the other language, what it is short for and its
/// meaning. They are ours, and rest on no document.
public record GlossaryExhibit() implements Exhibit {
    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public String tab() {
        return "sources";
    }

    @Override
    public boolean isShown(View view) {
        return SourceParts.shown(view) == SourceParts.GLOSSARY;
    }

    @Override
    public Transition show() {
        return SourceParts.GLOSSARY.show();
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        List<Term> terms = labels.terms().all();
        long expanded = terms.stream().filter(t -> t.expansion().isPresent()).count();
        Head head = new Head(
                        labels.messages().get("glossary.title"),
                        labels.messages().get("glossary.finding", terms.size(), expanded),
                        "",
                        "",
                        "",
                        SourceParts.without(findings, labels))
                .offering(SourceParts.choices(findings, labels));
        return new Content(head, new Body.Tabled(sheet(labels, "")), Meanings.NONE, Sources.NONE);
    }

    /// The terms in whose words, of either language, a text stands, whatever its case and accents.
    public static Sheet<Term> sheet(Labels labels, String text) {
        Locale here = labels.locale();
        Locale there = here.getLanguage().equals("en") ? Locale.FRENCH : Locale.ENGLISH;
        List<Column<Term>> columns = List.of(
                column("term", Column.Shape.NAME, labels, t -> t.term().in(here)),
                column("other", Column.Shape.TEXT, labels, t -> t.term().in(there)),
                column(
                        "expansion",
                        Column.Shape.TEXT,
                        labels,
                        t -> t.expansion().map(e -> e.in(here)).orElse("")),
                column("meaning", Column.Shape.TEXT, labels, t -> t.meaning().in(here)));
        List<Term> all = labels.terms().all();
        String wanted = FoldedText.of(text.strip());
        List<Term> found = all.stream().filter(t -> words(t).contains(wanted)).toList();
        return new Sheet<>(
                "glossary",
                columns,
                found,
                all,
                Sheet.WHOLE,
                term -> Line.of(term.id()),
                _ -> Optional.empty(),
                Sheet.Chosen.NONE);
    }

    private static Column<Term> column(String id, Column.Shape shape, Labels labels, Function<Term, String> words) {
        String title = labels.messages().get("glossary.column." + id);
        return Column.of(id, title, shape, term -> Cell.of(words.apply(term)), words::apply);
    }

    private static String words(Term term) {
        Stream<Wording> texts = Stream.concat(Stream.of(term.term(), term.meaning()), term.expansion().stream());
        return FoldedText.of(Stream.concat(texts.flatMap(w -> Stream.of(w.fr(), w.en())), term.forms().stream())
                .collect(Collectors.joining("\n")));
    }
}
