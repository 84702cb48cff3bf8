package hexagonia.explore.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers written in words, French or English: « cinquante millions », « two hundred and fifty ».
final class NumberWords {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;

    /// What each word adds to those before it.
    private static final Map<String, Integer> ADDED = added();

    private static final Set<String> HUNDREDS = Set.of("cent", "cents", "centaine", "centaines", "hundred", "hundreds");
    private static final Set<String> THOUSANDS = Set.of("mille", "thousand");
    private static final Set<String> TWENTIES = Set.of("vingt", "vingts");

    /// What « et » adds to tens, and « and » to hundreds: « trente et quarante » are two numbers.
    private static final Set<String> ONES = Set.of("un", "une", "onze");

    private static final Set<String> LARGER = Set.of("hundred", "thousand");
    private static final Set<String> ONE = Set.of("un", "une", "one");

    private static final String LARGE = "(?=mil(?:lion|liard)|billion|thousand|mille)";

    /// « a billion », « a hundred ».
    private static final Pattern ARTICLE = Pattern.compile("\\ban? (?=million|billion|thousand|hundred)");

    /// Each way to say a fraction, and how it is written.
    private static final List<Form> DECIMALS = List.of(
            form("\\b(?:un|une|one) (?:et demie?|and a half) ", "1,5 "),
            form("\\b(\\d+) (?:et demie?|and a half) ", "$1,5 "),
            form("\\b(\\d+) (" + LARGE + "[a-z]+) (?:et demie?|and a half)\\b", "$1,5 $2"),
            form("\\b(?:un |une |1 )?demie? " + LARGE, "0,5 "),
            form("\\bhalf (?:an? |one |1 )?" + LARGE, "0,5 "),
            form("\\b(?:un|une|one) (?:virgule|comma|point) (?=\\d)", "1,"),
            form("\\b(\\d+) (?:virgule|comma|point) (?=\\d)", "$1,"));

    private record Form(Pattern said, String written) {}

    private NumberWords() {}

    private static Form form(String said, String written) {
        return new Form(Pattern.compile(said), written);
    }

    private static Map<String, Integer> added() {
        Map<String, Integer> added = new HashMap<>();
        String[] words = {
            "un une one",
            "deux two",
            "trois three",
            "quatre four",
            "cinq five",
            "six",
            "sept seven",
            "huit eight",
            "neuf nine",
            "dix dizaine ten",
            "onze eleven",
            "douze douzaine twelve dozen",
            "treize thirteen",
            "quatorze fourteen",
            "quinze quinzaine fifteen",
            "seize sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "vingt vingts vingtaine twenty"
        };
        for (int i = 0; i < words.length; i++) {
            add(i + 1, words[i], added);
        }
        String[] tens = {
            "trente trentaine thirty",
            "quarante quarantaine forty",
            "cinquante cinquantaine fifty",
            "soixante soixantaine sixty",
            "seventy septante",
            "eighty huitante octante",
            "ninety nonante"
        };
        for (int i = 0; i < tens.length; i++) {
            add(10 * (i + 3), tens[i], added);
        }
        return Map.copyOf(added);
    }

    private static void add(int number, String words, Map<String, Integer> added) {
        for (String word : words.split(" ")) {
            added.put(word, number);
        }
    }

    /// A folded text with digits instead of such numbers; « un » alone stays, unless millions follow it, and « mille »
    /// after digits.
    static String digits(String text) {
        return decimals(whole(
                ARTICLE.matcher(text.replaceAll("(?<=[a-z])-(?=[a-z])", " ")).replaceAll("one ")));
    }

    /// Halves, and what follows a « virgule », as decimals.
    private static String decimals(String text) {
        String written = text;
        for (Form form : DECIMALS) {
            written = form.said.matcher(written).replaceAll(form.written);
        }
        return written;
    }

    private static String whole(String text) {
        List<String> words = List.of(text.split(" "));
        List<String> written = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            int to = from;
            while (to < words.size() && part(words, from, to)) {
                to++;
            }
            boolean number = to > from + 1
                    || to > from && (!ONE.contains(words.get(from)) || to < words.size() && large(words.get(to)));
            boolean unit = to == from + 1
                    && THOUSANDS.contains(words.get(from))
                    && from > 0
                    && Character.isDigit(
                            words.get(from - 1).charAt(words.get(from - 1).length() - 1));
            if (number && !unit) {
                written.add(Long.toString(number(words.subList(from, to))));
                from = to - 1;
            } else {
                written.add(words.get(from));
            }
        }
        return String.join(" ", written);
    }

    private static boolean part(List<String> words, int from, int at) {
        String word = words.get(at);
        boolean between = at > from && at + 1 < words.size();
        boolean joins = between
                && (word.equals("et") && ONES.contains(words.get(at + 1))
                        || word.equals("and")
                                && LARGER.contains(words.get(at - 1))
                                && ADDED.containsKey(words.get(at + 1)));
        return joins || ADDED.containsKey(word) || HUNDREDS.contains(word) || THOUSANDS.contains(word);
    }

    private static boolean large(String word) {
        return word.startsWith("million") || word.startsWith("milliard") || word.startsWith("billion");
    }

    private static long number(List<String> words) {
        long all = 0;
        long last = 0;
        for (String word : words) {
            if (THOUSANDS.contains(word)) {
                all += Math.max(1, last) * THOUSAND;
                last = 0;
            } else if (HUNDREDS.contains(word)) {
                last = Math.max(1, last) * HUNDRED;
            } else if (TWENTIES.contains(word) && last % HUNDRED == 4) {
                last += 4 * 20 - 4;
            } else {
                last += ADDED.getOrDefault(word, 0);
            }
        }
        return all + last;
    }
}
