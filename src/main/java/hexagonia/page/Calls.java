package hexagonia.page;

import hexagonia.figure.Ink;
import hexagonia.figure.Letters;
import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import hexagonia.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the calls on a page links to their notes, and remembers which notes were called, so that these lead back.
/// Belongs to one page.
final class Calls {
    private final Notes notes;
    private final Messages messages;
    private final Set<String> called;
    private final Set<String> data = new HashSet<>();

    Calls(Notes notes, Messages messages) {
        this(notes, messages, new HashSet<>());
    }

    private Calls(Notes notes, Messages messages, Set<String> called) {
        this.notes = notes;
        this.messages = messages;
        this.called = called;
    }

    /// Those of another content on the same page.
    Calls with(Notes others) {
        return new Calls(others, messages, called);
    }

    /// Whether the page calls a note.
    boolean calls(Notes.Note note) {
        return called.contains(note.id());
    }

    Messages messages() {
        return messages;
    }

    /// The call of each datum, by its id.
    Map<String, String> signs() {
        return notes.calls();
    }

    /// The ids of the data in its pictures that stand there with their call.
    Set<String> data() {
        return Set.copyOf(data);
    }

    /// The marks of a picture, the calls in it as links: runs that stand for a datum and say its call.
    List<Mark> linked(List<Mark> marks) {
        return marks.stream().map(this::linked).toList();
    }

    private Mark linked(Mark mark) {
        return switch (mark) {
            case Mark.TextRun m when isCall(m) -> new Mark.Group(signs(m), Optional.empty());
            case Mark.Group m -> new Mark.Group(linked(m.marks()), m.datum());
            case Mark.Tagged m -> new Mark.Tagged(m.tag(), linked(m.marks()));
            case Mark.Clip m -> new Mark.Clip(m.outline(), linked(m.marks()));
            case Mark.TextRun _, Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> mark;
        };
    }

    private boolean isCall(Mark.TextRun run) {
        return run.datum()
                .map(datum -> run.text().equals(notes.calls().get(datum.id())))
                .orElse(false);
    }

    private List<Mark> signs(Mark.TextRun run) {
        run.datum().ifPresent(datum -> data.add(datum.id()));
        List<Mark> marks = new ArrayList<>();
        double x = run.x();
        for (String sign : run.text().split("(?=" + Notes.APART + ")")) {
            Mark part =
                    new Mark.TextRun(x, run.baseline(), sign, run.letters(), run.ink(), run.halo(), Optional.empty());
            marks.add(link(sign.replace(Notes.APART, ""), part));
            x += TextMeasure.bundled().width(sign, run.letters());
        }
        return marks;
    }

    /// Adds the call of a datum behind a text, raised.
    void append(Prose prose, String datum, Letters letters, Ink ink, double rise) {
        String call = notes.calls().getOrDefault(datum, "");
        if (!call.isEmpty()) {
            for (String sign : call.split("(?=" + Notes.APART + ")")) {
                String words = sign.replace(Notes.APART, "");
                prose.add(Notes.APART + words, letters, ink, rise, mark -> link(words, mark));
            }
        }
    }

    /// Adds a sign that stands by itself behind a text.
    void mark(Prose prose, String sign, Letters letters, Ink ink) {
        prose.add(Notes.APART + sign, letters, ink, 0, mark -> link(sign, mark));
    }

    /// Whether the call of a datum has that sign.
    boolean says(String datum, String sign) {
        return List.of(notes.calls().getOrDefault(datum, "").split(Notes.APART)).contains(sign);
    }

    /// What the call of a datum takes behind a text, 0 for none.
    double width(String datum, Letters letters) {
        String call = notes.calls().getOrDefault(datum, "");
        return call.isEmpty() ? 0 : TextMeasure.bundled().width(Notes.APART + call, letters);
    }

    private Mark link(String sign, Mark mark) {
        return notes.called(sign)
                .<Mark>map(note -> {
                    boolean first = called.add(note.id());
                    Tag link = new Tag.Link(note.id(), messages.get("paper.note.goto", note.call()));
                    List<Mark> said = first
                            ? List.of(new Mark.Tagged(new Tag.Target(note.caller()), List.of(mark)))
                            : List.of(mark);
                    return new Mark.Tagged(link, said);
                })
                .orElse(mark);
    }
}
