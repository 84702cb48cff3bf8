package hexagonia.exhibit;

import hexagonia.explore.StrategyIndex;
import hexagonia.figure.Datum;
import hexagonia.model.Fact;
import hexagonia.model.Qualifier;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is read aloud of the data of a picture: name, value with its reserve in words, how it is computed and who says
/// so.
public record Spoken(Content content, Labels labels) {
    private static final int NAMED = 3;

    /// What is read of a datum, as sentences.
    public String of(Datum datum) {
        List<String> said = new ArrayList<>();
        Stream.of(datum.label(), worded(datum.value()), worded(datum.note()))
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(said::add);
        String formula = content.sources().formula(datum.id());
        if (!formula.isEmpty()) {
            said.add(labels.messages().get("spoken.formula", formula));
        }
        List<String> sources = content.sources().of(datum.id()).stream()
                .flatMap(this::stating)
                .map(new FactWords(labels)::sources)
                .flatMap(String::lines)
                .distinct()
                .filter(source -> !datum.note().contains(source))
                .toList();
        sources.stream().limit(NAMED).forEach(said::add);
        if (sources.size() > NAMED) {
            said.add(labels.messages().get("timeline.more", sources.size() - NAMED));
        }
        return String.join(". ", said);
    }

    /// A fact, and what it is computed from where no document states it.
    private Stream<Fact> stating(Fact fact) {
        Stream<Fact> inputs = !fact.evidence().claims().isEmpty()
                ? Stream.of()
                : fact.evidence().derivation().stream()
                        .flatMap(d -> d.inputs().stream())
                        .flatMap(this::fact)
                        .flatMap(this::stating);
        return Stream.concat(Stream.of(fact), inputs);
    }

    private Stream<Fact> fact(String id) {
        StrategyIndex index = labels.index();
        return Stream.concat(
                index.maybeAmount(id).stream(),
                index.strategy().indicators().stream().filter(i -> i.id().equals(id)));
    }

    /// Signs and short forms in full: « près de », « non communiqué ».
    private String worded(String text) {
        String words = text.replace(
                labels.messages().get("amount.undisclosed-brief"),
                labels.messages().get("amount.undisclosed"));
        for (Qualifier qualifier : List.of(Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.AT_LEAST)) {
            words = words.replace(labels.sign(qualifier), labels.messages().of("qualifier", qualifier) + " ");
        }
        // As a bound of what is computed; a document that sets a limit writes « jusqu’à ».
        words = words.replace(labels.sign(Qualifier.UP_TO), labels.messages().get("spoken.up-to") + " ");
        return words;
    }
}
