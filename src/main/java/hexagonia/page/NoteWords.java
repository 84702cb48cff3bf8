package hexagonia.page;

import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Section;
import hexagonia.text.FirstLetter;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Notes in words: the figure, what it covers, the documents that state it with date and headings, its stage. A
/// document named in the note before is « the same », a heading named before is that of its note. Belongs to a page.
final class NoteWords {
    private final Labels labels;
    private final Messages messages;
    private final StrategyIndex index;
    private final NotePhrases phrases;
    private final Map<String, Integer> headings = new HashMap<>();
    private String document = "";

    NoteWords(Labels labels) {
        this.labels = labels;
        this.messages = labels.messages();
        this.index = labels.index();
        this.phrases = new NotePhrases(labels);
    }

    /// Whether a fact gives a figure.
    static boolean isFigure(Fact fact) {
        return switch (fact) {
            case Amount amount -> amount.euros().isPresent();
            case Indicator indicator -> indicator.value().isPresent();
            default -> false;
        };
    }

    /// Whether a fact has no figure and says who, where, on what or when.
    static boolean isStatement(Fact fact) {
        return !(fact instanceof Amount || fact instanceof Indicator);
    }

    /// Whether the place of an amount within another is read into the documents.
    static boolean isLinkInferred(Fact fact) {
        return fact instanceof Amount a && a.isLinkInferred();
    }

    /// Whether the stage of an amount is read into the documents.
    static boolean isStageInferred(Fact fact) {
        return fact instanceof Amount a && a.stageBasis().equals(Optional.of(Basis.INFERRED));
    }

    /// A note, a shorter one, which leaves out what the figure covers, and the least, which leaves out headings too.
    record Said(String text, String brief, String least) {}

    /// The note of figures that go by numbers from that one on, and that the same documents state at the same stage.
    Said of(List<Fact> facts, int number) {
        Fact fact = facts.getFirst();
        if (facts.size() > 1) {
            String whole = staged(fact, messages.get("paper.note.several", FirstLetter.upper(together(facts, number))));
            return new Said(
                    whole, whole, staged(fact, messages.get("paper.note.several", FirstLetter.upper(documents(fact)))));
        }
        String sources = sources(fact, number);
        return new Said(
                staged(fact, messages.get("paper.note", phrases.figure(fact, true), sources)),
                staged(fact, messages.get("paper.note", phrases.figure(fact, false), sources)),
                staged(fact, messages.get("paper.note", phrases.figure(fact, false), documents(fact))));
    }

    /// Which documents state a figure and at which stage, in words.
    String whence(Fact fact) {
        return staged(fact, documents(fact));
    }

    /// Each document with the headings under which it states figures; where these differ, with the numbers of each.
    private String together(List<Fact> facts, int number) {
        List<String> said = new ArrayList<>();
        for (Document from : bySource(facts.getFirst()).keySet()) {
            Map<Set<String>, Set<Integer>> under = new LinkedHashMap<>();
            for (int i = 0; i < facts.size(); i++) {
                under.computeIfAbsent(bySource(facts.get(i)).get(from), _ -> new TreeSet<>())
                        .add(number + i);
            }
            said.add(under(document(from), under));
        }
        return String.join(messages.get("paper.note.then"), said);
    }

    private String under(String document, Map<Set<String>, Set<Integer>> numbers) {
        List<String> said = new ArrayList<>();
        numbers.forEach((sections, own) -> {
            String headings = phrases.joined(
                    sections.stream().map(s -> heading(s, first(own))).toList());
            said.add(
                    numbers.size() == 1
                            ? headings
                            : messages.get("paper.note.under", String.join(", ", Notes.runs(own)), headings));
        });
        return messages.get(
                numbers.size() == 1 ? "paper.note.source" : "paper.note.sources",
                document,
                String.join(messages.get("paper.note.then"), said));
    }

    private static int first(Set<Integer> numbers) {
        return numbers.stream().min(Integer::compare).orElseThrow();
    }

    /// The note of that number of what a document states under headings, none of which is a figure, in parts none of
    /// which is long.
    List<String> of(Document from, Set<String> sections, int number) {
        String named = FirstLetter.upper(document(from));
        List<String> said = sections.stream().map(s -> heading(s, number)).toList();
        return NotePhrases.parted(
                Stream.concat(Stream.of(named), said.stream()).toList(), parts -> String.join(", ", parts), ",", ".");
    }

    private String staged(Fact fact, String said) {
        String stage = stage(fact);
        return stage.isEmpty() ? said : messages.get("paper.note.stage", said, FirstLetter.upper(stage));
    }

    private String stage(Fact fact) {
        return switch (fact) {
            case Amount a ->
                a.stage()
                        .map(stage -> messages.of("stage", stage))
                        .map(word -> isStageInferred(a) ? word + Notes.APART + Notes.INFERRED : word)
                        .orElse("");
            case Indicator i -> messages.of("nature", i.nature());
            default -> "";
        };
    }

    /// Each document with the headings under which it states the fact.
    private String sources(Fact fact, int number) {
        List<String> said = new ArrayList<>();
        bySource(fact).forEach((from, sections) -> said.add(source(from, sections, number)));
        return String.join(messages.get("paper.note.then"), said);
    }

    /// The sections in which each document states a fact.
    private Map<Document, Set<String>> bySource(Fact fact) {
        Map<Document, Set<String>> found = new LinkedHashMap<>();
        for (Claim claim : fact.evidence().claims()) {
            found.computeIfAbsent(index.documentOf(claim.section()), _ -> new LinkedHashSet<>())
                    .add(claim.section());
        }
        return found;
    }

    private String documents(Fact fact) {
        return fact.evidence().claims().stream()
                .map(claim -> labels.dated(index.documentOf(claim.section())))
                .distinct()
                .collect(Collectors.joining(messages.get("paper.note.then")));
    }

    private String source(Document from, Set<String> sections, int number) {
        List<String> under = sections.stream().map(s -> heading(s, number)).toList();
        return messages.get("paper.note.source", document(from), phrases.joined(under));
    }

    private String document(Document from) {
        boolean same = from.id().equals(document);
        document = from.id();
        return same
                ? messages.get("paper.note.same-document")
                : messages.get(
                        "paper.note.document",
                        from.kind().in(labels.locale()),
                        labels.formats().date(from.publishedOn().iso()));
    }

    private String heading(String section, int number) {
        Section said = index.section(section);
        if (said.heading().isEmpty()) {
            return said.locator().in(labels.locale());
        }
        Integer earlier = headings.putIfAbsent(section, number);
        return earlier != null && earlier != number
                ? messages.get("paper.note.same-heading", earlier)
                : labels.quoted(said.heading().get());
    }
}
