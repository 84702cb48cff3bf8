package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Plate;
import hexagonia.explore.Exploration;
import hexagonia.model.Fact;
import hexagonia.wording.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the sections of a report together: numbers in the annex first, then pages, then the cover that lists them and
/// the annex that names them.
record Binding(Plan plan, String title, List<Part> sections, Paper paper, Labels labels, LocalDate date) {
    private static final String COVER = "cover";

    /// The leaves, and the places among them at which sections begin.
    record Bound(List<Leaf> leaves, List<Integer> starts) {}

    Bound bound(Progress progress) {
        Annex annex = new Annex(labels);
        Optional<Cover> cover = plan.cover() ? Optional.of(cover()) : Optional.empty();
        Map<Fact, Integer> numbers = Map.of();
        if (plan.annex()) {
            cover.ifPresent(c -> annex.add(
                    0,
                    COVER,
                    new Part(COVER, c.content(), c.findings(), paper)
                            .notes(labels, Map.of())
                            .grounds()));
            int at = 1;
            for (SharedLeaf leaf : leaves()) {
                Part first = leaf.parts().getFirst();
                annex.add(at, first.id(), leaf.notes(Map.of()).getFirst().grounds());
                at += leaf.parts().size();
            }
            numbers = annex.numbers();
        }
        List<List<Sheetful>> laid = new ArrayList<>();
        for (SharedLeaf leaf : leaves()) {
            Part first = leaf.parts().getFirst();
            progress.at(first.content().head().name());
            laid.add(
                    leaf.parts().size() > 1
                            ? leaf.sheets(numbers)
                            : new Imposition(first.paper(), labels, first.findings(), date)
                                    .of(first, first.notes(labels, numbers)));
            leaf.parts().stream().skip(1).forEach(_ -> laid.add(List.of()));
        }
        List<Sheetful> sheets = new ArrayList<>();
        if (cover.isPresent()) {
            List<Sheetful> draft = front(cover.get(), 1, laid, annex, numbers);
            annex.standing(stands(draft, laid));
            sheets.addAll(front(cover.get(), draft.size(), laid, annex, numbers));
        }
        List<Integer> first = starts(sheets.size(), laid);
        annex.standing(stands(sheets, laid));
        laid.forEach(sheets::addAll);
        if (!annex.isEmpty()) {
            progress.at(labels.messages().get("paper.annex"));
            sheets.addAll(back(annex));
        }
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            leaves.add(sheets.get(i).leaf(i + 1, sheets.size()));
        }
        return new Bound(leaves, first.stream().skip(1).map(page -> page - 1).toList());
    }

    /// What begins on a leaf, alone or with others.
    private List<SharedLeaf> leaves() {
        List<SharedLeaf> leaves = new ArrayList<>();
        int begun = 0;
        for (int i = 1; i <= sections.size(); i++) {
            if (i == sections.size() || !sections.get(i).joins()) {
                leaves.add(new SharedLeaf(sections.subList(begun, i), labels, date));
                begun = i;
            }
        }
        return leaves;
    }

    private Cover cover() {
        Part first = sections.stream()
                .filter(s -> s.content().body() instanceof Body.Drawn)
                .findFirst()
                .orElse(sections.getFirst());
        Optional<Plate> picture = sections.stream()
                .filter(s -> alike(s, first))
                .flatMap(s -> s.content().body() instanceof Body.Drawn(Plate plate)
                        ? plate.subjects().stream()
                        : Stream.empty())
                .findFirst();
        Optional<Plate> strips =
                first.content().body() instanceof Body.Drawn(Plate plate) ? plate.brief() : Optional.empty();
        return new Cover(title, first.content(), strips, picture, first.findings(), areAlike(), upright(), labels)
                .fitting();
    }

    private String filter(Part section) {
        String clauses = labels.clauses(section.findings().exploration().clauses());
        return clauses.isEmpty() ? labels.messages().get("paper.filter.none") : clauses;
    }

    private boolean areAlike() {
        return sections.stream().allMatch(s -> alike(s, sections.getFirst()));
    }

    /// Whether the same passes the filters of two sections.
    private static boolean alike(Part one, Part other) {
        Exploration a = one.findings().exploration();
        Exploration b = other.findings().exploration();
        return a.perimeter().equals(b.perimeter())
                && a.clauses().equals(b.clauses())
                && a.selection().equals(b.selection());
    }

    /// Where the cover and what begins on a leaf stand, and what is printed there.
    private List<Annex.Stand> stands(List<Sheetful> front, List<List<Sheetful>> laid) {
        List<Integer> starts = starts(front.size(), laid);
        List<Annex.Stand> stands = new ArrayList<>();
        if (!front.isEmpty()) {
            stands.add(new Annex.Stand(0, COVER, List.of(cover().content()), 1, printed(front)));
        }
        int at = 1;
        for (SharedLeaf leaf : leaves()) {
            Part first = leaf.parts().getFirst();
            List<Content> contents = leaf.parts().stream().map(Part::content).toList();
            stands.add(new Annex.Stand(at, first.id(), contents, starts.get(at), printed(laid.get(at - 1))));
            at += leaf.parts().size();
        }
        return stands;
    }

    private static List<Printed> printed(List<Sheetful> sheets) {
        return sheets.stream().map(sheet -> Printed.of(sheet.marks())).toList();
    }

    /// The first page of the cover and of each section; `before` pages come first. A section without pages shares that
    /// of the one before.
    private static List<Integer> starts(int before, List<List<Sheetful>> laid) {
        List<Integer> starts = new ArrayList<>(List.of(1));
        int page = before + 1;
        for (List<Sheetful> sheets : laid) {
            starts.add(sheets.isEmpty() ? starts.getLast() : page);
            page += sheets.size();
        }
        return starts;
    }

    private List<Sheetful> front(
            Cover cover, int before, List<List<Sheetful>> laid, Annex annex, Map<Fact, Integer> numbers) {
        List<Integer> starts = starts(before, laid);
        List<Cover.Entry> entries = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            var head = sections.get(i).content().head();
            String finding = head.finding().equals(head.name()) ? "" : head.finding();
            String own = areAlike() ? finding : finding + " · " + filter(sections.get(i));
            int page = starts.get(i + 1);
            entries.add(new Cover.Entry(head.name(), own, sections.get(i).place(), page, "" + page));
        }
        int pages = before + laid.stream().mapToInt(List::size).sum();
        if (!annex.isEmpty()) {
            int from = pages + 1;
            pages += back(annex).size();
            entries.add(new Cover.Entry(
                    labels.messages().get("paper.annex"),
                    "",
                    annexed(annex).place(),
                    from,
                    from == pages ? "" + from : from + Notes.UNTIL + pages));
        }
        Part section = new Part(COVER, cover.content(), sections.getFirst().findings(), upright());
        String made = labels.formats().date(date.toString());
        int all = pages;
        return new Imposition(upright(), labels, section.findings(), date)
                .of(
                        section,
                        section.notes(labels, numbers),
                        labels.messages().get("paper.cover"),
                        (style, calls, width) -> cover.bands(style, calls, width, entries, all, made));
    }

    private Part annexed(Annex annex) {
        Content content = annex.content();
        return new Part("annex", content, sections.getFirst().findings(), upright());
    }

    private List<Sheetful> back(Annex annex) {
        Part section = annexed(annex);
        return new Imposition(upright(), labels, section.findings(), date)
                .of(section, Notes.NONE, section.content().head().name(), (style, calls, width) -> {
                    List<Band> bands = new ArrayList<>();
                    bands.addAll(new HeadBands(style, section.findings(), labels, calls, false)
                            .of(section.content().head(), 1, width, areAlike()));
                    bands.addAll(annex.bands(style, calls, width));
                    return bands;
                });
    }

    private Paper upright() {
        return paper.turns() ? paper.turned() : paper;
    }
}
