package hexagonia.explore.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Strategies;
import hexagonia.WithoutWindow;
import hexagonia.explore.Citations;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.Standing;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.search.Hit.Field;
import hexagonia.explore.search.Search.Source;
import hexagonia.model.Entity;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.store.FullText;
import hexagonia.text.Formats;
import hexagonia.text.Messages;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import hexagonia.wording.SearchWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands on a screen of the bundled strategy is found by typing it: names, headings, quoted words, sums,
/// other figures, dates.
@WithoutWindow
class EverythingIsFoundTest {
    private static final int SHOWN = 60;
    private static FullText text;
    private static Explorer explorer;

    private final List<String> missed = new ArrayList<>();

    @BeforeAll
    static void open() {
        text = new FullText(Strategies.open(Strategies.bundledDatabase()));
        explorer = new Explorer(new StrategyIndex(Strategies.bundled()), text, SearchWords.all(), List.of(), "");
    }

    @AfterAll
    static void close() {
        text.close();
    }

    private static List<Hit> hits(String asked) {
        return explorer.hits(asked, Locale.FRENCH, SHOWN);
    }

    private void finds(String asked, Predicate<Hit> wanted) {
        if (hits(asked).stream().noneMatch(wanted)) {
            missed.add(asked);
        }
    }

    private void nothingMissed() {
        assertEquals(List.of(), missed);
    }

    @Test
    void everyNameAndSpelling() {
        for (Entity e : explorer.index().strategy().entities()) {
            Stream.concat(Stream.of(e.name().fr(), e.name().en()), e.aliases().stream())
                    .forEach(name -> finds(name, h -> h.source() == Source.ENTITY && h.id().equals(e.id())));
        }
        nothingMissed();
    }

    /// What is found under another spelling, a filter by the same text keeps.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "intelligence artificielle embarquée",
                "l’intelligence artificielle embarquée",
                "IA embarquées",
                "embedded artificial intelligence"
            })
    void aTextSpeltOtherwiseKeepsWhatItFinds(String spelt) {
        Set<String> kept = explorer.matching("IA embarquée");
        assertTrue(kept.contains("aap-ia-embarquee"), kept::toString);
        assertEquals(kept, explorer.matching(spelt));
    }

    @Test
    void everyHeading() {
        explorer.index()
                .strategy()
                .sections()
                .forEach(s -> s.heading()
                        .ifPresent(
                                heading -> finds(heading, h -> h.source() == Source.SECTION && h.id().equals(s.id()))));
        nothingMissed();
    }

    @Test
    void everyQuotedPhraseFindsItsRecordAndItsHeading() {
        var strategy = explorer.index().strategy();
        Stream.of(
                        strategy.amounts(),
                        strategy.indicators(),
                        strategy.relations(),
                        strategy.rosters(),
                        strategy.events(),
                        strategy.mandates())
                .flatMap(facts -> facts.stream().map(Fact.class::cast))
                .forEach(fact -> fact.evidence()
                        .claims()
                        .forEach(claim -> claim.asStated().ifPresent(said -> {
                            String record = Citations.subjects(fact).getFirst();
                            finds(said, h -> h.records().contains(record));
                            finds(said, h -> h.source() == Source.SECTION && h.id().equals(claim.section()));
                        })));
        nothingMissed();
    }

    @Test
    void everySumInBothLanguages() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Formats formats = Formats.in(language);
            explorer.index()
                    .strategy()
                    .amounts()
                    .forEach(a -> a.euros().ifPresent(euros -> {
                        for (String written : List.of(
                                formats.millions(euros),
                                formats.inMillionsOfEuros(euros),
                                formats.money(euros),
                                formats.number(euros) + " €")) {
                            finds(written, h -> h.records().contains(a.entity()));
                        }
                    }));
        }
        nothingMissed();
    }

    @Test
    void everyOtherFigureByItsNumber() {
        Formats formats = Formats.in(Locale.FRENCH);
        for (var indicator : explorer.index().strategy().indicators()) {
            indicator.value().ifPresent(value -> {
                String number = formats.number(value);
                assertTrue(
                        explorer.hits(number, Locale.FRENCH, 1000).stream()
                                .anyMatch(h -> h.records().contains(indicator.entity())),
                        number);
            });
        }
    }

    @Test
    void everyEventByItsTitleAndItsDate() {
        for (var event : explorer.index().strategy().events()) {
            Predicate<Hit> found = h -> h.source() == Source.EVENT && h.id().equals(event.id());
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                finds(event.title().in(language), found);
                event.date().ifPresent(date -> finds(Formats.in(language).date(date.iso()), found));
            }
            event.date().ifPresent(date -> finds(date.iso(), found));
        }
        nothingMissed();
    }

    @Test
    void everyEventByItsDateInAnyOfTheUsualForms() {
        for (var event : explorer.index().strategy().events()) {
            Predicate<Hit> found = h -> h.source() == Source.EVENT && h.id().equals(event.id());
            event.date().filter(d -> d.iso().length() == 10).ifPresent(d -> {
                LocalDate date = LocalDate.parse(d.iso());
                for (String form : List.of(
                        "EEEE d MMMM yyyy",
                        "EEE d MMM yyyy",
                        "EEEE, d MMMM yyyy",
                        "EEEE, MMMM d, yyyy",
                        "MMM d, yyyy",
                        "'le' d MMMM yyyy",
                        "d MMMM yy",
                        "MMMM yy",
                        "MMMM ''yy",
                        "yyyy MMMM d",
                        "d-MMM-yyyy",
                        "d/M/yy",
                        "dd/MM/yyyy",
                        "d.M.yyyy",
                        "d-M-yy",
                        "d / M / yyyy",
                        "d/M",
                        "yyyyMMdd",
                        "yyyy-M-d")) {
                    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                        finds(date.format(DateTimeFormatter.ofPattern(form, language)), found);
                    }
                }
                if (date.getDayOfMonth() > 12) {
                    finds(date.format(DateTimeFormatter.ofPattern("MM/dd/yyyy")), found);
                    finds(date.format(DateTimeFormatter.ofPattern("M/d/yy")), found);
                }
            });
        }
        nothingMissed();
    }

    /// « date limite 2024 », « 2024 deadline »; and with a word of its title, or in other words for the same.
    @Test
    void everyEventByItsKindAndYear() {
        for (var event : explorer.index().strategy().events()) {
            Predicate<Hit> found = h -> h.source() == Source.EVENT && h.id().equals(event.id());
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String kind = Messages.in(language).of("chronology.event", event.kind());
                List<String> title = SearchText.of(event.title().in(language)).words();
                event.date().ifPresent(date -> {
                    String year = date.iso().substring(0, 4);
                    finds(kind + " " + year, found);
                    finds(year + " " + kind, found);
                    finds(title.getLast() + " " + Formats.in(language).date(date.iso()), found);
                    finds(date.iso() + " " + title.getFirst() + " " + title.getLast(), found);
                });
                event.entities()
                        .forEach(record -> finds(
                                kind + " "
                                        + explorer.index().entity(record).name().in(language),
                                found));
            }
        }
        nothingMissed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date limite",
                "dates limites",
                "deadline",
                "clôture 2024",
                "clos en 2024",
                "ce qui a clos en 2024",
                "qu’est-ce qui a été clos en 2024 ?",
                "closed in 2024",
                "what closed in 2024?",
                "relève 2 juillet 2024",
                "relève du 02/07/2024",
                "2024-07-02 deadline",
                "clôture juillet",
                "date limite IA générative"
            })
    void whatClosedIsFoundHoweverItIsAsked(String asked) {
        assertTrue(hits(asked).stream().anyMatch(h -> h.id().equals("event-usages-releve")), () -> hits(asked) + "");
        assertTrue(
                explorer.matching(asked).contains("aap-accelerer-l-usage-de-l-ia-generative-dans-l-economie"),
                () -> explorer.matching(asked) + "");
    }

    @ParameterizedTest
    @CsvSource({
        "combien pour Jean Zay ?, jean-zay",
        "how much for Jean Zay?, jean-zay",
        "combien reçoit MIAI ?, miai-cluster",
        "où est PR[AI]RIE, prairie-psai",
        "ce qui a été annoncé en 2023, event-clusters-annonce",
        "what was announced in 2023, event-clusters-annonce"
    })
    void aQuestionFindsWhatItAsksAbout(String asked, String wanted) {
        assertTrue(hits(asked).stream().anyMatch(h -> h.id().equals(wanted)), () -> hits(asked) + "");
    }

    @Test
    void everySumByItsStage() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Messages messages = Messages.in(language);
            for (var amount : explorer.index().strategy().amounts()) {
                amount.stage().filter(_ -> amount.euros().isPresent()).ifPresent(stage -> {
                    String sum = Formats.in(language)
                            .inMillionsOfEuros(amount.euros().getAsLong());
                    Predicate<Hit> found = h -> h.id().equals(amount.id());
                    finds(messages.of("stage", stage) + " " + sum, found);
                    finds(
                            sum + " " + messages.of("stage", stage) + " "
                                    + amount.label().in(language),
                            found);
                });
            }
        }
        nothingMissed();
    }

    /// Each end by its role and the name of the other.
    @Test
    void everyLinkByItsRole() {
        var index = explorer.index();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Messages messages = Messages.in(language);
            for (var r : index.strategy().relations()) {
                ties(
                        messages.of("role", r.role()) + " "
                                + index.entity(r.to()).name().in(language),
                        r.from());
                ties(
                        messages.of("role.of", r.role()) + " "
                                + index.entity(r.from()).name().in(language),
                        r.to());
            }
        }
        nothingMissed();
    }

    private void ties(String asked, String record) {
        if (!explorer.matching(asked).contains(record)
                && explorer.hits(asked, Locale.FRENCH, 1000).stream().noneMatch(h -> h.id().equals(record))) {
            missed.add(asked);
        }
    }

    @Test
    void everyDocumentAndEveryOpenQuestion() {
        var strategy = explorer.index().strategy();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Labels labels = new Labels(explorer.index(), Messages.in(language));
            for (var document : strategy.documents()) {
                Predicate<Hit> found = h -> h.id().equals(document.id());
                finds(document.title().in(language), found);
                finds(labels.dated(document), found);
            }
            strategy.sections()
                    .forEach(s ->
                            finds(labels.document(s.id()) + ", " + labels.section(s.id()), h -> h.id().equals(s.id())));
            strategy.absences()
                    .forEach(a ->
                            finds(a.question().in(language), h -> h.records().contains(a.entity())));
        }
        nothingMissed();
    }

    /// « 19,4 % des 360 », « 15 M€ par an », « 5 à 10 »: what screens work out or write as a range.
    @Test
    void everyShareEveryYearAndEveryRange() {
        var index = explorer.index();
        Labels labels = new Labels(index, Messages.in(Locale.FRENCH));
        Formats formats = Formats.in(Locale.FRENCH);
        for (var a : index.strategy().amounts()) {
            Predicate<Hit> found = h -> h.records().contains(a.entity());
            a.euros()
                    .ifPresent(euros -> a.partOf()
                            .flatMap(index::maybeAmount)
                            .map(w -> w.euros())
                            .ifPresent(whole -> whole.ifPresent(all -> {
                                String share = formats.percent((double) euros / all);
                                finds(share, found);
                                finds(share + " des " + formats.millions(all), found);
                            })));
            a.euros()
                    .ifPresent(euros -> a.years()
                            .ifPresent(years -> finds(formats.inMillionsOfEuros(euros / years) + " par an", found)));
        }
        index.strategy().indicators().stream()
                .filter(i -> i.valueMax().isPresent())
                .forEach(i -> {
                    finds(new FactWords(labels).number(i), h -> h.id().equals(i.id()));
                    finds(new FactWords(labels).brief(i), h -> h.id().equals(i.id()));
                });
        nothingMissed();
    }

    @Test
    void everyFunctionAndEveryList() {
        var strategy = explorer.index().strategy();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            strategy.mandates()
                    .forEach(m ->
                            finds(m.function().in(language), h -> h.records().contains(m.person())));
            strategy.rosters()
                    .forEach(r -> finds(r.label().in(language), h -> h.records().contains(r.entity())));
        }
        nothingMissed();
    }

    @Test
    void aComputedFigureFindsItsRecord() {
        var index = explorer.index();
        Standing standing = new Standing(index);
        Formats formats = Formats.in(Locale.FRENCH);
        for (Entity cluster : index.ofKind(Kind.CLUSTER)) {
            standing.together(cluster.id(), index.defaultPerimeter().id())
                    .euros()
                    .ifPresent(euros ->
                            finds(formats.millions(euros), h -> h.records().contains(cluster.id()) && shows(h, euros)));
        }
        nothingMissed();
    }

    /// Totals beside the values of a facet, sums of parts and what they leave.
    @Test
    void aComputedTotalFindsItsRecord() {
        var index = explorer.index();
        for (var perimeter : index.strategy().perimeters()) {
            var all = explorer.findings(Exploration.start(perimeter.id()));
            for (Dimension facet : List.of(Dimension.LEVER, Dimension.AXIS, Dimension.REGION, Dimension.MEASURE)) {
                all.facet(facet).stream()
                        .filter(v -> index.has(v.value()))
                        .forEach(v -> v.euros().ifPresent(euros -> computed(euros, v.value())));
            }
        }
        for (Reconciliation parted : Reconciliation.all(index)) {
            computed(parted.known(), parted.whole().entity());
            parted.remainder().ifPresent(rest -> computed(rest, parted.whole().entity()));
        }
        computed(632_000_000, "france-2030");
        computed(446_600_000, "france-2030");
        computed(185_400_000, "france-2030");
        computed(57_800_000, "ia-clusters");
        computed(417_800_000, "ia-clusters");
        computed(115_100_000, "departement-91");
        nothingMissed();
    }

    /// Whether a hit shows a sum: as the figure that it was found by, or as an amount that a document writes.
    private boolean shows(Hit hit, long euros) {
        String sum = Formats.in(Locale.FRENCH).inMillionsOfEuros(euros);
        return hit.computed()
                .map(c -> c.unit() == Hit.Computed.Unit.EUROS
                        && sum.equals(Formats.in(Locale.FRENCH)
                                .inMillionsOfEuros(c.value().longValue())))
                .orElse(hit.field() != Field.FIGURE || hit.source() == Source.AMOUNT);
    }

    private void computed(long euros, String record) {
        if (euros != 0) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                finds(
                        Formats.in(language).inMillionsOfEuros(euros),
                        h -> h.records().contains(record) && shows(h, euros));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2,5 Md€",
                "2.5bn",
                "2,5 milliards",
                "€2.5bn",
                "2 500 M€",
                "2500",
                "2\u202F500\u202FM€",
                "2,5\u00A0Mds€",
                "≈ 2,5 milliards d’euros",
                "2,5 Mds d'euros",
                "2 500 millions",
                "2 500 000 000 €",
                "2,500 million euros"
            })
    void aSumIsFoundHoweverItIsTyped(String asked) {
        Set<String> same = explorer.index().strategy().amounts().stream()
                .filter(a -> a.euros().orElse(0) == 2_500_000_000L)
                .map(a -> a.id())
                .collect(Collectors.toSet());
        assertTrue(!same.isEmpty());
        assertTrue(hits(asked).stream().map(Hit::id).toList().containsAll(same), () -> hits(asked) + "");
    }

    @ParameterizedTest
    @CsvSource({
        "cinquante millions, amount-jean-zay-june-2023",
        "cinquante, amount-fonds-d-amorcage-ia",
        "trois cent soixante millions d’euros, amount-ia-clusters",
        "three hundred and sixty million euros, amount-ia-clusters",
        "quatre-vingt-sept millions, amount-cma-ia",
        "deux milliards et demi, amount-france-2030-ia",
        "two and a half billion, amount-france-2030-ia",
        "plus de 50 M€, amount-formation-des-professionnels-de-sante-au-numerique-et-a-l-ia",
        "environ 2 500 M€, amount-france-2030-ia",
        "au plus 1 868, france-2030",
        "×10, ind-alice-recoque-factor",
        "x4, ind-extension-de-jean-zay-factor",
        "50 pour cent, ind-alice-recoque-european-share",
        "une centaine, ind-adopt-ia-videos"
    })
    void aFigureInWordsOrWithItsReserveIsFound(String asked, String wanted) {
        assertTrue(hits(asked).stream().anyMatch(h -> h.id().equals(wanted)), () -> hits(asked) + "");
    }

    /// The laureates that a body takes part in, and what a place gets.
    @ParameterizedTest
    @CsvSource({
        "lauréats inria, hi-paris",
        "lauréats du CNRS, openllm-france",
        "laureates of CNRS, protech",
        "projets à Grenoble, ol-factory",
        "clusters Grenoble, miai-cluster",
        "clusters en Île-de-France, dataia-cluster",
        "clusters in Île-de-France, hi-paris",
        "projets santé, macmia"
    })
    void aKindIsFoundByWhatItConcerns(String asked, String wanted) {
        assertTrue(hits(asked).stream().anyMatch(h -> h.id().equals(wanted)), () -> hits(asked) + "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "360 millions=360000000",
                "70M=70000000",
                "54k€=54000",
                "54 000=54000",
                "54 mille euros=54000",
                "€76.4m=76400000",
                "EUR 70 million=70000000",
                "70'000'000=70000000",
                "70’000’000 €=70000000",
                "70.000.000=70000000",
                "70,000,000=70000000",
                ",07 Md€=70000000",
                ".07bn=70000000",
                "2 milliards 500 millions=2500000000",
                "2 milliards et 500 millions d’euros=2500000000",
                "deux milliards cinq cents millions=2500000000",
                "1 milliard 500=1500000000",
                "un milliard cinq cents millions=1500000000",
                "1 Md€ 500 M€=1500000000",
                "2 billion 500 million=2500000000",
                "1 million 200 000=1200000",
                "3 millions 500 mille euros=3500000",
                "un million cinq=1500000",
                "one and a half billion=1500000000",
                "a billion and a half=1500000000",
                "un milliard et demi=1500000000",
                "un demi-milliard=500000000",
                "half a billion euros=500000000",
                "a hundred million=100000000",
                "deux virgule cinq milliards=2500000000",
                "two point five billion=2500000000",
                "septante millions=70000000"
            })
    void unitsOfBothLanguagesAreRead(String asked, long euros) {
        assertTrue(Typed.of(asked).means(euros), () -> Typed.of(asked) + "");
        assertFalse(Typed.of(asked).means(euros - 1), () -> Typed.of(asked) + "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entre 30 et 40 M€",
                "entre 30 M€ et 40 M€",
                "de 30 à 40 millions d’euros",
                "30 à 40 M€",
                "30-40 M€",
                "30 – 40 M€",
                "between 30 and 40 million euros",
                "from €30m to €40m",
                "entre trente et quarante millions"
            })
    void aRangeFindsWhatLiesInIt(String asked) {
        Set<String> within = explorer.index().strategy().amounts().stream()
                .filter(a -> a.euros().orElse(0) >= 30_000_000L && a.euros().orElse(0) <= 40_000_000L)
                .map(a -> a.id())
                .collect(Collectors.toSet());
        Set<String> found = hits(asked).stream()
                .filter(h -> h.source() == Source.AMOUNT)
                .map(Hit::id)
                .collect(Collectors.toSet());
        assertTrue(within.size() > 1);
        assertEquals(within, found);
    }

    /// « 2 milliards 500 millions » in words, every sum of the strategy.
    @Test
    void everySumInTwoParts() {
        for (var a : explorer.index().strategy().amounts()) {
            a.euros().ifPresent(euros -> {
                long billions = euros / 1_000_000_000;
                long millions = euros / 1_000_000 % 1_000;
                if (billions > 0 && millions > 0 && euros % 1_000_000 == 0) {
                    finds(billions + " milliards " + millions + " millions", h -> h.id().equals(a.id()));
                    finds(billions + " milliard " + millions, h -> h.id().equals(a.id()));
                }
                finds(grouped(euros, "'"), h -> h.id().equals(a.id()));
                finds(grouped(euros, ",") + " €", h -> h.id().equals(a.id()));
                finds(grouped(euros, "."), h -> h.id().equals(a.id()));
            });
        }
        nothingMissed();
    }

    private static String grouped(long euros, String mark) {
        return String.format(Locale.ROOT, "%,d", euros).replace(",", mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lundi 25 mars 2099", "1 234 567 M€", "le 3 juin 1999"})
    void aFigureThatNothingHasOffersNoName(String asked) {
        assertEquals(List.of(), hits(asked).stream().map(Hit::id).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 mai 2024",
                "le 22 mai 2024",
                "22\u00A0mai\u00A02024",
                "mai 2024",
                "22 mai",
                "May 22, 2024",
                "22 May 2024",
                "22/05/2024",
                "22-05-2024",
                "05/2024",
                "2024/05/22",
                "2024-05-22"
            })
    void aDateIsFoundHoweverItIsTyped(String asked) {
        assertTrue(
                hits(asked).stream().anyMatch(h -> h.source() == Source.EVENT && h.field() == Field.FIGURE),
                () -> hits(asked) + "");
    }

    @ParameterizedTest
    @CsvSource({
        "chapaz, clara-chappaz",
        "clara chapaz, clara-chappaz",
        "grenobel, ville-grenoble",
        "jaen zay, jean-zay",
        "jeanzay, jean-zay",
        "inira, inria",
        "Chapaz Clara, clara-chappaz",
        "sauf ile-de-france, region-ile-de-france"
    })
    void aNearNameIsOffered(String asked, String wanted) {
        List<Hit> found = hits(asked);
        assertTrue(found.stream().anyMatch(h -> h.field() == Field.NEAR && h.id().equals(wanted)), found + "");
    }

    @ParameterizedTest
    @CsvSource({
        "quels lauréats pour le CNRS, protech",
        "que touche Grenoble, ville-grenoble",
        "combien pour l’IA embarquée, axe-ia-embarquee",
        "how much for embedded AI, axe-ia-embarquee",
        "l’intelligence artificielle de confiance, axe-ia-confiance",
        "embedded artificial intelligence, axe-ia-embarquee"
    })
    void aQuestionFindsWhatItIsAbout(String asked, String wanted) {
        List<Hit> found = hits(asked);
        assertTrue(found.stream().anyMatch(h -> h.field() != Field.NEAR && h.id().equals(wanted)), found + "");
    }

    @Test
    void whatIsFoundOffersNoNearName() {
        for (String asked : List.of("inria", "grenoble", "2,5 Md€", "zzzz", "22 mai 2024")) {
            assertTrue(hits(asked).stream().noneMatch(h -> h.field() == Field.NEAR), asked);
        }
    }

    /// What bears the very name comes before them.
    @ParameterizedTest
    @ValueSource(strings = {"grenoble", "toulouse", "paris", "saclay", "rennes"})
    void clustersComeBeforePlacesAndHeadings(String asked) {
        List<Hit> found =
                hits(asked).stream().filter(h -> h.field() != Field.EXACT_NAME).toList();
        int cluster = first(found, h -> is(h, Set.of(Kind.CLUSTER)));
        int ground = first(
                found, h -> h.source() == Source.SECTION || is(h, Set.of(Kind.PLACE, Kind.REGION, Kind.DEPARTMENT)));
        assertTrue(cluster < ground, () -> cluster + " " + ground + " " + found);
    }

    private static boolean is(Hit hit, Set<Kind> kinds) {
        return hit.source() == Source.ENTITY
                && kinds.contains(explorer.index().entity(hit.id()).kind());
    }

    /// Whatever its kind, and with an article before it.
    @Test
    void whatBearsTheVeryNameComesFirst() {
        for (Entity e : explorer.index().strategy().entities()) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String name = e.name().in(language);
                SearchText written = SearchText.of(name);
                Hit best = explorer.hits(name, language, 1).getFirst();
                boolean same = best.source() == Source.ENTITY
                        && Stream.of(Locale.FRENCH, Locale.ENGLISH)
                                .map(explorer.index().entity(best.id()).name()::in)
                                .anyMatch(n -> SearchText.of(n).is(written, Set.of()));
                if (!same) {
                    missed.add(name + ": " + best);
                }
            }
        }
        nothingMissed();
    }

    @Test
    void aNameIsFoundAsWellWithItsArticle() {
        for (Entity e : explorer.index().strategy().entities()) {
            withArticles(e.name().fr(), e.id(), Locale.FRENCH, "le ", "de l’");
            withArticles(e.name().en(), e.id(), Locale.ENGLISH, "the ");
            e.aliases().forEach(alias -> withArticles(alias, e.id(), Locale.FRENCH, "l'"));
        }
        nothingMissed();
    }

    private void withArticles(String name, String record, Locale language, String... articles) {
        int bare = place(name, record, language);
        for (String article : articles) {
            if (place(article + name, record, language) != bare) {
                missed.add(article + name);
            }
        }
    }

    private static int place(String asked, String record, Locale language) {
        List<String> ids =
                explorer.hits(asked, language, SHOWN).stream().map(Hit::id).toList();
        return ids.indexOf(record);
    }

    /// « CNRSs », « AI Sorbs »: one letter too many.
    @Test
    void aNameInThePluralReachesItsRecord() {
        for (Entity e : explorer.index().strategy().entities()) {
            Stream.of(e.name().fr(), e.name().en())
                    .forEach(name -> finds(name + "s", h -> h.records().contains(e.id())));
        }
        nothingMissed();
    }

    private static int first(List<Hit> found, Predicate<Hit> wanted) {
        return found.indexOf(found.stream().filter(wanted).findFirst().orElseThrow(() -> new AssertionError(found)));
    }

    @Test
    void figuresAndQuotedWordsReachMoneyToo() {
        assertTrue(explorer.matching("2,5 Md€").stream().allMatch(explorer.index()::has));
        assertTrue(!explorer.matching("2,5 Md€").isEmpty());
        assertTrue(explorer.matching("zzzz").isEmpty());
    }
}
