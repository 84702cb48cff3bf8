package hexagonia.exhibit.compare;

import hexagonia.Goldens;
import hexagonia.Strategies;
import hexagonia.exhibit.Content;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.model.Kind;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareExhibitTest {
    private static final Explorer BUNDLED = new Explorer(new StrategyIndex(Strategies.bundled()), null);
    private static final CompareExhibit COMPARE = new CompareExhibit();
    private static final List<String> THREE = List.of("miai-cluster", "aniti-ia-cluster", "3ia-cote-d-azur-2030");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void comparisonsSayWhatWasAgreedOn(String language) {
        List<String> nine =
                BUNDLED.index().ofKind(Kind.CLUSTER).stream().map(e -> e.id()).toList();
        Goldens.check("compare-three-" + language, CompareLines.of(content(language, THREE)));
        Goldens.check("compare-nine-" + language, CompareLines.of(content(language, nine)));
        for (Kind kind : List.of(Kind.PROJECT, Kind.ORGANISATION, Kind.PERSON, Kind.REGION)) {
            List<String> some = BUNDLED.index().ofKind(kind).stream()
                    .map(e -> e.id())
                    .limit(3)
                    .toList();
            Goldens.check(
                    "compare-" + kind.name().toLowerCase(Locale.ROOT) + "-" + language,
                    CompareLines.of(content(language, some)));
        }
        Goldens.check("compare-start-" + language, CompareLines.of(content(language, List.of())));
    }

    private static Content content(String language, List<String> ids, Transition... more) {
        Exploration state = new Transition.Compare(ids)
                .of(Exploration.start(BUNDLED.index().defaultPerimeter().id()));
        for (Transition transition : more) {
            state = transition.of(state);
        }
        Labels labels = new Labels(BUNDLED.index(), Messages.in(Locale.of(language)));
        return COMPARE.of(BUNDLED.findings(state), labels);
    }
}
