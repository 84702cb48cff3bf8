package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.Looking;
import hexagonia.explore.Clause;
import hexagonia.explore.Transition;
import hexagonia.explore.reach.Dimension;
import hexagonia.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What tables and records call money, by what the documents say of it.
class SaidOfMoneyTest {
    private static final Looking START = Looking.atBundled(Locale.FRENCH);

    /// Twelve of the fourteen training projects are announced, those of the digital commons have no stage.
    @ParameterizedTest
    @CsvSource({
        "MEASURE, ia-clusters, Attribué",
        "MEASURE, aap-ia-embarquee, Attribué",
        "MEASURE, cma-ia, Montant",
        "MEASURE, aap-communs-numeriques-pour-l-ia-generative, Montant",
        "STAGE, announced, Montant",
        "STAGE, awarded, Attribué",
    })
    void onlyWhatIsAwardedIsCalledSo(Dimension dimension, String value, String heading) {
        Looking looking = START.then(new Transition.Filter(new Clause.OneOf(dimension, Set.of(value), false)));
        Sheet<?> sheet = ((Body.Tabled) content("laureates", looking).body()).sheet();

        assertEquals(heading, sheet.column("award").orElseThrow().title());
    }

    /// The fourteen leave 0.4 of the 87, exactly, wherever they are counted; the two seasons 0.3, since one is « près
    /// de
    /// 11 ».
    @ParameterizedTest
    @CsvSource({"hi-paris, 0.4, ''", "miai-cluster, 0.4, ''", "cma-ia, 0.3, ≈", "efelia-miai, 0.3, ≈"})
    void aRemainderIsAsExactAsWhatIsTakenOff(String record, String millions, String sign) {
        Card.Entry entry = entry(record, "remainder-amount-cma-ia");
        Card.Says.Quantity said = (Card.Says.Quantity) entry.says();

        assertEquals(millions.replace('.', ',') + "\u202FM€", said.cell().text());
        assertEquals(sign, said.cell().qualifier().replaceAll("\\h", ""));
    }

    @Test
    void otherPartsWithoutAnyAmountAreNotCountedTwice() {
        assertEquals(
                "7 autres", entry("viesta-2", "others-amount-aap-ia-embarquee").label());
    }

    private static Card.Entry entry(String record, String key) {
        Looking looking = START.then(new Transition.Select(List.of(record)));
        Card card = ((Body.Carded) content("record", looking).body()).card();
        return card.section("money").flatMap(s -> s.entry(key)).orElseThrow();
    }

    private static Content content(String exhibit, Looking looking) {
        return Exhibits.find(exhibit).orElseThrow().of(looking.findings(), looking.labels());
    }
}
