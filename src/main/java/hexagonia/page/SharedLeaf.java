package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.model.Fact;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Several contents on one leaf, one under the other in the order given, each with its head and its legend, over their
/// notes, which are numbered through. All of them stand there whole, or they share no leaf.
record SharedLeaf(List<Part> parts, Labels labels, LocalDate date) {
    private static final double BETWEEN = 16;
    private static final double SLACK = 2;
    /// What a picture may be higher than it needs to be, so that the leaf is filled.
    private static final double MORE = 0.3;

    SharedLeaf {
        parts = List.copyOf(parts);
    }

    /// The parts as they share a leaf: as the paper lies, else upright where it may be turned; empty where they do not
    /// fit. `traced` is whether notes lead to an annex.
    Optional<List<Part>> fitted(boolean traced) {
        Paper paper = parts.getFirst().paper();
        return fitted(paper, traced).or(() -> paper.turns() ? fitted(paper.turned(), traced) : Optional.empty());
    }

    private Optional<List<Part>> fitted(Paper paper, boolean traced) {
        if (parts.stream().anyMatch(part -> !stands(part, paper))) {
            return Optional.empty();
        }
        SharedLeaf on = new SharedLeaf(parts.stream().map(p -> p.on(paper)).toList(), labels, date);
        Map<Fact, Integer> annex = new HashMap<>();
        parts.stream().filter(_ -> traced).forEach(part -> annex.putAll(part.numbered()));
        List<Notes> notes = on.notes(annex);
        double room = on.page(notes).room() - on.foot(notes.getFirst(), traced);
        double last = on.height(notes, parts.size() - 1, parts.size());
        double left = room - on.height(notes, 0, parts.size() - 1);
        return last <= left ? Optional.of(on.filling(notes, left - last)) : Optional.empty();
    }

    /// Whether a part may share a leaf: cards have one of their own.
    private static boolean stands(Part part, Paper paper) {
        return switch (part.content().body()) {
            case Body.Drawn _ -> true;
            case Body.Tabled tabled -> SheetBands.fits(tabled.sheet(), Style.paper(paper), paper.inner());
            case Body.Carded _, Body.Several _ -> false;
        };
    }

    /// The notes of the leaf, with the calls of each part.
    List<Notes> notes(Map<Fact, Integer> annex) {
        return Notes.of(
                parts.stream().map(Part::said).toList(),
                labels,
                parts.getFirst().id(),
                annex);
    }

    /// The leaf, and those that its notes go on on.
    List<Sheetful> sheets(Map<Fact, Integer> annex) {
        List<Notes> notes = notes(annex);
        Page page = page(notes);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Calls calls = page.calls().with(notes.get(i));
            bands.addAll(bands(parts.get(i), notes.get(i), calls, i > 0));
        }
        return imposition().flowing(List.of(List.of(new Page.Column(0, new BandFlow(bands)))), page, notes.getFirst());
    }

    private Paper paper() {
        return parts.getFirst().paper();
    }

    private Style style() {
        return Style.paper(paper());
    }

    private Imposition imposition() {
        return new Imposition(paper(), labels, parts.getFirst().findings(), date);
    }

    private Page page(List<Notes> notes) {
        String name =
                parts.stream().map(p -> p.content().head().name()).distinct().collect(Collectors.joining(" · "));
        return imposition().page(parts.getFirst(), name, notes.getFirst());
    }

    /// What notes take at the foot: where an annex traces them, as little as they may.
    private double foot(Notes notes, boolean traced) {
        NoteColumns columns = NoteColumns.in(paper().inner(), style());
        Calls calls = new Calls(notes, labels.messages());
        double height = traced
                ? columns.least(notes.all(), calls, labels.messages())
                : columns.height(columns.bands(notes.all(), calls, labels.messages()));
        return height == 0 ? 0 : height + style().u(Imposition.BEFORE_NOTES) + SLACK;
    }

    private double height(List<Notes> notes, int from, int to) {
        double height = 0;
        for (int i = from; i < to; i++) {
            Calls calls = new Calls(notes.get(i), labels.messages());
            height += BandFlow.height(bands(parts.get(i), notes.get(i), calls, i > 0));
        }
        return height;
    }

    /// The parts with their pictures set so high that they fill what is left free.
    private List<Part> filling(List<Notes> notes, double free) {
        long pictures = parts.stream()
                .filter(p -> p.content().body() instanceof Body.Drawn)
                .count();
        List<Part> set = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i).joining(i > 0);
            set.add(
                    part.content().body() instanceof Body.Drawn(Plate plate)
                            ? part.set(fit(plate, notes.get(i), free / pictures))
                            : part);
        }
        return set;
    }

    private PictureFit fit(Plate plate, Notes notes, double free) {
        PictureBand picture = picture(plate, style().plate(), notes);
        double enough = PictureRoom.enough(picture);
        double height = enough + Math.min(free, MORE * enough);
        Calls calls = new Calls(notes, labels.messages());
        return new PictureFit(style().plate(), paper().inner(), paper().inner(), height, picture.called(height, calls));
    }

    private PictureBand picture(Plate plate, double unit, Notes notes) {
        Look look = new Look(style().palette(), Look.Medium.PAPER, unit, notes.calls());
        return new PictureBand(plate, look, paper().inner());
    }

    /// A part under another or as the first.
    private List<Band> bands(Part part, Notes notes, Calls calls, boolean under) {
        Style style = style();
        List<Band> bands = new ArrayList<>();
        if (under) {
            bands.add(Band.gap(style.u(BETWEEN)));
        }
        List<Band> head = new HeadBands(style, part.findings(), labels, calls, true)
                .of(part.content().head(), 1, paper().inner());
        bands.add(head.getFirst().placed(part.place()));
        bands.addAll(head.subList(1, head.size()));
        bands.add(Band.gap(style.u(Imposition.BEFORE_BODY)));
        switch (part.content().body()) {
            case Body.Tabled tabled -> bands.addAll(SheetBands.of(tabled.sheet(), style, calls, paper().inner()));
            case Body.Drawn(Plate plate) -> {
                double unit = part.fit().map(PictureFit::unit).orElse(style.plate());
                PictureBand picture = picture(plate, unit, notes);
                double height = part.fit().map(PictureFit::height).orElseGet(() -> PictureRoom.enough(picture));
                bands.add(picture.of(height, calls));
                imposition().legend(part, plate, paper().inner()).ifPresent(legend -> {
                    bands.add(Band.gap(style.u(Imposition.BEFORE_LEGEND)));
                    bands.add(legend);
                });
            }
            case Body.Carded _, Body.Several _ -> throw new IllegalArgumentException("has a leaf of its own");
        }
        return bands;
    }
}
