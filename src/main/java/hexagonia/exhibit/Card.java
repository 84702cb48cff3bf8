package hexagonia.exhibit;

import hexagonia.model.Completeness;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.model.Stage;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Target;
import java.util.List;
import java.util.Optional;

/// The record of one entity, as sections of labelled entries. Cards of one kind align by the keys of their sections and
/// entries, so that they can be set side by side.
public record Card(String record, Kind kind, String name, List<Section> sections) {
    public Card {
        sections = List.copyOf(sections);
    }

    /// Entries that belong together. `key` names the section in every card and language; `unit` is that of all its
    /// numbers, or empty; `notes` are sentences under the entries.
    public record Section(String key, String title, String unit, Form form, List<Entry> entries, List<String> notes) {
        public Section {
            entries = List.copyOf(entries);
            notes = List.copyOf(notes);
        }
    }

    /// How the entries of a section are set.
    public enum Form {
        /// Name and kind of the record, its one large figure and what follows from it.
        TITLE,
        /// Running sentences.
        WORDS,
        /// Rows of name and value, hung by depth.
        TREE,
        /// What at the left, whom or which at the right.
        ROLES,
        /// What at the left, how many at the right.
        COUNTS,
        /// Quotations with who says them.
        QUOTES,
        /// Figures as bars on one scale.
        BARS,
        /// A picture, with names beside it.
        PICTURE
    }

    /// One thing said of the record. `key` names it in every card; `depth` is how far it hangs under the entry before;
    /// `facts` prove it; `notes` are sentences beneath it.
    public record Entry(String key, String label, Says says, int depth, List<Fact> facts, List<String> notes) {
        public Entry {
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
        }
    }

    /// What an entry says, declared so that two of a key can be compared.
    public sealed interface Says {
        /// A number. Two are comparable where unit, stage, perimeter and `object` (what it is a number of: « award »,
        /// « award and companion »…) are the same.
        record Quantity(Cell cell, String unit, Optional<Stage> stage, Optional<String> perimeter, String object)
                implements Says {}

        /// Several things, as far as the documents name them.
        record Members(List<Member> members, Completeness completeness) implements Says {
            public Members {
                members = List.copyOf(members);
            }
        }

        /// Words, or one of the kinds of empty.
        record Words(Cell cell) implements Says {}

        /// A picture, such as where the record sits.
        record Pictured(Plate plate) implements Says {}
    }

    /// One of several things: a record where it is one.
    public record Member(Cell cell, Optional<Target> target) {}
}
