package hexagonia.wording;

import hexagonia.model.Term;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The glossary as it is asked: what a word on screen means, which acronyms stand in a name. Immutable.
public final class Terms {
    /// One word of letters and digits, an apostrophe and what follows it apart.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{N}]*\\p{Lu}[\\p{Lu}\\p{N}]+|\\p{N}+\\p{Lu}+");

    private final List<Term> all;
    private final Locale locale;
    private final Map<String, Term> byWord = new HashMap<>();
    private final Map<String, Term> byAcronym = new HashMap<>();

    public Terms(List<Term> glossary, Locale locale) {
        this.locale = locale;
        Collator collator = Collator.getInstance(locale);
        all = glossary.stream()
                .sorted(Comparator.comparing((Term t) -> t.term().in(locale), collator))
                .toList();
        // Terms before other spellings, so that a word which is both means the term.
        glossary.forEach(term -> Stream.of(term.term().fr(), term.term().en()).forEach(word -> add(word, term)));
        glossary.forEach(term -> term.forms().forEach(word -> add(word, term)));
    }

    private void add(String word, Term term) {
        byWord.putIfAbsent(word.toLowerCase(Locale.ROOT), term);
        if (ACRONYM.matcher(word).matches()) {
            byAcronym.putIfAbsent(word, term);
        }
    }

    /// All terms, in alphabetical order.
    public List<Term> all() {
        return all;
    }

    /// The term for a value of ours, whose name is the English word: `TAX_CUT` is the tax cut.
    public Optional<Term> of(Enum<?> value) {
        return of(value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /// The term whose word or another spelling is exactly this text, whatever its case.
    public Optional<Term> of(String text) {
        return Optional.ofNullable(byWord.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    /// The acronyms that stand in a text as words of their own, written in capitals as they must be.
    public List<Term> acronymsIn(String text) {
        List<Term> found = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            Term term = byAcronym.get(words.group());
            if (term != null && !found.contains(term)) {
                found.add(term);
            }
        }
        return found;
    }

    /// A term with its expansion and meaning.
    public String explain(Term term) {
        String expansion = term.expansion().map(e -> " – " + e.in(locale)).orElse("");
        return term.term().in(locale) + expansion + "\n" + term.meaning().in(locale);
    }
}
