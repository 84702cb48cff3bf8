package hexagonia.map;

import java.util.List;
import java.util.Locale;

/// The words of the map in one language. `kilometres` and `millions` hold `{0}` where the number goes. `places` is
/// the line that says which places are written in a document and which are deduced; it and `attribution` may be
/// empty, then they take no room. `headings` are those of the table twin: name, amount, place, whether a document
/// states the place (`written`) or it is `deduced`.
public record MapWords(
        Locale locale,
        String kilometres,
        String millions,
        String other,
        String undisclosed,
        String places,
        String attribution,
        List<String> headings,
        String written,
        String deduced) {
    public MapWords {
        headings = List.copyOf(headings);
    }

    String kilometres(int number) {
        return kilometres.replace("{0}", Integer.toString(number));
    }

    String millions(String number) {
        return millions.replace("{0}", number);
    }
}
