package hexagonia.page;

import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Qualifier;
import hexagonia.model.Section;
import hexagonia.text.Messages;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Notes in words: the figure, what it covers, the documents that state it with date and headings, its stage. A
/// document named in the note before is « the same », a heading named before is that of its note. Belongs to one page.
final class NoteWords {
    /// The letters of formulas that one note says.
    private static final int LONGEST = 400;

    private final Labels labels;
    private final Messages messages;
    private final StrategyIndex index;
    private final Map<String, Integer> headings = new HashMap<>();
    private String document = "";

    NoteWords(Labels labels) {
        this.labels = labels;
        this.messages = labels.messages();
        this.index = labels.index();
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
        return fact instanceof Amount a && a.partBasis().equals(Optional.of(Basis.INFERRED));
    }

    /// Whether the stage of an amount is read into the documents.
    static boolean isStageInferred(Fact fact) {
        return fact instanceof Amount a && a.stageBasis().equals(Optional.of(Basis.INFERRED));
    }

    /// A note, a shorter one, which leaves out what the figure covers, and the least, which leaves out headings too.
    record Said(String text, String brief, String least) {}

    /// The note of that number.
    Said of(Fact fact, int number) {
        String sources = sources(fact, number);
        return new Said(
                staged(fact, messages.get("paper.note", figure(fact, true), sources)),
                staged(fact, messages.get("paper.note", figure(fact, false), sources)),
                staged(fact, messages.get("paper.note", figure(fact, false), documents(fact))));
    }

    /// The note of that number of what a document states under headings, none of which is a figure, in parts none of
    /// which is long.
    List<String> of(Document from, Set<String> sections, int number) {
        String named = capital(document(from));
        List<String> said = sections.stream().map(s -> heading(s, number)).toList();
        return parted(
                Stream.concat(Stream.of(named), said.stream()).toList(), parts -> String.join(", ", parts), ",", ".");
    }

    private String staged(Fact fact, String said) {
        String stage = stage(fact);
        return stage.isEmpty() ? said : messages.get("paper.note.stage", said, capital(stage));
    }

    private String figure(Fact fact, boolean covers) {
        return switch (fact) {
            case Amount a -> figure(qualified(labels.amount(a), a.qualifier()), label(a), covers);
            case Indicator i ->
                figure(
                        qualified(new FactWords(labels).figure(i), i.qualifier()),
                        i.label().in(labels.locale()),
                        covers);
            default -> throw new IllegalArgumentException("no figure: " + fact.id());
        };
    }

    private String figure(String value, String label, boolean covers) {
        return covers ? messages.get("paper.note.figure", value, label) : value;
    }

    private String qualified(String value, Qualifier qualifier) {
        return qualifier == Qualifier.EXACT
                ? value
                : messages.get("paper.note.qualified", value, messages.of("qualifier", qualifier));
    }

    private String label(Amount amount) {
        return amount.label().in(labels.locale());
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
        Map<Document, Set<String>> byDocument = new LinkedHashMap<>();
        for (Claim claim : fact.evidence().claims()) {
            byDocument
                    .computeIfAbsent(index.documentOf(claim.section()), _ -> new LinkedHashSet<>())
                    .add(claim.section());
        }
        List<String> said = new ArrayList<>();
        byDocument.forEach((from, sections) -> said.add(source(from, sections, number)));
        return String.join(messages.get("paper.note.then"), said);
    }

    private String documents(Fact fact) {
        return fact.evidence().claims().stream()
                .map(claim -> labels.dated(index.documentOf(claim.section())))
                .distinct()
                .collect(Collectors.joining(messages.get("paper.note.then")));
    }

    private String source(Document from, Set<String> sections, int number) {
        List<String> under = sections.stream().map(s -> heading(s, number)).toList();
        return messages.get("paper.note.source", document(from), joined(under));
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

    /// What is computed, in numbers; what only a derivation of ours states, by its formula: in notes none of which is
    /// longer than a page.
    List<String> computed(Collection<String> formulas, Collection<Fact> facts) {
        List<String> all = Stream.concat(formulas.stream(), facts.stream().flatMap(this::derived))
                .toList();
        return parted(all, parts -> sentence(parts.stream()), "", "");
    }

    /// Words in as few notes as are not too long, each but the last with what ends a part, the last with what ends all.
    private static List<String> parted(
            List<String> all, Function<List<String>, String> words, String part, String end) {
        List<String> notes = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            for (int letters = all.get(from).length(); to < all.size(); to++) {
                letters += all.get(to).length();
                if (letters > LONGEST) {
                    break;
                }
            }
            notes.add(words.apply(all.subList(from, to)) + (to < all.size() ? part : end));
            from = to;
        }
        return notes;
    }

    /// What is read into the documents: which amounts lie within which, what a derivation says, the `stages` of
    /// some, and what a page has `marked`; where it marks links as such, it needs no list of them.
    String inferred(Collection<Fact> facts, boolean stages, Collection<Inferred> marked) {
        Map<String, List<String>> within = facts.stream()
                .filter(NoteWords::isLinkInferred)
                .map(Amount.class::cast)
                .collect(Collectors.groupingBy(
                        a -> label(index.amount(a.partOf().orElseThrow())),
                        LinkedHashMap::new,
                        Collectors.mapping(a -> labels.brief(a.entity()), Collectors.toList())));
        String links = within.entrySet().stream()
                .map(e -> messages.get("paper.note.within", joined(e.getValue()), e.getKey()))
                .collect(Collectors.joining(messages.get("paper.note.then")));
        List<String> said = new ArrayList<>();
        if (stages) {
            said.add(messages.get("paper.note.stages"));
        }
        if (!links.isEmpty() && !marked.contains(Inferred.Words.LINKS)) {
            said.add(messages.get("paper.note.links", links));
        }
        marked.stream()
                .collect(Collectors.groupingBy(Inferred::whence, LinkedHashMap::new, Collectors.toList()))
                .forEach((whence, some) -> said.add(messages.get("paper.note.whence." + whence, joined(marked(some)))));
        facts.stream().filter(f -> !isLinkInferred(f)).flatMap(this::derived).forEach(said::add);
        return sentence(said.stream());
    }

    private List<String> marked(Collection<Inferred> marked) {
        List<String> said = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Inferred each : marked) {
            switch (each) {
                case Inferred.Words words -> said.add(messages.of("paper.note.marked", words));
                case Inferred.InColumn(String heading) ->
                    columns.add(heading.isEmpty() ? "" : messages.get("paper.note.marked.column", heading));
            }
        }
        if (!columns.isEmpty()) {
            List<String> named = columns.stream().filter(c -> !c.isEmpty()).toList();
            said.add(messages.get("paper.note.marked.columns", joined(named), named.size()));
        }
        return said;
    }

    private Stream<String> derived(Fact fact) {
        return fact.evidence().derivation().stream()
                .map(d -> messages.get(
                        "paper.note.derived",
                        figure(fact, true),
                        unstopped(d.formula().in(labels.locale()))));
    }

    private static String unstopped(String formula) {
        return formula.endsWith(".") ? formula.substring(0, formula.length() - 1) : formula;
    }

    private String sentence(Stream<String> parts) {
        String said = parts.collect(Collectors.joining(messages.get("paper.note.then")));
        return said.isEmpty() ? "" : capital(said) + ".";
    }

    private String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : messages.get("paper.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
