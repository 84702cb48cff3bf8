package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How much a table says on paper: all of it where it stays on one page; else as many of its rows as the fewest pages
/// have room for, what is missed least left out first and any that still finds room back in; and of their texts as much
/// as then finds room.
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
        int last = shorter.steps() - 1;
        if (!fits) {
            return shorter.narrow(shorter.rows(), last)
                    .map(way -> ((Body.Tabled) way.body()).upright() ? on.standing() : on)
                    .map(paper -> new TableFit(paper).narrowed(part, shorter))
                    .orElse(part);
        }
        int least = on.pages(said(part, shorter.of(first(shorter.rows()), last)));
        if (least >= pages) {
            return part;
        }
        int most = least(shorter.rows(), rows -> on.pages(said(part, shorter.of(first(rows), last))) <= least);
        Set<Integer> left = first(most);
        for (int row = most - 2; row >= 0; row--) {
            Set<Integer> fewer = new HashSet<>(left);
            fewer.remove(row);
            if (on.pages(said(part, shorter.of(fewer, last))) <= least) {
                left = fewer;
            }
        }
        Set<Integer> out = left;
        int step = least(last, at -> on.pages(said(part, shorter.of(out, at))) <= least);
        return said(part, shorter.of(out, step));
    }

    private static Set<Integer> first(int rows) {
        return IntStream.range(0, rows).boxed().collect(Collectors.toSet());
    }

    /// The least number up to `most` that holds, where all after one that holds do too.
    private static int least(int most, IntPredicate holds) {
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

    /// In as many columns as find room side by side on the fewest pages; as it is where not even one does.
    private Part narrowed(Part part, Body.Shorter shorter) {
        int last = shorter.steps() - 1;
        Content fewest = shorter.narrow(shorter.rows(), last).orElseThrow();
        int pages = on.pages(said(part, fewest));
        Predicate<Content> holds = way -> on.fits((Body.Tabled) way.body()) && on.pages(said(part, way)) <= pages;
        if (!holds.test(fewest)) {
            return part;
        }
        int left = least(
                shorter.rows(),
                columns -> holds.test(shorter.narrow(columns, last).orElseThrow()));
        int step = least(last, at -> holds.test(shorter.narrow(left, at).orElseThrow()));
        return said(part, shorter.narrow(left, step).orElseThrow());
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
