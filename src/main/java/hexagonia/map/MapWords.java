package hexagonia.map;

import hexagonia.figure.Hue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of the map in one language. `series` names those that the rings of others belong to. `kilometres`,
/// `millions`, `hidden` (others that are
/// not drawn) and `unnamed` hold `{0}` where the number goes. `places` is
/// the line that says which places are written in a document and which are deduced; it and `attribution` may be
/// empty, then they take no room. `headings` are those of the table twin: name, amount, place, whether a document
/// states the place (`written`) or it is `deduced`.
public record MapWords(
        Locale locale,
        String kilometres,
        String millions,
        String other,
        Map<Hue, String> series,
        String hidden,
        String unnamed,
        String undisclosed,
        String places,
        String attribution,
        List<String> headings,
        String written,
        String deduced) {
    public MapWords {
        headings = List.copyOf(headings);
        series = Map.copyOf(series);
    }

    String kilometres(int number) {
        return kilometres.replace("{0}", Integer.toString(number));
    }

    String hidden(int number) {
        return number == 1 ? "+ 1 " + other : hidden.replace("{0}", Integer.toString(number));
    }

    String unnamed(int number) {
        return unnamed.replace("{0}", Integer.toString(number));
    }

    String millions(String number) {
        return millions.replace("{0}", number);
    }
}
