package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import java.util.function.IntPredicate;

/// How much a table says on paper: all of it where it stays on one page; else as many of its rows as the fewest pages
/// have room for, and of their texts as much as then finds room.
record TableFit(Imposition on) {
    Part of(Part part, Body.Tabled tabled) {
        if (tabled.shorter().isEmpty()) {
            return part;
        }
        boolean fits = on.fits(tabled);
        int pages = on.pages(part);
        if (fits && pages == 1) {
            return part;
        }
        Body.Shorter shorter = tabled.shorter().get();
        if (!fits) {
            return shorter.narrow().map(way -> narrowed(part, way)).orElse(part);
        }
        int last = shorter.steps() - 1;
        int least = on.pages(said(part, shorter.of(shorter.rows(), last)));
        if (least >= pages) {
            return part;
        }
        int left = first(shorter.rows(), rows -> on.pages(said(part, shorter.of(rows, last))) <= least);
        int step = first(last, at -> on.pages(said(part, shorter.of(left, at))) <= least);
        return said(part, shorter.of(left, step));
    }

    /// The least number up to `most` that holds, where all after one that holds do too.
    private static int first(int most, IntPredicate holds) {
        int low = 0;
        for (int high = most; low < high; ) {
            int middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Part narrowed(Part part, Content way) {
        Body.Tabled body = (Body.Tabled) way.body();
        Imposition paper = body.upright() ? on.standing() : on;
        return paper.fits(body) ? new TableFit(paper).said(part, way) : part;
    }

    /// A part said another way, under its own name.
    private Part said(Part part, Content way) {
        Head head = way.head();
        Head own = new Head(
                part.content().head().name(),
                head.finding(),
                head.coverage(),
                head.unit(),
                head.filter(),
                head.notes(),
                head.trail(),
                head.choices());
        Content content = new Content(own, way.body(), way.meanings(), way.sources());
        return new Part(part.id(), content, part.findings(), on.paper());
    }
}
