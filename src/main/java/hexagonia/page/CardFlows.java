package hexagonia.page;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What stands under the head of a card: of a record, what it is made of beside what it is tied to, then sentences;
/// of many sentences, columns in which text runs on from one to the next. What is said and by whom stands in the notes.
record CardFlows(Card card, Style style, Calls calls, double width) {
    private static final Set<Form> BROAD = EnumSet.of(Form.TREE, Form.BARS, Form.COUNTS);
    private static final Set<Form> NARROW = EnumSet.of(Form.PICTURE, Form.ROLES, Form.CHIPS, Form.DATES);
    private static final double SHARE = 0.6;
    private static final double GUTTER = 24;
    private static final double BEFORE = 8;

    /// The gap over them, where no title of theirs makes one.
    double before() {
        return style.u(isRunning() ? BEFORE : 0);
    }

    /// Columns side by side, then what stands under them.
    List<List<Page.Column>> of() {
        if (isRunning()) {
            return List.of(running());
        }
        List<Section> left = sections(BROAD);
        List<Section> right = sections(NARROW);
        if (card.record().isEmpty() || left.isEmpty() || right.isEmpty()) {
            return List.of(List.of(
                    column(0, width, sections(EnumSet.complementOf(EnumSet.of(Form.TITLE, Form.GUIDE))))));
        }
        List<List<Page.Column>> flows = new ArrayList<>();
        double gutter = style.u(GUTTER);
        double broad = (width - gutter) * SHARE;
        double narrow = width - gutter - broad;
        even(left, broad, right, narrow);
        flows.add(List.of(column(0, broad, left), column(broad + gutter, narrow, right)));
        flows.add(List.of(column(0, width, sections(EnumSet.of(Form.WORDS)))));
        return flows;
    }

    private boolean isRunning() {
        return !card.sections().isEmpty() && card.sections().stream().allMatch(s -> s.form() == Form.RUNNING);
    }

    private List<Page.Column> running() {
        NoteColumns columns = NoteColumns.in(width, style);
        BandFlow flow = new BandFlow(new CardBands(style, calls, columns.width()).of(card.sections()));
        return IntStream.range(0, columns.count())
                .mapToObj(i -> new Page.Column(columns.left(i), flow))
                .toList();
    }

    /// Moves the last lists of the broad column to the end of the narrow one, as long as that makes both shorter.
    private void even(List<Section> left, double broad, List<Section> right, double narrow) {
        while (left.size() > 1 && left.getLast().form() == Form.COUNTS) {
            List<Section> more = new ArrayList<>(right);
            more.add(left.getLast());
            if (height(more, narrow) > height(left, broad)) {
                return;
            }
            right.add(left.removeLast());
        }
    }

    private double height(List<Section> sections, double wide) {
        return BandFlow.height(new CardBands(style, calls, wide).of(sections));
    }

    private Page.Column column(double left, double wide, List<Section> sections) {
        return new Page.Column(left, new BandFlow(new CardBands(style, calls, wide).of(sections)));
    }

    private List<Section> sections(Set<Form> forms) {
        return card.sections().stream()
                .filter(s -> forms.contains(s.form()))
                .map(s -> s.form() == Form.PICTURE ? unpictured(s) : s)
                .filter(s -> !s.entries().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// The places of a picture that the head of the card shows, where they are more than the one it names.
    private static Section unpictured(Section section) {
        List<Entry> named = section.entries().stream()
                .filter(e -> e.says() instanceof Says.Members m && m.members().size() > 1)
                .toList();
        return new Section(
                section.key(),
                section.title(),
                section.aside(),
                section.form(),
                section.first(),
                named,
                section.notes());
    }
}
