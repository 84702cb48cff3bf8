package hexagonia.store;

import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Indicator;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import hexagonia.model.Term;
import hexagonia.model.Wording;
import hexagonia.text.FoldedText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The rows of the full-text search: everything that bears words a reader would look for, folded.
final class SearchRows {
    private final Strategy s;
    private final Rows rows;

    SearchRows(Strategy s, Rows rows) {
        this.s = s;
        this.rows = rows;
    }

    void write() throws SQLException {
        for (Entity e : s.entities()) {
            rows.into(
                    "search",
                    e.id(),
                    e.kind(),
                    FoldedText.spelled(e.name().fr()),
                    FoldedText.spelled(e.name().en()),
                    FoldedText.spelled(spellings(e)),
                    FoldedText.spelled(e.summary().fr()),
                    FoldedText.spelled(e.summary().en()));
        }
        for (Amount a : s.amounts()) {
            searchable(a.id(), "amount", a.label());
        }
        for (Indicator i : s.indicators()) {
            searchable(i.id(), "indicator", i.label());
        }
        for (Section x : s.sections()) {
            searchable(
                    x.id(), "section", x.heading().map(h -> new Wording(h, h)).orElse(x.locator()));
        }
        for (Term t : s.glossary()) {
            List<String> forms = new ArrayList<>(t.forms());
            t.expansion().ifPresent(e -> forms.addAll(List.of(e.fr(), e.en())));
            rows.into(
                    "search",
                    t.id(),
                    "term",
                    FoldedText.spelled(t.term().fr()),
                    FoldedText.spelled(t.term().en()),
                    FoldedText.spelled(Columns.join(forms)),
                    FoldedText.spelled(t.meaning().fr()),
                    FoldedText.spelled(t.meaning().en()));
        }
    }

    /// What is no record of its own but bears words that a reader would look for.
    private void searchable(String id, String kind, Wording name) throws SQLException {
        rows.into("search", id, kind, FoldedText.spelled(name.fr()), FoldedText.spelled(name.en()), "", "", "");
    }

    /// Every other way to write a name, the short one of both languages included.
    private static String spellings(Entity e) {
        List<String> all = new ArrayList<>(e.aliases());
        e.shortName().ifPresent(name -> all.addAll(List.of(name.fr(), name.en())));
        return Columns.join(all);
    }
}
