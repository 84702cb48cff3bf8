package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.figure.Datum;
import hexagonia.figure.Palette;
import hexagonia.figure.Picking;
import hexagonia.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is read aloud of every datum that a picture shows: its name, its value without signs, who says so.
@WithoutWindow
class SpokenTest {
    private static final Look LOOK = Look.screen(Palette.LIGHT);
    private static final List<String> SIGNS = List.of("≈", "≤", "≥", "n.\u00A0c.", "n.d.");

    /// The contents that are pictures, those among several included.
    private static List<Content> pictures(Looking looking) {
        List<Content> pictures = new ArrayList<>();
        for (Exhibit exhibit : Exhibits.all()) {
            Content content = exhibit.of(looking.findings(), looking.labels());
            switch (content.body()) {
                case Body.Drawn _ -> pictures.add(content);
                case Body.Several(var parts) ->
                    parts.stream()
                            .map(Body.Part::content)
                            .filter(part -> part.body() instanceof Body.Drawn)
                            .forEach(pictures::add);
                case Body.Tabled _, Body.Carded _ -> {}
            }
        }
        return pictures;
    }

    private static List<Datum> data(Content content) {
        Plate plate = ((Body.Drawn) content.body()).plate();
        return new Picking(plate.at(768, Math.max(500, plate.least(768, LOOK)), LOOK)
                        .figure())
                .order();
    }

    private static void check(Looking looking) {
        for (Content content : pictures(looking)) {
            Spoken spoken = new Spoken(content, looking.labels());
            for (Datum datum : data(content)) {
                String said = spoken.of(datum);
                assertFalse(datum.label().isBlank(), () -> content.head().name() + " " + datum);
                assertTrue(said.startsWith(datum.label().lines().findFirst().orElseThrow()), said);
                String after =
                        said.substring(Math.min(said.length(), datum.label().length()));
                SIGNS.forEach(sign -> assertFalse(after.contains(sign), said));
                sourced(content, datum, said, looking);
            }
        }
    }

    /// Whoever states a fact behind the datum is named; behind each that does not only lead elsewhere
    /// stands a claim, or how it is computed.
    private static void sourced(Content content, Datum datum, String said, Looking looking) {
        List<Fact> facts = content.sources().of(datum.id()).stream()
                .filter(f -> !f.evidence().claims().isEmpty())
                .toList();
        boolean computed = !content.sources().formula(datum.id()).isEmpty()
                || content.sources().of(datum.id()).stream()
                        .anyMatch(f -> f.evidence().derivation().isPresent());
        boolean leads = content.meanings().of(datum) instanceof Meaning.Filter
                || content.meanings().of(datum) instanceof Meaning.Way;
        boolean named = (computed || leads) && facts.isEmpty()
                || facts.stream()
                        .flatMap(f -> f.evidence().claims().stream())
                        .map(c ->
                                looking.labels().dated(looking.labels().index().documentOf(c.section())))
                        .anyMatch(said::contains);
        assertTrue(named, () -> datum + " rests on " + facts + " and says " + said);
    }

    @Test
    void everyDatumSaysItsNameItsValueAndItsSource() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            check(Looking.atBundled(locale));
            check(Looking.atOther(locale));
            check(Looking.atBundled(locale).under("levier-recherche-formation", "cma-ia"));
            check(Looking.atBundled(locale).then(new Transition.ToPerimeter("june-2023")));
        }
    }

    /// What no document publishes is not read as nothing.
    @Test
    void noDatumIsWorthNothing() {
        List<Clause> clauses = List.of(
                new Clause.OneOf(Dimension.STAGE, Set.of(Dimension.UNSTATED), false),
                new Clause.OneOf(Dimension.AXIS, Set.of("axe-ia-frugale"), false),
                new Clause.OneOf(Dimension.REGION, Set.of("region-centre-val-de-loire"), false));
        for (Clause clause : clauses) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                Looking looking = Looking.atBundled(locale).then(new Transition.Filter(clause));
                pictures(looking).stream()
                        .flatMap(c -> data(c).stream())
                        .forEach(datum -> assertFalse(datum.value().matches("€?0\\h?M€?"), datum::toString));
            }
        }
    }

    @Test
    void reservesAndWhatIsNotPublishedAreReadInFull() {
        Looking looking = Looking.atBundled(Locale.FRENCH);
        Content spending = Exhibits.find("spending").orElseThrow().of(looking.findings(), looking.labels());
        Datum frugal = data(spending).stream()
                .filter(d -> d.id().equals("axe-ia-frugale"))
                .findFirst()
                .orElseThrow();
        String said = new Spoken(spending, looking.labels()).of(frugal);
        assertTrue(said.contains("non communiqué"), said);
        assertEquals(
                "Reste. au plus 1",
                new Spoken(spending, looking.labels()).of(new Datum("none", "Reste", "≤\u202F1", "")));
    }
}
