package hexagonia.exhibit.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Goldens;
import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.exhibit.Body;
import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.CardText;
import hexagonia.exhibit.Content;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Transition;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Strategy;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithoutWindow
class RecordExhibitTest {
    private static final Explorer BUNDLED = explorer(Strategies.bundled());
    private static final Explorer OTHER = explorer(Strategies.other());
    private static final RecordExhibit RECORD = new RecordExhibit();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aRecordOfEachKindSaysWhatWasAgreedOn(String language) {
        List<String> records = List.of(
                "miai-cluster",
                "enact",
                "efelia-miai",
                "ia-clusters",
                "aap-ia-embarquee",
                "levier-recherche-formation",
                "axe-ia-embarquee",
                "cnrs",
                "clara-chappaz",
                "alice-recoque",
                "scikit-learn",
                "plan-tibi-2",
                "region-grand-est",
                "theme-ia-frugale",
                "");
        Goldens.check("cards-" + language, cards(BUNDLED, records, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theRecordsOfAnotherStrategyToo(String language) {
        List<String> records = Stream.concat(
                        Stream.of(Kind.values())
                                .flatMap(kind ->
                                        OTHER.index().ofKind(kind).stream().limit(1))
                                .map(Entity::id),
                        Stream.of(""))
                .toList();
        Goldens.check("cards-other-" + language, cards(OTHER, records, language));
    }

    @Test
    void inThePerimeterOfJune2023TheClustersAreWorth500AndTheirOtherAmountIsListedApart() {
        Card card = card(BUNDLED, "ia-clusters", "june-2023", "fr");
        assertEquals(500e6, number(entry(card, "title", "amount")));
        assertEquals(360e6, number(entry(card, "elsewhere", "france-2030-ia")));
        Card usual = card(BUNDLED, "ia-clusters", "france-2030-ia", "fr");
        assertEquals(360e6, number(entry(usual, "title", "amount")));
        assertEquals(500e6, number(entry(usual, "elsewhere", "june-2023")));
        assertTrue(usual.section("money").orElseThrow().entries().stream().noneMatch(e -> number(e) == 500e6));
    }

    @Test
    void anAwardHasRankShareAndYearAndStandsWithItsCompanion() {
        Card card = card(BUNDLED, "miai-cluster", "france-2030-ia", "fr");
        assertEquals(2, number(entry(card, "title", "rank")));
        assertEquals(70.0 / 3.6, number(entry(card, "title", "share")), 1e-9);
        assertEquals(14e6, number(entry(card, "title", "per-year")));
        assertEquals(6.4e6, number(entry(card, "money", "companion")));
        assertEquals(76.4e6, number(entry(card, "money", "together")));
        assertEquals(
                Origin.COMPUTED,
                ((Says.Quantity) entry(card, "money", "together").says()).cell().origin());
    }

    @Test
    void whereNoCompanionIsNamedTheRecordSaysNoneAndWhy() {
        Card card = card(BUNDLED, "enact", "france-2030-ia", "fr");
        Cell cell = ((Says.Words) entry(card, "links", "training").says()).cell();
        assertEquals(Cell.State.NONE, cell.state());
        assertEquals("aucun parmi les quatorze projets nommés", cell.text());
        assertEquals(Origin.INFERRED, cell.origin());
        assertTrue(cell.hint().orElseThrow().startsWith("déduit"), cell::toString);
        assertTrue(card.section("money").orElseThrow().entry("together").isEmpty());
        assertEquals(
                List.of(),
                BUNDLED.index().absencesOf("enact").stream()
                        .map(a -> a.question().fr())
                        .filter(question -> question.contains("CMA"))
                        .toList(),
                "what is answered is no open question");
    }

    @Test
    void aClaimHasOneStageInEveryList() {
        for (String language : List.of("fr", "en")) {
            Card card = card(BUNDLED, "ia-clusters", "france-2030-ia", language);
            Set<String> stages = Stream.concat(
                            card.section("claims").orElseThrow().entries().stream()
                                    .filter(e -> e.label().contains("2025")),
                            card.section("group-ia-clusters-money").stream()
                                    .flatMap(s -> s.entries().stream())
                                    .filter(e -> e.label().contains("2025")))
                    .map(e -> e.tags().getFirst().text())
                    .collect(Collectors.toSet());
            assertEquals(1, stages.size(), stages::toString);
        }
    }

    @Test
    void whyAnAmountIsMissingDoesNotDependOnTheLanguage() {
        for (Entity entity : BUNDLED.index().strategy().entities()) {
            List<Boolean> ours = Stream.of("fr", "en")
                    .map(language -> card(BUNDLED, entity.id(), "france-2030-ia", language))
                    .map(card ->
                            card.section("title").orElseThrow().entry("why").isPresent())
                    .distinct()
                    .toList();
            assertEquals(1, ours.size(), entity.id());
        }
        Card card = card(BUNDLED, "reseau-3ia", "france-2030-ia", "en");
        assertEquals(
                Cell.State.UNDISCLOSED,
                ((Says.Quantity) entry(card, "title", "amount").says()).cell().state());
    }

    @Test
    void noKeyStandsTwiceAndEveryNumberDeclaresWhatItIs() {
        for (Explorer explorer : List.of(BUNDLED, OTHER)) {
            for (Entity entity : explorer.index().strategy().entities()) {
                Card card = card(
                        explorer,
                        entity.id(),
                        explorer.index().defaultPerimeter().id(),
                        "fr");
                Set<String> sections = new HashSet<>();
                for (Card.Section section : card.sections()) {
                    assertTrue(sections.add(section.key()), () -> entity.id() + " " + section.key());
                    Set<String> keys = new HashSet<>();
                    section.entries().forEach(entry -> {
                        assertTrue(keys.add(entry.key()), () -> entity.id() + " " + section.key() + " " + entry.key());
                        declares(entity, section, entry);
                    });
                }
            }
        }
    }

    private static void declares(Entity entity, Card.Section section, Entry entry) {
        String at = entity.id() + " " + section.key() + " " + entry.key();
        if (entry.says() instanceof Says.Quantity q) {
            assertFalse(q.object().isEmpty(), at);
            if (q.cell().value().filter(Value.Number.class::isInstance).isPresent()) {
                assertFalse(entry.facts().isEmpty(), at);
            }
            boolean money = entry.facts().size() == 1 && entry.facts().getFirst() instanceof Amount;
            assertTrue(!money || q.perimeter().isPresent(), at);
        }
    }

    @Test
    void cardsAreTheSameButForTheWordsInBothLanguages() {
        for (Entity entity : BUNDLED.index().strategy().entities()) {
            List<List<String>> keys = Stream.of("fr", "en")
                    .map(language -> card(BUNDLED, entity.id(), "france-2030-ia", language))
                    .map(RecordExhibitTest::keys)
                    .toList();
            assertEquals(keys.getFirst(), keys.getLast(), entity.id());
        }
    }

    @Test
    void everyNumberOfTheCardLeadsToWhatProvesIt() {
        Content content = content(BUNDLED, "miai-cluster", "france-2030-ia", "fr");
        assertEquals(
                "amount-miai-cluster",
                content.sources().of("title/amount").getFirst().id());
        assertEquals(2, content.sources().of("money/together").size());
    }

    @Test
    void largeNumbersAreSaidInWords() {
        String french = CardText.of(card(BUNDLED, "alice-recoque", "france-2030-ia", "fr"));
        assertTrue(french.contains("1\u00A0milliard de milliards d’opérations par seconde"), french);
        String english = CardText.of(card(BUNDLED, "scikit-learn", "france-2030-ia", "en"));
        assertTrue(english.contains("1.5 billion downloads"), english);
        assertTrue(english.contains("97%"), english);
    }

    private static List<String> keys(Card card) {
        List<String> keys = new ArrayList<>();
        card.sections()
                .forEach(section -> section.entries().forEach(entry -> keys.add(section.key() + "/" + entry.key())));
        return keys;
    }

    private static Entry entry(Card card, String section, String entry) {
        return card.section(section).flatMap(s -> s.entry(entry)).orElseThrow();
    }

    private static double number(Entry entry) {
        return entry.says() instanceof Says.Quantity q && q.cell().value().orElse(null) instanceof Value.Number number
                ? number.number()
                : Double.NaN;
    }

    private static String cards(Explorer explorer, List<String> records, String language) {
        return records.stream()
                .map(id -> CardLines.of(
                        card(explorer, id, explorer.index().defaultPerimeter().id(), language)))
                .collect(Collectors.joining());
    }

    private static Card card(Explorer explorer, String id, String perimeter, String language) {
        return ((Body.Carded) content(explorer, id, perimeter, language).body()).card();
    }

    private static Content content(Explorer explorer, String id, String perimeter, String language) {
        Labels labels = new Labels(explorer.index(), Messages.in(Locale.of(language)));
        Exploration start = Exploration.start(perimeter);
        Exploration state = id.isEmpty() ? start : new Transition.Select(List.of(id)).of(start);
        return RECORD.of(explorer.findings(state), labels);
    }

    private static Explorer explorer(Strategy strategy) {
        return new Explorer(new StrategyIndex(strategy), null);
    }
}
