package hexagonia.figure;

/// What marks are to whoever reads them without seeing them: a part of a text, with the names of ISO 32000-1, 14.8.4.
/// Screens and pictures ignore tags; a PDF is structured by them and an SVG takes its roles from them.
///
/// A tag either holds content ([#holdsContent]: the marks in it are what it says, other tags in it are its parts) or
/// only other tags; marks that stand beside those (rules, fills) are decoration. So are marks under no tag at all.
public sealed interface Tag {
    /// A heading of a level from 1 to 6; a page starts at 1 and skips none.
    record Heading(int level) implements Tag {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("a heading has a level from 1 to 6: " + level);
            }
        }
    }

    record Paragraph() implements Tag {}

    /// A picture; `alternative` says what it shows in two or three sentences.
    record Picture(String alternative) implements Tag {}

    /// What a table or a picture is called, first or last in it.
    record Caption() implements Tag {}

    /// Holds a [Caption], a [TableHead] and a [TableBody].
    record Table() implements Tag {}

    record TableHead() implements Tag {}

    record TableBody() implements Tag {}

    /// A row of a table; all rows of a table fill as many columns. No cell is empty: what is not known has words.
    record Row() implements Tag {}

    /// A cell that names its column or its row, `columns` wide.
    record HeadCell(Scope scope, int columns) implements Tag {}

    /// A cell, `columns` wide.
    record Cell(int columns) implements Tag {}

    /// A note, reached by links to its `id`, which no other note or target of the document has.
    record Note(String id) implements Tag {}

    /// A link to the note or target with the id `to`; `words` say where it leads.
    record Link(String to, String words) implements Tag {}

    /// A place that links lead to. Its marks belong to what is around it.
    record Target(String id) implements Tag {}

    /// Holds [Item]s, and before them a [Caption] perhaps.
    record Enumeration() implements Tag {}

    /// Holds a [Label], where there is one, and an [ItemBody].
    record Item() implements Tag {}

    /// The number or sign of an item or a note.
    record Label() implements Tag {}

    record ItemBody() implements Tag {}

    /// Holds the [ContentsEntry]s of a table of contents.
    record Contents() implements Tag {}

    record ContentsEntry() implements Tag {}

    /// Decoration, and what stands on every page: rules, running head, page number. Tags in it count for nothing.
    record Artifact() implements Tag {}

    /// What a [HeadCell] names.
    enum Scope {
        COLUMN,
        ROW
    }

    /// Whether the marks right under the tag are what it says.
    default boolean holdsContent() {
        return switch (this) {
            case Heading _, Paragraph _, Picture _, Caption _, HeadCell _, Cell _, Note _, Link _, Label _ -> true;
            case ItemBody _, ContentsEntry _ -> true;
            case Table _, TableHead _, TableBody _, Row _, Enumeration _, Item _, Contents _ -> false;
            case Target _, Artifact _ -> false;
        };
    }
}
