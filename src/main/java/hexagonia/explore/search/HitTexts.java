package hexagonia.explore.search;

import hexagonia.explore.search.Hit.Field;
import hexagonia.explore.search.Search.Source;
import hexagonia.explore.search.SearchText.Stretch;
import hexagonia.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// All that is written of one place, in both languages.
record HitTexts(
        Source source,
        String id,
        List<String> records,
        Wording name,
        List<String> spellings,
        Optional<Wording> summary,
        Locale reader) {
    static HitTexts named(Source source, String id, List<String> records, Wording name, Locale reader) {
        return new HitTexts(source, id, records, name, List.of(), Optional.empty(), reader);
    }

    /// Where all words asked stand best in a name or a spelling; of two places as good, that in the reader's language.
    ///
    /// @param small the words that may stand before a name
    Optional<Hit> whole(SearchText asked, Set<String> small) {
        List<Hit> found = new ArrayList<>();
        for (Locale language : List.of(reader, other())) {
            SearchText written = SearchText.of(name.in(language));
            written.find(asked)
                    .ifPresent(spans -> found.add(hit(nameField(written, asked, small), language, written, spans)));
        }
        for (String spelling : spellings) {
            SearchText written = SearchText.of(spelling);
            Field field = written.is(asked, small) ? Field.EXACT_SPELLING : Field.SPELLING;
            written.find(asked).ifPresent(spans -> found.add(hit(field, reader, written, spans)));
        }
        return found.stream().min(Comparator.comparing(Hit::field));
    }

    /// The same, else where some of the words stand.
    Hit best(SearchText asked, Set<String> small) {
        return whole(asked, small).or(() -> mention(asked)).orElseGet(() -> {
            SearchText written = SearchText.of(name.in(reader));
            return hit(Field.NAME, reader, written, written.spans(asked));
        });
    }

    /// The name, whatever was asked.
    Hit as(Field field) {
        return hit(field, reader, SearchText.of(name.in(reader)), List.of());
    }

    private Locale other() {
        return reader.getLanguage().equals("en") ? Locale.FRENCH : Locale.ENGLISH;
    }

    /// The summary that has most of the words; the others stand in the name.
    private Optional<Hit> mention(SearchText asked) {
        if (summary.isEmpty()) {
            return Optional.empty();
        }
        SearchText own = SearchText.of(summary.get().in(reader));
        SearchText foreign = SearchText.of(summary.get().in(other()));
        List<Stretch> here = own.spans(asked);
        List<Stretch> there = foreign.spans(asked);
        if (here.isEmpty() && there.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                here.size() >= there.size()
                        ? hit(Field.MENTION, reader, own, here)
                        : hit(Field.MENTION, other(), foreign, there));
    }

    private static Field nameField(SearchText written, SearchText asked, Set<String> small) {
        if (written.is(asked, small)) {
            return Field.EXACT_NAME;
        }
        return written.startsWith(asked, small) ? Field.NAME_START : Field.NAME;
    }

    private Hit hit(Field field, Locale language, SearchText written, List<Stretch> spans) {
        return new Hit(source, id, records, field, language, written.text(), spans);
    }
}
