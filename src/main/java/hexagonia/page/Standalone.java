package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.explore.Findings;
import hexagonia.figure.Figure;
import hexagonia.figure.Mark;
import hexagonia.figure.Palette;
import hexagonia.figure.Tag;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An exhibit as one picture that stands alone, on a leaf without pages: head, body, legend, line of sources. It is as
/// high as it needs to be, or higher.
public final class Standalone {
    /// The width of such a picture where nobody asks for another.
    public static final double WIDTH = 768;

    /// Above the line of source, and above the legend.
    private static final double FOOT = 10;

    private static final double LEGEND = 8;
    private static final double MARGIN = 16;
    /// What bands may stray from a whole height by being rounded up.
    private static final double ROUNDING = 1;
    /// The height of a picture nobody asks a height for, of its width.
    private static final double RATIO = 0.62;

    private final Labels labels;
    private final Style style;
    private final double width;
    private final double height;

    /// `height` is the least height in points; 0 asks for none.
    public Standalone(Labels labels, Palette palette, double width, double height) {
        this.labels = labels;
        this.style = Style.picture(palette);
        this.width = width;
        this.height = height;
    }

    /// The picture of an exhibit as it is seen now.
    public Figure of(Exhibit exhibit, Findings findings) {
        return upTo(Double.MAX_VALUE, exhibit, findings);
    }

    /// The same no higher than that, if it can be: pictures are whole, a table ends with a whole row, and those that
    /// have no room are counted.
    public Figure upTo(double most, Exhibit exhibit, Findings findings) {
        Content content = exhibit.of(findings, labels);
        Band source = line(Frame.source(labels));
        double wished = height > 0 ? height - FOOT - source.height() : 0;
        List<Band> bands = new ArrayList<>(bands(content, Optional.empty(), findings, wished));
        List<Band> foot = new ArrayList<>(List.of(Band.gap(FOOT), source));
        double left = most - 2 * MARGIN - BandFlow.height(foot);
        if (BandFlow.height(bands) > left) {
            BandFlow flow = new BandFlow(bands);
            flow.next(MARGIN, MARGIN, left - FOOT - further(List.of()).height());
            int rows = (int) bands.stream().takeWhile(b -> b.table().isEmpty()).count();
            List<Band> further = bands.subList(Math.max(rows, bands.size() - flow.count()), bands.size());
            if (!further.isEmpty()) {
                foot.addAll(0, List.of(Band.gap(FOOT), further(further)));
                further.clear();
            }
        }
        bands.addAll(foot);
        double high = Math.max(height, Math.ceil(BandFlow.height(bands) + 2 * MARGIN - ROUNDING));
        List<Mark> marks = new BandFlow(bands).next(MARGIN, MARGIN, Double.MAX_VALUE);
        Head head = content.head();
        return new Figure(
                width,
                high,
                style.palette().ground(),
                marks,
                head.finding().isEmpty() ? head.name() : head.finding(),
                head.coverage(),
                alternative(content),
                Figure.Twin.EMPTY);
    }

    /// How many rows there are beside those shown.
    private Band further(List<Band> bands) {
        long rows = bands.stream().filter(b -> b.table().isPresent()).count();
        return line(labels.messages().get("paper.further", rows));
    }

    private Band line(String words) {
        return Prose.of(words, style.note(), style.palette().second())
                .set(Optional.of(new Tag.Paragraph()), room(), style.leading(style.note()));
    }

    private double room() {
        return width - 2 * MARGIN;
    }

    private String alternative(Content content) {
        return content.head().name() + ". " + content.head().finding();
    }

    /// A part that finds what the whole does stands without a head of its own.
    private List<Band> bands(Content content, Optional<Head> whole, Findings findings, double wished) {
        Calls calls = new Calls(Notes.NONE, labels.messages());
        List<Band> bands = new ArrayList<>();
        if (whole.filter(w -> w.finding().equals(content.head().finding())).isEmpty()) {
            int level = whole.isPresent() ? 2 : 1;
            bands.addAll(new HeadBands(style, findings, labels, calls, true).of(content.head(), level, room()));
            bands.add(Band.gap(12));
        }
        switch (content.body()) {
            case Body.Drawn drawn -> drawn(content, drawn.plate(), bands, wished, calls);
            case Body.Tabled tabled -> bands.addAll(SheetBands.of(tabled.sheet(), style, calls, room()));
            case Body.Carded carded ->
                bands.addAll(
                        new CardBands(style, calls, room()).of(carded.card().sections()));
            case Body.Several several ->
                several.parts().forEach(part -> {
                    bands.addAll(bands(part.content(), Optional.of(content.head()), findings, 0));
                    bands.add(Band.gap(20));
                });
        }
        return bands;
    }

    /// The picture takes the height that is left.
    private void drawn(Content content, Plate plate, List<Band> bands, double wished, Calls calls) {
        Optional<Band> legend = new LegendBand(style).of(content.head().unit(), plate.signs(), room());
        Look look = new Look(style.palette(), Look.Medium.PAPER, 1, Map.of());
        PictureBand picture = new PictureBand(plate, look, room());
        double used = BandFlow.height(bands) + legend.map(Band::height).orElse(0.0);
        double left = wished - used - 2 * MARGIN - (legend.isPresent() ? LEGEND : 0);
        bands.add(picture.of(
                wished > 0 ? Math.max(picture.least(), left) : Math.max(picture.whole(), room() * RATIO), calls));
        legend.ifPresent(band -> {
            bands.add(Band.gap(LEGEND));
            bands.add(band);
        });
    }
}
