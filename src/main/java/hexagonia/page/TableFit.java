package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;

/// The way of a table on paper: as it stands where its columns find room, else turned, if it can be. All of it is
/// printed, on as many pages as it takes.
record TableFit(Imposition on) {
    Part of(Part part, Body.Tabled tabled) {
        if (tabled.paper().isEmpty()) {
            return part;
        }
        Content whole = tabled.paper().get().whole();
        Imposition standing = on.standing();
        return on.fits(((Body.Tabled) whole.body()).sheet())
                ? said(part, whole, on.paper())
                : tabled.paper()
                        .get()
                        .turned(standing::fits)
                        .map(turned -> said(part, turned, standing.paper()))
                        .orElseGet(() -> said(part, whole, on.paper()));
    }

    /// A part said another way, under its own name.
    private static Part said(Part part, Content way, Paper paper) {
        Head own = way.head().called(part.content().head().name(), way.head().notes());
        Content content = new Content(own, way.body(), way.meanings(), way.sources());
        return new Part(part.id(), content, part.findings(), paper);
    }
}
