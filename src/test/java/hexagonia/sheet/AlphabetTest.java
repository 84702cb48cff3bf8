package hexagonia.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Strategies;
import hexagonia.bench.Synthetic;
import hexagonia.model.Entity;
import hexagonia.model.Strategy;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {
    /// Accents at either end, case, ligatures, marks apart, signs that are passed over or not, digits, other scripts.
    private static final List<String> TELLING = List.of(
            "cote",
            "côte",
            "coté",
            "côté",
            "Cote",
            "COTE",
            "co te",
            "co-te",
            "co\u00ADte",
            "cote\u0301",
            "cote ",
            "cotes",
            "œuvre",
            "oeuvre",
            "Œuvre",
            "oeuvrer",
            "æquo",
            "aequo",
            "aeroport",
            "l’eau",
            "l'eau",
            "leau",
            "l eau",
            "eau",
            "3IA",
            "3ia",
            "IA",
            "I.A.",
            "I A",
            "10",
            "9",
            "09",
            "2 030",
            "2\u202F030",
            "2030",
            "(IA)",
            "IA-cluster",
            "IA cluster",
            "IA+",
            "« IA »",
            "\u00A0IA",
            "n°\u00A02",
            "№ 2",
            "straße",
            "strasse",
            "Łódź",
            "Lodz",
            "ﬁn",
            "fin",
            "Ελλάς",
            "Россия",
            "",
            " ",
            "-",
            "_",
            "—",
            "–",
            "é",
            "e\u0301",
            "ê",
            "E",
            "z",
            "Z",
            "ÿ",
            "Å",
            "ø",
            "o");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void putsTextsInTheOrderOfTheCollator(String language) {
        Locale locale = Locale.of(language);
        Collator collator = Collator.getInstance(locale);
        Alphabet alphabet = new Alphabet(locale);
        List<String> texts = new ArrayList<>(TELLING);
        Stream.of(Strategies.bundled(), Synthetic.strategy(300))
                .map(Strategy::entities)
                .flatMap(List::stream)
                .map(Entity::name)
                .flatMap(n -> Stream.of(n.fr(), n.en()))
                .forEach(texts::add);
        Collections.shuffle(texts, new Random(1));

        for (String a : TELLING) {
            for (String b : texts) {
                assertEquals(
                        Integer.signum(collator.compare(a, b)),
                        Integer.signum(alphabet.order().compare(alphabet.key(a), alphabet.key(b))),
                        a + " | " + b);
            }
        }
        assertEquals(
                texts.stream().sorted(collator::compare).toList(),
                texts.stream()
                        .map(alphabet::key)
                        .sorted(alphabet.order())
                        .map(Alphabet.Key::text)
                        .toList());
    }
}
