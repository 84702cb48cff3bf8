package hexagonia.page;

import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.Indicator;
import hexagonia.model.Qualifier;
import hexagonia.text.Messages;
import hexagonia.wording.FactWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What notes are put together from: figures in words, lists, sentences, notes none of which is long.
record NotePhrases(Labels labels) {
    /// The letters of what one note says.
    private static final int LONGEST = 400;

    private Messages messages() {
        return labels.messages();
    }

    /// A figure with its reserve, and what it `covers` where that is wanted.
    String figure(Fact fact, boolean covers) {
        return switch (fact) {
            case Amount a -> figure(qualified(labels.amount(a), a.qualifier()), label(a), covers);
            case Indicator i ->
                figure(
                        qualified(new FactWords(labels).figure(i), i.qualifier()),
                        i.label().in(labels.locale()),
                        covers);
            default -> throw new IllegalArgumentException("no figure: " + fact.id());
        };
    }

    private String figure(String value, String label, boolean covers) {
        return covers ? messages().get("paper.note.figure", value, label) : value;
    }

    private String qualified(String value, Qualifier qualifier) {
        return qualifier == Qualifier.EXACT
                ? value
                : messages().get("paper.note.qualified", value, messages().of("qualifier", qualifier));
    }

    /// What an amount is for.
    String label(Amount amount) {
        return amount.label().in(labels.locale());
    }

    /// Words in as few notes as are not too long, each but the last with what ends a part, the last with what ends all.
    static List<String> parted(List<String> all, Function<List<String>, String> words, String part, String end) {
        List<String> notes = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            for (int letters = all.get(from).length(); to < all.size(); to++) {
                letters += all.get(to).length();
                if (letters > LONGEST) {
                    break;
                }
            }
            notes.add(words.apply(all.subList(from, to)) + (to < all.size() ? part : end));
            from = to;
        }
        return notes;
    }

    /// Several, the last after « and ».
    String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : messages().get("paper.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
