package hexagonia.text;

import java.util.regex.Pattern;

/// Names of files, made of words of the reader's language: small letters and figures with hyphens between, which every
/// system takes. Safe on any thread.
public final class FileName {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private FileName() {}

    /// « Vue d’ensemble » and `.pdf` give `vue-d-ensemble.pdf`.
    public static String of(String words, String ending) {
        String joined = BETWEEN.matcher(FoldedText.of(words)).replaceAll("-");
        return ENDS.matcher(joined).replaceAll("") + ending;
    }
}
