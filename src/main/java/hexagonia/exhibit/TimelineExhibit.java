package hexagonia.exhibit;

import hexagonia.exhibit.Head.Choice;
import hexagonia.explore.Chronology;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.model.Event;
import hexagonia.model.EventKind;
import hexagonia.text.FirstLetter;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Dated facts over an axis of time, then the same as rows, with the functions of persons; one kind of event can be
/// picked.
final class TimelineExhibit implements Exhibit {
    private final List<Exhibit> parts = List.of(new TimelineStrip(), new TimelineRows());

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String tab() {
        return "chronology";
    }

    @Override
    public OptionalInt place() {
        return OptionalInt.of(70);
    }

    @Override
    public Exhibit inSummary() {
        return parts.getFirst();
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Body.Several shown = Body.Several.of(parts, findings, labels);
        Head strip = shown.parts().getFirst().content().head();
        Head head = new Head(
                        labels.messages().get("tab.chronology"),
                        strip.finding(),
                        strip.coverage(),
                        "",
                        strip.filter(),
                        without(findings, labels))
                .offering(kinds(findings, labels));
        Sources sources = shown.parts().getLast().content().sources();
        return new Content(head, shown, Meanings.NONE, sources);
    }

    /// The clauses that say nothing of functions, in words.
    private static List<String> without(Findings findings, Labels labels) {
        List<Clause> clauses = findings.functions().withoutObject();
        return clauses.isEmpty()
                ? List.of()
                : List.of(labels.messages()
                        .get(
                                "chronology.without",
                                clauses.stream().map(labels::clause).collect(Collectors.joining(" · "))));
    }

    /// All facts, those of each kind of event there is, and the functions; each with its count.
    private static List<Choice> kinds(Findings findings, Labels labels) {
        Chronology chronology = Chronology.of(findings);
        Optional<String> chosen = findings.exploration().view().choice(Chronology.KIND);
        List<EventKind> kinds = findings.index().strategy().events().stream()
                .map(Event::kind)
                .distinct()
                .toList();
        int functions = chronology.mandates().size();
        int all = chronology.events().size() + functions;
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("all", "chronology.all", all, chosen.isEmpty(), Optional.empty(), labels));
        for (EventKind kind : kinds) {
            String id = Chronology.word(kind);
            int count = chronology.facts(Optional.of(id)).size();
            boolean picked = chosen.equals(Optional.of(id));
            choices.add(choice(id, "chronology.event." + id, count, picked, Optional.of(id), labels));
        }
        String id = Chronology.MANDATE;
        boolean picked = chosen.equals(Optional.of(id));
        choices.add(choice(id, "chronology.mandates", functions, picked, Optional.of(id), labels));
        return choices;
    }

    /// A click on the kind that is picked takes it back.
    private static Choice choice(
            String id, String name, int count, boolean chosen, Optional<String> kind, Labels labels) {
        String kinds = labels.messages().get(name);
        String words = labels.messages().get("chronology.kind", FirstLetter.upper(kinds), count);
        Transition send = new Transition.Choose(Chronology.KIND, chosen ? Optional.empty() : kind);
        return new Choice(id, words, chosen, count > 0 || chosen, send);
    }
}
