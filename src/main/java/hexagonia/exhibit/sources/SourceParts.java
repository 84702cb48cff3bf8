package hexagonia.exhibit.sources;

import hexagonia.exhibit.Head.Choice;
import hexagonia.exhibit.Reading;
import hexagonia.explore.Clause;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.model.Strategy;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts that the sources are read in, the first being shown unless another is chosen.
public enum SourceParts {
    STATED,
    UNSAID,
    GLOSSARY;

    /// The part that a state shows.
    public static SourceParts shown(View view) {
        Optional<String> chosen = view.choice(Reading.PART);
        return Stream.of(values())
                .filter(p -> chosen.filter(p.id()::equals).isPresent())
                .findFirst()
                .orElse(STATED);
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Choice> choices(Findings findings, Labels labels) {
        return Stream.of(values()).map(part -> part.choice(findings, labels)).toList();
    }

    private Choice choice(Findings findings, Labels labels) {
        Strategy strategy = findings.index().strategy();
        int count = switch (this) {
            case STATED -> strategy.documents().size();
            case UNSAID -> strategy.absences().size();
            case GLOSSARY -> strategy.glossary().size();
        };
        String title = labels.messages()
                .get(
                        switch (this) {
                            case STATED -> "sources.title";
                            case UNSAID -> "unsaid.title";
                            case GLOSSARY -> "glossary.title";
                        });
        return new Choice(
                id(),
                this == STATED ? title : labels.messages().get("sources.part", title, count),
                shown(findings.exploration().view()) == this,
                true,
                choose());
    }

    private Transition choose() {
        return new Transition.Choose(Reading.PART, this == STATED ? Optional.empty() : Optional.of(id()));
    }

    /// The sources, read in this part.
    Transition show() {
        return new Transition.InTurn(List.of(choose(), new Transition.ToTab(Reading.TAB)));
    }

    /// That no clause says anything of the sources, in words.
    static List<String> without(Findings findings, Labels labels) {
        List<Clause> clauses = findings.exploration().clauses();
        return clauses.isEmpty()
                ? List.of()
                : List.of(labels.messages()
                        .get(
                                "tables.without-object",
                                clauses.stream().map(labels::clause).collect(Collectors.joining(" · "))));
    }
}
