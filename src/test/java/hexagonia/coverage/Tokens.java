package hexagonia.coverage;

import hexagonia.rules.Numeral;
import hexagonia.rules.Numerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Every number of a text: those that [Numerals] reads, but for the article « un », and the digits within names.
final class Tokens {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ARTICLE = Pattern.compile("(?i)une?");

    /// A number as it stands in a text.
    record Token(int start, int end, String text) {}

    private Tokens() {}

    static List<Token> in(String text, String language) {
        List<Token> tokens = new ArrayList<>();
        for (Numeral n : Numerals.of(language).in(text)) {
            String word = text.substring(n.start(), n.end());
            if (!ARTICLE.matcher(word).matches()) {
                tokens.add(new Token(n.start(), n.end(), word));
            }
        }
        List<Token> read = List.copyOf(tokens);
        DIGITS.matcher(text)
                .results()
                .filter(d -> read.stream().noneMatch(t -> t.start() <= d.start() && d.end() <= t.end()))
                .forEach(d -> tokens.add(new Token(d.start(), d.end(), d.group())));
        tokens.sort(Comparator.comparingInt(Token::start));
        return tokens;
    }
}
