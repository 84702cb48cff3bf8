package hexagonia.page;

import hexagonia.explore.StrategyIndex;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.text.FirstLetter;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The notes of what no document states as it is used: how it is computed, or on what it is inferred.
record DerivedWords(Labels labels) {
    private Messages messages() {
        return labels.messages();
    }

    private StrategyIndex index() {
        return labels.index();
    }

    private NotePhrases phrases() {
        return new NotePhrases(labels);
    }

    /// What is computed, in numbers; what only a derivation of ours states, by its formula: in notes none of which is
    /// longer than a page.
    List<String> computed(Collection<String> formulas, Collection<Fact> facts) {
        List<String> all = Stream.concat(formulas.stream(), facts.stream().flatMap(this::derived))
                .toList();
        return NotePhrases.parted(all, parts -> sentence(parts.stream()), "", "");
    }

    /// What is read into the documents: which amounts lie within which, what a derivation says, the `stages` of
    /// some, and what a page has `marked`; where it marks links as such, it needs no list of them.
    String inferred(Collection<Fact> facts, boolean stages, Collection<Inferred> marked) {
        Map<String, List<String>> within = facts.stream()
                .filter(NoteWords::isLinkInferred)
                .map(Amount.class::cast)
                .collect(Collectors.groupingBy(
                        a -> phrases().label(index().amount(a.partOf().orElseThrow())),
                        LinkedHashMap::new,
                        Collectors.mapping(a -> labels.brief(a.entity()), Collectors.toList())));
        String links = within.entrySet().stream()
                .map(e -> messages().get("paper.note.within", phrases().joined(e.getValue()), e.getKey()))
                .collect(Collectors.joining(messages().get("paper.note.then")));
        List<String> said = new ArrayList<>();
        if (stages) {
            said.add(messages().get("paper.note.stages"));
        }
        if (!links.isEmpty() && !marked.contains(Inferred.Words.LINKS)) {
            said.add(messages().get("paper.note.links", links));
        }
        marked.stream()
                .collect(Collectors.groupingBy(Inferred::whence, LinkedHashMap::new, Collectors.toList()))
                .forEach((whence, some) -> said.add(
                        messages().get("paper.note.whence." + whence, phrases().joined(marked(some)))));
        facts.stream()
                .filter(f -> !NoteWords.isLinkInferred(f))
                .flatMap(this::derived)
                .forEach(said::add);
        return sentence(said.stream());
    }

    private List<String> marked(Collection<Inferred> marked) {
        List<String> said = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Inferred each : marked) {
            switch (each) {
                case Inferred.Words words -> said.add(messages().of("paper.note.marked", words));
                case Inferred.InColumn(String heading) ->
                    columns.add(heading.isEmpty() ? "" : messages().get("paper.note.marked.column", heading));
            }
        }
        if (!columns.isEmpty()) {
            List<String> named = columns.stream().filter(c -> !c.isEmpty()).toList();
            said.add(messages().get("paper.note.marked.columns", phrases().joined(named), named.size()));
        }
        return said;
    }

    private Stream<String> derived(Fact fact) {
        return fact.evidence().derivation().stream()
                .map(d -> messages()
                        .get(
                                "paper.note.derived",
                                phrases().figure(fact, true),
                                unstopped(d.formula().in(labels.locale()))));
    }

    private static String unstopped(String formula) {
        return formula.endsWith(".") ? formula.substring(0, formula.length() - 1) : formula;
    }

    private String sentence(Stream<String> parts) {
        String said = parts.collect(Collectors.joining(messages().get("paper.note.then")));
        return said.isEmpty() ? "" : FirstLetter.upper(said) + ".";
    }
}
