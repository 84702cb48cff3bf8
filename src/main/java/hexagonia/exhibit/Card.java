package hexagonia.exhibit;

import hexagonia.model.Amount;
import hexagonia.model.Completeness;
import hexagonia.model.Fact;
import hexagonia.model.Kind;
import hexagonia.model.Stage;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A record, as sections of labelled entries. Cards of one kind align by the keys of their sections and
/// entries, so that they can be set side by side; keys are the same in every language. `record` and `kind` are
/// those of the entity, `record` is empty and `kind` nothing on the card of the whole strategy. `what` says the
/// kind in words; `colour` is the id of the lever or axis whose colour the record bears; `citation` is its
/// figure as one would quote it.
public record Card(
        String record,
        Optional<Kind> kind,
        String what,
        String name,
        Optional<String> colour,
        Optional<String> citation,
        List<Section> sections) {
    public Card {
        sections = List.copyOf(sections);
    }

    /// Whether another card is of the same record and has the same head.
    public boolean headed(Card other) {
        return record.equals(other.record)
                && what.equals(other.what)
                && name.equals(other.name)
                && colour.equals(other.colour)
                && citation.equals(other.citation);
    }

    /// The section of a key.
    public Optional<Section> section(String key) {
        return sections.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /// Entries that belong together. `aside` stands at the right of the title: the unit of the brief numbers,
    /// or how many they are. `first` is how many entries a narrow place shows before it folds the others.
    /// `notes` are sentences under the entries. The list of entries is kept as it is, and not to be changed: it may
    /// make each when it is looked at.
    public record Section(
            String key, String title, String aside, Form form, int first, List<Entry> entries, List<String> notes) {
        public Section {
            notes = List.copyOf(notes);
        }

        /// The entry of a key.
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }
    }

    /// How the entries of a section are set.
    public enum Form {
        /// Under kind and name: the large figure (a quantity at depth 0), what follows from it (depth 1),
        /// sentences.
        TITLE,
        /// Running sentences: the label over what it says.
        WORDS,
        /// The same where there are many: on paper each label runs on into what it says, in columns.
        RUNNING,
        /// Words about the window, which paper leaves out.
        GUIDE,
        /// Rows of name and brief number, hung by depth.
        TREE,
        /// What at the left, whom or which at the right.
        ROLES,
        /// What at the left, how many at the right.
        COUNTS,
        /// What is said, then who says it.
        QUOTES,
        /// When at first, then what happened.
        DATES,
        /// Figures as bars on one scale: the first of `cell.bars`.
        BARS,
        /// Short names that run on.
        CHIPS,
        /// A picture, with names beside it.
        PICTURE
    }

    /// One thing said of the record. `key` names it in every card; `label` is what it is about. `link` tells
    /// where the label leads and where the link to it comes from. `depth` is how far it hangs under an entry
    /// before. `part` is what it is among the entries. `tags` are words of the trade that stand beside it;
    /// `facts` prove it; `notes` are lines beneath it; `formula` says in numbers how what is ours is worked out.
    public record Entry(
            String key,
            String label,
            Link link,
            Says says,
            int depth,
            Part part,
            List<Tag> tags,
            List<Fact> facts,
            List<Note> notes,
            String formula) {
        public Entry {
            tags = List.copyOf(tags);
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
        }

        /// An entry that says something, with nothing else about it.
        public static Entry of(String key, String label, Says says) {
            return new Entry(key, label, Link.NONE, says, 0, Part.PLAIN, List.of(), List.of(), List.of(), "");
        }

        public Entry under(int deeper) {
            return new Entry(key, label, link, says, deeper, part, tags, facts, notes, formula);
        }

        public Entry as(Part other) {
            return new Entry(key, label, link, says, depth, other, tags, facts, notes, formula);
        }

        public Entry linked(Link other) {
            return new Entry(key, label, other, says, depth, part, tags, facts, notes, formula);
        }

        public Entry tagged(List<Tag> other) {
            return new Entry(key, label, link, says, depth, part, other, facts, notes, formula);
        }

        public Entry proved(List<? extends Fact> other) {
            return new Entry(key, label, link, says, depth, part, tags, List.copyOf(other), notes, formula);
        }

        public Entry noted(List<Note> other) {
            return new Entry(key, label, link, says, depth, part, tags, facts, other, formula);
        }

        public Entry computed(String other) {
            return new Entry(key, label, link, says, depth, part, tags, facts, notes, other);
        }
    }

    /// What an entry is among those of its section.
    public enum Part {
        PLAIN,
        /// The title of the entries that follow: it says nothing itself.
        HEADING,
        /// The record itself, among others.
        ITSELF,
        /// The figure that is retained of several.
        RETAINED,
        /// A sum of ours, under a rule.
        SUM,
        /// What is left of a whole: an empty box.
        REMAINDER
    }

    /// Where a label leads, and whether a document states the link: `why` says what it rests on.
    public record Link(Optional<Target> target, Origin origin, String why) {
        public static final Link NONE = new Link(Optional.empty(), Origin.STATED, "");

        public static Link to(Target target) {
            return new Link(Optional.of(target), Origin.STATED, "");
        }
    }

    /// A word of the trade: a stage, a nature, a completeness. `value` is what the glossary explains; `hint` is
    /// what hovering adds, or is empty.
    public record Tag(String text, Optional<Enum<?>> value, String hint) {}

    /// A line beneath an entry, and where it leads.
    public record Note(String text, Optional<Target> target) {
        public static Note of(String text) {
            return new Note(text, Optional.empty());
        }
    }

    /// What an entry says, declared so that two of a key can be compared. A cell carries its kind of empty with
    /// the reason (`hint`), the origin of the value with the formula (`hint`), the typed number with its unit,
    /// the qualifier apart, and a brief form without unit.
    public sealed interface Says {
        /// A number. Two are comparable where the unit of their values, perimeter, stages (of a sum, those of all
        /// that it adds) and `object` (what it is a number of: `award`, an indicator's label…) are the same.
        record Quantity(Cell cell, Set<Stage> stages, Optional<String> perimeter, String object) implements Says {
            public Quantity {
                stages = Set.copyOf(stages);
            }

            /// A number of one stage or of none.
            public Quantity(Cell cell, Optional<Stage> stage, Optional<String> perimeter, String object) {
                this(cell, stage.map(Set::of).orElse(Set.of()), perimeter, object);
            }

            /// A sum of amounts.
            public Quantity(Cell cell, List<Amount> known, String object) {
                this(
                        cell,
                        known.stream().flatMap(a -> a.stage().stream()).collect(Collectors.toSet()),
                        Optional.of(known.getFirst().perimeter()),
                        object);
            }

            /// Its stage, where it has one.
            public Optional<Stage> stage() {
                return stages.size() == 1 ? stages.stream().findFirst() : Optional.empty();
            }
        }

        /// Several things, as far as the documents name them.
        record Members(List<Member> members, Completeness completeness) implements Says {
            public Members {
                members = List.copyOf(members);
            }
        }

        /// Words or a date, or one of the kinds of empty.
        record Words(Cell cell) implements Says {}

        /// A picture, such as where the record sits.
        record Pictured(Plate plate) implements Says {}
    }

    /// One of several things: `id` is that of its record, `cell` names it with the origin of the link, `facts`
    /// prove that it belongs here, `notes` are lines beneath it. `owner` is whose it is, where that is not the
    /// record.
    public record Member(String id, Cell cell, List<Fact> facts, List<Note> notes, Optional<String> owner) {
        public Member {
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
        }

        public Member(String id, Cell cell, List<Fact> facts, List<Note> notes) {
            this(id, cell, facts, notes, Optional.empty());
        }
    }
}
