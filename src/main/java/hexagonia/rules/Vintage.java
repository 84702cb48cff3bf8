package hexagonia.rules;

import hexagonia.model.Document;
import hexagonia.model.PartialDate;
import hexagonia.model.Strategy;
import hexagonia.model.Violation;
import hexagonia.model.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The vintage, which stands under all that is shown, counts the documents and names the years of the first and the
/// last: whoever adds one is told to write it anew.
final class Vintage implements Rule {
    @Override
    public void check(Strategy s, Consumer<Violation> broken) {
        List<PartialDate> dates =
                s.documents().stream().map(Document::publishedOn).sorted().toList();
        Wording vintage = s.meta().vintage();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String text = vintage.in(language);
            boolean counted = Numerals.of(language.getLanguage()).in(text).stream()
                    .anyMatch(n -> Numeral.near(n.value(), dates.size()));
            boolean dated = dates.isEmpty() || names(text, dates.getFirst()) && names(text, dates.getLast());
            if (!counted || !dated) {
                broken.accept(Violation.of(
                        "vintage",
                        "meta",
                        s.meta().id(),
                        text,
                        dates.size(),
                        dates.isEmpty()
                                ? ""
                                : dates.getFirst().year() + "–"
                                        + dates.getLast().year()));
            }
        }
    }

    private static boolean names(String text, PartialDate date) {
        return text.contains(Integer.toString(date.year()));
    }
}
