package hexagonia.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The calculation that a formula begins with, as in `28,3 + 29,5 + 17,9 : somme…, en M€`: numbers with one of the
/// signs + − × ÷ between each two, and perhaps their units. A percentage that multiplies is a hundredth of itself.
record Calculation(List<Double> numbers, List<Character> signs) {
    private static final String SPACES = "\\s\\u00A0\\u202F";
    private static final Pattern SIGN = Pattern.compile("[\\p{L}€%/" + SPACES + "]*([+−×÷])[€$£" + SPACES + "]*");
    private static final Pattern PERCENT = Pattern.compile("^[" + SPACES + "]*%");

    /// The calculation in `text`; empty where it does not begin with one.
    static Optional<Calculation> in(String text, String language) {
        List<Numeral> all = Numerals.of(language).in(text);
        if (all.isEmpty() || !text.substring(0, all.getFirst().start()).matches("[€$£\\s]*")) {
            return Optional.empty();
        }
        List<Double> numbers = new ArrayList<>(List.of(all.getFirst().value()));
        List<Character> signs = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Numeral next = all.get(i);
            Matcher sign = SIGN.matcher(text.substring(all.get(i - 1).end(), next.start()));
            if (!sign.matches()) {
                break;
            }
            boolean percent = sign.group(1).equals("×")
                    && PERCENT.matcher(text.substring(next.end())).find();
            signs.add(sign.group(1).charAt(0));
            numbers.add(percent ? next.value() / 100 : next.value());
        }
        return signs.isEmpty() ? Optional.empty() : Optional.of(new Calculation(numbers, signs));
    }

    boolean divides() {
        return signs.contains('÷');
    }

    /// The result, multiplication and division first.
    double result() {
        double sum = 0;
        double term = numbers.getFirst();
        for (int i = 0; i < signs.size(); i++) {
            double next = numbers.get(i + 1);
            switch (signs.get(i)) {
                case '×' -> term *= next;
                case '÷' -> term /= next;
                case '−' -> {
                    sum += term;
                    term = -next;
                }
                default -> {
                    sum += term;
                    term = next;
                }
            }
        }
        return sum + term;
    }
}
