package hexagonia.text;

/// The first letter of words, as they begin a sentence or stand within one. No words stay none.
public final class FirstLetter {
    private FirstLetter() {}

    /// With a capital.
    public static String upper(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// Without a capital.
    public static String lower(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
