package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Finding;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.Plate;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Exhibits as pages of paper: each begins a page, with running head, finding, perimeter, filter in words, body,
/// legend and numbered notes; cover and annex where they are planned; the data and the exploration of each attached.
/// Needs no screen; on the thread of the findings.
public final class Pages {
    /// How often a page is set under what it finds.
    private static final int TIMES = 3;

    private final Paper paper;
    private final Labels labels;
    private final Instant date;

    public Pages(Paper paper, Labels labels, Instant date) {
        this.paper = paper;
        this.labels = labels;
        this.date = date;
    }

    /// One exhibit as it is seen now, as a report of its own.
    public Report of(Exhibit exhibit, Findings findings) {
        return of(new Plan("", List.of(Shown.of(exhibit, findings)), false, false), _ -> {});
    }

    /// A report; `progress` is told what is laid out next.
    public Report of(Plan plan, Progress progress) {
        List<Part> sections = new ArrayList<>();
        List<Content> contents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<Part> at = new ArrayList<>();
        for (Shown shown : plan.shown()) {
            Content content = titled(shown.exhibit().of(shown.findings(), labels), shown);
            progress.at(content.head().name());
            String id = shown.exhibit().id();
            for (int again = 2; !ids.add(id); again++) {
                id = shown.exhibit().id() + "-" + again;
            }
            int from = sections.size();
            add(new Part(id, content, shown.findings(), shown.paper().orElse(paper)).joining(shown.joins()), sections);
            at.add(sections.get(from));
            contents.add(content);
        }
        LocalDate day = date.atZone(ZoneOffset.UTC).toLocalDate();
        List<Part> set = set(sections, day, plan.annex());
        Head first = set.getFirst().content().head();
        String found = first.finding().isEmpty() ? first.name() : first.finding();
        String title = plan.title().isEmpty() ? found : plan.title();
        Binding binding = new Binding(plan, title, set, paper, labels, day);
        Binding.Bound bound = binding.bound(progress);
        List<Integer> starts =
                at.stream().map(part -> bound.starts().get(place(part, set))).toList();
        return new Report(
                title, labels.locale(), bound.leaves(), starts, attachments(plan.shown(), contents, starts), date);
    }

    /// What goes with what begins on each page.
    private List<Attachment> attachments(List<Shown> shown, List<Content> contents, List<Integer> starts) {
        List<Attachment> attachments = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            int nth = i - starts.indexOf(starts.get(i)) + 1;
            attachments.addAll(new Attachments(labels).of(starts.get(i) + 1, nth, shown.get(i), contents.get(i)));
        }
        return attachments;
    }

    /// The parts as they are set best: those that may join the leaf of the one before do where all of it stands there.
    private List<Part> set(List<Part> parts, LocalDate day, boolean traced) {
        List<Part> set = new ArrayList<>();
        int begun = 0;
        int placed = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean joins = part.joins()
                    && i > 0
                    && part.paper().equals(parts.get(begun).paper());
            Optional<List<Part>> shared =
                    joins ? new SharedLeaf(parts.subList(begun, i + 1), labels, day).fitted(traced) : Optional.empty();
            if (shared.isPresent()) {
                set.subList(placed, set.size()).clear();
                set.addAll(shared.get());
            } else {
                begun = i;
                placed = set.size();
                set.add(new Imposition(part.paper(), labels, part.findings(), day)
                        .fitted(part, traced)
                        .joining(false));
                set.addAll(rest(set.getLast(), day, traced));
            }
        }
        return set;
    }

    private static int place(Part part, List<Part> set) {
        return IntStream.range(0, set.size())
                .filter(i -> set.get(i).id().equals(part.id()))
                .findFirst()
                .orElseThrow();
    }

    /// What a picture that is set leaves out, on pages of its own.
    private List<Part> rest(Part part, LocalDate day, boolean traced) {
        List<Part> more = new ArrayList<>();
        Optional<Part> left = left(part);
        while (left.isPresent()) {
            more.add(found(left.get(), day, traced));
            left = left(more.getLast());
        }
        return more;
    }

    /// A picture that goes on, set under what it finds of what it then shows. What it finds may take a line more, so
    /// that less is shown: where that finds something else again, the page says that it goes on.
    private Part found(Part part, LocalDate day, boolean traced) {
        Part plain = fitted(part, day, traced);
        Optional<Finding> finding = finding(plain);
        for (int times = 0; times < TIMES && finding.isPresent(); times++) {
            Finding said = finding.get();
            Part set = fitted(part.under(head(part, said.words()), said.facts()), day, traced);
            finding = finding(set);
            if (finding.equals(Optional.of(said))) {
                return set;
            }
        }
        return plain;
    }

    private Part fitted(Part part, LocalDate day, boolean traced) {
        return new Imposition(part.paper(), labels, part.findings(), day).fitted(part, traced);
    }

    private static Head head(Part part, String finding) {
        return part.content().head().saying(finding);
    }

    private Optional<Finding> finding(Part part) {
        return set(part, (plate, fit, look) -> plate.finding(fit.width(), fit.height(), look));
    }

    private Optional<Part> left(Part part) {
        String goesOn =
                labels.messages().get("paper.continued", part.content().head().name());
        return set(part, (plate, fit, look) -> plate.rest(fit.width(), fit.height(), look))
                .map(rest -> part.drawn(rest).under(head(part, goesOn), List.of()));
    }

    /// What a plate says as it is set.
    private interface Asked<T> {
        Optional<T> of(Plate plate, PictureFit fit, Look look);
    }

    private <T> Optional<T> set(Part part, Asked<T> asked) {
        if (!(part.content().body() instanceof Body.Drawn(Plate plate))
                || part.fit().isEmpty()) {
            return Optional.empty();
        }
        PictureFit fit = part.fit().get();
        Map<String, String> calls = part.notes(labels, Map.of()).calls();
        return asked.of(
                plate, fit, new Look(Style.paper(part.paper()).palette(), Look.Medium.PAPER, fit.unit(), calls));
    }

    private static Content titled(Content content, Shown shown) {
        Head head = content.head();
        List<String> notes = new ArrayList<>(head.notes());
        if (!shown.note().isBlank()) {
            notes.addFirst(shown.note());
        }
        Head own = head.called(shown.title().isBlank() ? head.name() : shown.title(), notes);
        return new Content(own, content.body(), content.meanings(), content.sources());
    }

    /// Those of several follow each other.
    private static void add(Part part, List<Part> sections) {
        if (part.content().body() instanceof Body.Several several) {
            for (int i = 0; i < several.parts().size(); i++) {
                Content own = several.parts().get(i).content();
                add(
                        new Part(part.id() + "-" + (i + 1), own, part.findings(), part.paper())
                                .joining(i > 0 || part.joins()),
                        sections);
            }
        } else {
            sections.add(part.wordedOnce());
        }
    }
}
