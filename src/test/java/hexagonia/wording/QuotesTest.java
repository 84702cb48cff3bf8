package hexagonia.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hexagonia.text.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What documents write keeps its letters; its spaces part no number from its unit and no mark from its word. `~` is a
/// narrow no-break space here, `_` a no-break space.
class QuotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Comment évolue cet élan ?        | Comment évolue cet élan~?
        Cluster (Toulouse) – 20 M€       | Cluster (Toulouse) – 20~M€
        54 Mds€ sont investis : un cadre | 54~Mds€ sont investis_: un cadre
        95 % des élèves ; 10 Md€         | 95~% des élèves~; 10~Md€
        Hi! PARIS Cluster 2030           | Hi! PARIS Cluster 2030
        """)
    void spacesThatPartNoWordsEndNoLine(String written, String set) {
        String typeset = new Quotes(Messages.in(Locale.FRENCH)).typeset(written);
        assertEquals(set, typeset.replace('\u202F', '~').replace('\u00A0', '_'));
    }
}
