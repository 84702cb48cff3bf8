package hexagonia.page;

import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What a report reads into the documents, alike things of one reason in one row. Belongs to one annex.
final class AnnexReadings {
    private final Labels labels;
    private final Map<List<Object>, Reading> readings = new LinkedHashMap<>();
    private final Map<List<Object>, Set<String>> names = new LinkedHashMap<>();

    /// One row: what is read and how much of it, of what, why, the place it stands at first, and its pages.
    record Reading(String what, String of, String why, String place, TreeSet<Integer> pages) {}

    AnnexReadings(Labels labels) {
        this.labels = labels;
    }

    void add(Unwritten one, String place, Collection<Integer> pages) {
        List<Object> kind = List.of(one.kind(), one.within(), one.why());
        names.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(one.name());
        readings.computeIfAbsent(kind, _ -> new Reading("", one.within(), one.why(), place, new TreeSet<>()))
                .pages()
                .addAll(pages);
    }

    /// All rows; `stages` are the numbers of figures whose stage is read into their documents, which stand at that
    /// place and on those pages.
    List<Reading> rows(TreeSet<Integer> stages, String place, TreeSet<Integer> pages) {
        List<Reading> rows = new ArrayList<>();
        readings.forEach((kind, reading) -> {
            Set<String> own = names.get(kind);
            String listed = String.join(", ", own);
            rows.add(new Reading(
                    word("counted." + ((Unwritten.Kind) kind.getFirst()).name().toLowerCase(Locale.ROOT), own.size()),
                    reading.of().isEmpty() ? listed : labels.messages().get("paper.note.within", listed, reading.of()),
                    reading.why().isEmpty()
                            ? word("whence." + (kind.getFirst() == Unwritten.Kind.PLACES ? "elsewhere" : "read"))
                            : reading.why(),
                    reading.place(),
                    reading.pages()));
        });
        if (!stages.isEmpty()) {
            String of = word("stages", String.join(", ", Notes.runs(stages)));
            rows.add(new Reading(word("counted.stages", stages.size()), of, word("stages.why"), place, pages));
        }
        return rows;
    }

    private String word(String key, Object... values) {
        return labels.messages().get("paper.annex." + key, values);
    }
}
