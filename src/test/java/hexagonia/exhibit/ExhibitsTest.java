package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExhibitsTest {
    @Test
    void tabsStandInTheOrderOfTheListAndHaveANameInBothLanguages() {
        assertEquals(
                List.of(
                        "overview",
                        "tables",
                        "map",
                        "spending",
                        "figures",
                        "compare",
                        "reconcile",
                        "chronology",
                        "sources"),
                Exhibits.tabs());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Exhibits.tabs().forEach(tab -> assertTrue(Messages.in(locale).has("tab." + tab), tab));
        }
    }

    @Test
    void noTwoExhibitsShareAName() {
        List<String> ids = Exhibits.all().stream().map(Exhibit::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }
}
