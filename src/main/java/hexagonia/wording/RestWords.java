package hexagonia.wording;

import hexagonia.explore.Reconciliation;
import hexagonia.model.Amount;
import java.util.stream.Collectors;

/// What its parts leave of a total, in words.
public final class RestWords {
    private RestWords() {}

    /// What the rest is; empty where the total is not known.
    public static String nature(Labels labels, Reconciliation found) {
        return found.nature()
                .map(n -> said(labels, found, "reconcile.nature." + key(n)))
                .orElse("");
    }

    /// Why it is left; empty where the total is not known.
    public static String hint(Labels labels, Reconciliation found) {
        return found.nature()
                .map(n -> said(labels, found, "reconcile.nature.hint." + key(n)))
                .orElse("");
    }

    private static String said(Labels labels, Reconciliation found, String key) {
        String parts = parts(labels, found);
        return labels.messages().get(key, parts, FactWords.vowel(parts) ? 1 : 0);
    }

    private static String key(Reconciliation.Nature nature) {
        return nature.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// What the parts are money of, without the name that it shares with the whole: « IA » of « France 2030 – IA ».
    private static String parts(Labels labels, Reconciliation found) {
        String whole = labels.name(found.whole().entity());
        return found.parts().stream()
                .map(Amount::perimeter)
                .distinct()
                .map(p -> labels.index().perimeter(p).name().in(labels.locale()))
                .map(name ->
                        name.startsWith(whole) ? name.substring(whole.length()).replaceFirst("^[^\\p{L}]+", "") : name)
                .collect(Collectors.joining(", "));
    }
}
