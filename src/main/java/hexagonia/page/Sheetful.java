package hexagonia.page;

import hexagonia.figure.Mark;
import java.util.ArrayList;
import java.util.List;

/// A page before it is known how many there are: its frame, the name in its running head, its bookmark (empty where it
/// continues the page before), its marks.
record Sheetful(Frame frame, String name, String title, List<Mark> marks) {
    Leaf leaf(int page, int pages) {
        List<Mark> all = new ArrayList<>(List.of(frame.around(name, page, pages)));
        all.addAll(marks);
        return new Leaf(
                frame.paper().width(),
                frame.paper().height(),
                frame.style().palette().ground(),
                all,
                title);
    }
}
