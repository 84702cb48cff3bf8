package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.model.Fact;
import hexagonia.sheet.Column;
import hexagonia.sheet.Sheet;
import java.util.List;
import java.util.Map;

/// The way of a table on paper: as it stands where its columns find room, else turned, if it can be; as much of it as
/// one page holds with its notes, else on the fewest pages that it takes in any way.
record TableFit(Imposition on) {
    Part of(Part part, Body.Tabled tabled, Map<Fact, Integer> annex) {
        if (tabled.paper().isEmpty()) {
            return part;
        }
        List<Body.Way> ways = tabled.paper().get().ways();
        Part fewest = part;
        int least = Integer.MAX_VALUE;
        for (Body.Way way : ways) {
            Part set = set(part, way);
            int pages = on.pages(set, annex);
            if (pages < least) {
                fewest = set;
                least = pages;
            }
            if (least == 1) {
                break;
            }
        }
        return fewest;
    }

    /// A part in one way.
    private Part set(Part part, Body.Way way) {
        Content whole = way.standing();
        Imposition standing = on.standing();
        return on.fits(sheet(whole))
                ? said(part, whole, on.paper())
                : way.turned(standing::fits)
                        .map(turned -> said(part, turned, standing.paper()))
                        .orElseGet(() -> said(part, whole, on.paper()));
    }

    private static Sheet<?> sheet(Content content) {
        return ((Body.Tabled) content.body()).sheet();
    }

    /// Whether a table has columns as wide as each other, or goes on in others.
    static boolean isDense(Body.Tabled tabled) {
        return !tabled.more().isEmpty()
                || tabled.sheet().columns().stream().anyMatch(c -> c.shape() == Column.Shape.EVEN);
    }

    /// A part said another way, under its own name.
    private static Part said(Part part, Content way, Paper paper) {
        Head own = way.head().called(part.content().head().name(), way.head().notes());
        Content content = new Content(own, way.body(), way.meanings(), way.sources());
        return new Part(part.id(), content, part.findings(), paper).wordedOnce();
    }
}
