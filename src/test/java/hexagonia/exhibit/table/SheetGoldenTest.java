package hexagonia.exhibit.table;

import hexagonia.Goldens;
import hexagonia.Strategies;
import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Exhibits;
import hexagonia.explore.Exploration;
import hexagonia.explore.Explorer;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.search.Search;
import hexagonia.model.Strategy;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every exhibit that is a table, as text, of two strategies and in both languages.
class SheetGoldenTest {
    @ParameterizedTest
    @CsvSource({"bundled,fr", "bundled,en", "other,fr", "other,en"})
    void sheetsSayWhatWasAgreed(String name, String language) {
        Strategy strategy = name.equals("other") ? Strategies.other() : Strategies.bundled();
        Explorer explorer = new Explorer(new StrategyIndex(strategy), _ -> new Search.Found(Set.of(), Set.of()));
        Labels labels = new Labels(explorer.index(), Messages.in(Locale.of(language)));
        Findings findings = explorer.findings(
                Exploration.start(explorer.index().defaultPerimeter().id()));
        StringBuilder text = new StringBuilder();
        for (Exhibit exhibit : Exhibits.all()) {
            Content content = exhibit.of(findings, labels);
            if (content.body() instanceof Body.Tabled tabled) {
                text.append(SheetText.of(content, tabled.sheet()));
            }
        }
        Goldens.check("sheets-" + name + "-" + language, text.toString());
    }
}
