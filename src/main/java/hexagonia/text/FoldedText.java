package hexagonia.text;

import java.text.Normalizer;
import java.util.stream.IntStream;

/// Texts as they are compared: without accents, case or ligatures, and without brackets inside a word: « PR[AI]RIE » is
/// looked for as « prairie ». Safe on any thread.
public final class FoldedText {
    /// The letters of our languages, folded once.
    private static final String[] COMMON =
            IntStream.range(0, 0x180).mapToObj(FoldedText::folded).toArray(String[]::new);

    private FoldedText() {}

    /// A letter or digit as compared, a ligature as its two letters; empty for all else.
    public static String letters(int c) {
        return c < COMMON.length ? COMMON[c] : folded(c);
    }

    /// A text as compared: its letters folded, all else as written but for apostrophes, which are all the same.
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                folded.append(letters(c));
            } else if (!isMark(c)) {
                folded.appendCodePoint(c == '’' ? '\'' : c);
            }
        });
        return folded.toString();
    }

    /// A text with its accents and its case, but each accent on its letter, ligatures apart, and no brackets inside a
    /// word.
    public static String spelled(String text) {
        int[] written =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        StringBuilder spelled = new StringBuilder(text.length());
        for (int i = 0; i < written.length; i++) {
            boolean inside = i > 0 && i + 1 < written.length && joins(written[i - 1], written[i], written[i + 1]);
            if (!inside) {
                spelled.append(apart(written[i]));
            }
        }
        return spelled.toString();
    }

    /// Whether `c` is a bracket between two letters of one word.
    public static boolean joins(int before, int c, int after) {
        return "[]()".indexOf(c) >= 0 && Character.isLetter(before) && Character.isLetter(after);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String apart(int c) {
        return switch (c) {
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            case 'æ' -> "ae";
            case 'Æ' -> "AE";
            default -> Character.toString(c);
        };
    }

    private static String folded(int c) {
        return apart(Character.toLowerCase(c))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .map(letter -> Normalizer.normalize(letter, Normalizer.Form.NFD))
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
