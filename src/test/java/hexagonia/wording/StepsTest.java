package hexagonia.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Strategies;
import hexagonia.explore.Clause;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.History;
import hexagonia.explore.SortKey;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.PartialDate;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final StrategyIndex INDEX = new StrategyIndex(Strategies.bundled());

    private static List<String> words(Locale locale, Transition... transitions) {
        History history = History.of(Exploration.start(INDEX.defaultPerimeter().id()));
        for (Transition transition : transitions) {
            history = history.then(transition);
        }
        History walked = history;
        Steps steps = new Steps(new Labels(INDEX, Messages.in(locale)));
        return IntStream.range(0, walked.steps().size())
                .mapToObj(i -> steps.step(walked, i))
                .toList();
    }

    private static Transition look(double x, double zoom) {
        return new Transition.Look(Optional.of(new View.Camera(x, 6_600_000, zoom)));
    }

    /// Five « Vue modifiée » in a row lead back to nothing that anyone would find.
    @Test
    void aWayToLookIsNamed() {
        assertEquals(
                List.of(
                        "Début",
                        "Choix des fiches à comparer",
                        "Fiches côte à côte",
                        "Affichage\u00A0: Points communs",
                        "Affichage retiré\u00A0: Points communs",
                        "Figure montrée\u00A0: Flux"),
                words(
                        Locale.FRENCH,
                        new Transition.Choose(Comparison.CHOOSING, Optional.of("yes")),
                        new Transition.Choose(Comparison.CHOOSING, Optional.empty()),
                        new Transition.Choose(Comparison.MATRIX, Optional.of("yes")),
                        new Transition.Choose(Comparison.MATRIX, Optional.empty()),
                        new Transition.Choose("figures", Optional.of("flow"))));
    }

    @Test
    void eachStepSaysWhatItChanged() {
        assertEquals(
                List.of(
                        "Début",
                        "Sélection\u00A0: MIAI Cluster",
                        "Stade\u00A0: attribué",
                        "Texte\u00A0: «\u00A0clus\u00A0»",
                        "Texte\u00A0: «\u00A0cluster\u00A0»",
                        "Filtre retiré\u00A0: Stade\u00A0: attribué",
                        "Carte agrandie",
                        "Carte déplacée",
                        "Carte réduite",
                        "Carte entière",
                        "Tri décroissant\u00A0: Attribué",
                        "Comparaison\u00A0: MIAI Cluster, PR[AI]RIE-PSAI",
                        "Sélection retirée"),
                words(
                        Locale.FRENCH,
                        new Transition.Select(List.of("miai-cluster")),
                        new Transition.Toggle(Dimension.STAGE, "awarded"),
                        new Transition.Filter(new Clause.Matching("clus")),
                        new Transition.Filter(new Clause.Matching("cluster")),
                        new Transition.Toggle(Dimension.STAGE, "awarded"),
                        look(1, 2),
                        look(2, 2),
                        look(2, 1.5),
                        new Transition.Look(Optional.empty()),
                        new Transition.Sort("laureates", List.of(new SortKey("award", true))),
                        new Transition.Compare(List.of("miai-cluster", "prairie-psai")),
                        new Transition.Select(List.of())));
    }

    @Test
    void aRangeOfDatesIsSaidAsPreciselyAsItIsKept() {
        assertEquals(
                List.of(
                        "Début",
                        "Date\u00A0: 2024",
                        "Dates\u00A0: mars 2024 – 22\u00A0mai 2024",
                        "Filtre retiré\u00A0: Dates\u00A0: mars 2024 – 22\u00A0mai 2024"),
                words(
                        Locale.FRENCH,
                        new Transition.Filter(during("2024", "2024")),
                        new Transition.Filter(during("2024-03", "2024-05-22")),
                        new Transition.Remove(during("2024-03", "2024-05-22"))));
    }

    private static Clause during(String from, String to) {
        return new Clause.During(PartialDate.parse(from), PartialDate.parse(to));
    }

    @Test
    void aStepThatChangesMuchSaysAllOfIt() {
        Exploration saved = History.of(
                        Exploration.start(INDEX.defaultPerimeter().id()))
                .then(new Transition.Filter(new Clause.Matching("AI")))
                .then(new Transition.Select(List.of("miai-cluster")))
                .current();
        assertEquals(
                List.of("Start", "Text: “AI” · Selection: MIAI Cluster"),
                words(Locale.ENGLISH, new Transition.Open(saved)));
    }
}
