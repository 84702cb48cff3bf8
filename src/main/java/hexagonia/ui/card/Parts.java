package hexagonia.ui.card;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Link;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Note;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Tag;
import hexagonia.exhibit.Meaning;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Target;
import hexagonia.ui.glossary.Explanations;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small nodes that all forms of a card are made of.
record Parts(Labels labels, Consumer<Target> open) {
    /// A name that leads somewhere, or only a name.
    Labeled name(String text, Optional<Target> target, String... classes) {
        return target.<Labeled>map(t -> Nodes.link(text, () -> open.accept(t)))
                .orElseGet(() -> Nodes.label(text, classes));
    }

    /// The same, which breaks its lines.
    Labeled wrapped(String text, Optional<Target> target, String... classes) {
        Labeled name = name(text, target, classes);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Hyphens.breakAt(name);
        return name;
    }

    /// The mark of what is ours.
    static Optional<Node> mark(Origin origin, String why) {
        return switch (origin) {
            case STATED -> Optional.empty();
            case COMPUTED -> Optional.of(Marks.computed(why));
            case INFERRED -> Optional.of(Marks.inferred(why));
        };
    }

    static Optional<Node> mark(Cell cell) {
        return mark(cell.origin(), cell.hint().orElse(""));
    }

    static Optional<Node> mark(Link link) {
        return mark(link.origin(), link.why());
    }

    Label tag(Tag tag) {
        Label label = Nodes.tag(tag.text());
        tag.value().ifPresent(value -> Explanations.means(label, value));
        if (!tag.hint().isEmpty()) {
            Nodes.hint(label, tag.hint());
        }
        return whole(label);
    }

    List<Label> tags(Entry entry) {
        return entry.tags().stream().map(this::tag).toList();
    }

    /// What an entry says, where it says one thing.
    static Optional<Cell> cell(Entry entry) {
        return switch (entry.says()) {
            case Says.Quantity q -> Optional.of(q.cell());
            case Says.Words w -> Optional.of(w.cell());
            case Says.Members _, Says.Pictured _ -> Optional.empty();
        };
    }

    /// Whether a cell shows that something is missing.
    static boolean isHatched(Cell cell) {
        return cell.state() == Cell.State.UNDISCLOSED || cell.state() == Cell.State.UNNAMED;
    }

    /// A kind of empty: hatched where a document leaves it out, with the reason on hover.
    static Node empty(Cell cell, boolean brief) {
        Label words = Nodes.label(brief ? cell.brief() : cell.text(), "second");
        HBox box = new HBox(4, whole(words));
        if (isHatched(cell)) {
            Region hatch = new Region();
            hatch.getStyleClass().add("hatched");
            box.getChildren().addFirst(hatch);
        }
        box.setAlignment(Pos.CENTER_LEFT);
        cell.hint().ifPresent(hint -> Nodes.hint(box, hint));
        return box;
    }

    /// A line beneath an entry: a heading with a leaf before it, another record, or words.
    Node note(Note note) {
        Labeled line = heading(note);
        if (!isHeading(note)) {
            return line;
        }
        HBox row = new HBox(5, new FontIcon(Feather.FILE_TEXT), line);
        row.getStyleClass().add("source-line");
        return row;
    }

    /// The same with no leaf.
    Labeled heading(Note note) {
        Labeled line = wrapped(note.text(), note.target(), "note");
        if (isHeading(note)) {
            line.getStyleClass().add("source-link");
        }
        return line;
    }

    private static boolean isHeading(Note note) {
        return note.target().filter(Meaning.Heading.class::isInstance).isPresent();
    }

    /// Some of several, the others when asked for, each opening its record.
    VBox members(List<Member> members, int first) {
        VBox names = new VBox(4);
        FoldedList.into(names, members, first, this::member, labels);
        return names;
    }

    private Node member(Member member) {
        Cell cell = member.cell();
        Labeled name = wrapped(cell.text(), cell.target());
        cell.hint().ifPresent(hint -> Nodes.hint(name, hint));
        Node line = beside(name, mark(cell));
        if (member.notes().isEmpty()) {
            return line;
        }
        VBox box = new VBox(line);
        member.notes().forEach(note -> box.getChildren().add(note(note)));
        return box;
    }

    /// A node with a mark after it, where there is one.
    static Node beside(Node node, Optional<Node> mark) {
        return mark.<Node>map(m -> {
                    HBox row = new HBox(4, node, m);
                    row.setAlignment(Pos.CENTER_LEFT);
                    return row;
                })
                .orElse(node);
    }

    <T> void fold(Pane into, List<T> items, int first, Function<T, Node> row) {
        FoldedList.into(into, items, first, row, labels);
    }

    static <T extends Region> T whole(T region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
        return region;
    }
}
