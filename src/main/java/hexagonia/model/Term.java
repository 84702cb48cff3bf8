package hexagonia.model;

import java.util.List;
import java.util.Optional;

/// A term of the trade explained in both languages. `forms` are the other spellings it answers to.
public record Term(String id, Wording term, Optional<Wording> expansion, Wording meaning, List<String> forms) {
    public Term {
        forms = forms == null ? List.of() : List.copyOf(forms);
    }
}
