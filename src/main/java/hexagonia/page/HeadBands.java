package hexagonia.page;

import hexagonia.exhibit.Head;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.figure.Letters;
import hexagonia.figure.Palette;
import hexagonia.figure.Tag;
import hexagonia.figure.TextMeasure;
import hexagonia.text.FirstLetter;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands over a body: its name where nothing else on the page says it (`named`), what it finds, the way down to
/// it, perimeter and coverage, the filter in words.
record HeadBands(Style style, Findings findings, Labels labels, Calls calls, boolean named) {
    /// What is said in more lines than so many is long.
    private static final double LONG = 2;
    /// The letters of what is found of one thing, under its name.
    private static final double FOUND = 11;
    private static final double LEADING = 1.3;

    /// The bands of a head, the finding as a heading of that level; one of the first says its filter.
    List<Band> of(Head head, int level, double width) {
        return of(
                head,
                level,
                width,
                level == 1 ? Optional.of(filter(words(filtered(head), head.anywhere()), width)) : Optional.empty());
    }

    /// The same of what is about several pages: where these are not filtered `alike`, that each says its own filter.
    List<Band> of(Head head, int level, double width, boolean alike) {
        String clauses = labels.clauses(findings.exploration().clauses());
        String said = words(clauses.isEmpty() ? messages().get("paper.filter.none") : clauses, false);
        return of(
                head,
                level,
                width,
                Optional.of(filter(alike ? said : messages().get("paper.filter.own", said), width)));
    }

    private List<Band> of(Head head, int level, double width, Optional<Band> filter) {
        Palette palette = style.palette();
        var letters = level == 1 ? style.finding() : style.title();
        List<Band> bands = new ArrayList<>();
        Prose finding = Prose.of(title(head, letters, width), letters, palette.text());
        Prose found = Prose.of(found(head), Letters.semibold(style.u(FOUND)), palette.text());
        Prose last = found.width() > 0 ? found : finding;
        calls.append(last, Sources.TITLE, style.line(), palette.second(), letters.size() * 0.3);
        if (named && !head.finding().isEmpty()) {
            line(Prose.of(head.name(), Letters.medium(style.line().size()), palette.second()), width, bands);
        }
        bands.add(finding.balanced(Optional.of(new Tag.Heading(level)), width, style.leading(letters))
                .leading());
        bands.add(Band.gap(style.u(3)));
        if (found.width() > 0) {
            bands.add(found.balanced(Optional.of(new Tag.Paragraph()), width, style.u(FOUND * LEADING))
                    .leading());
            bands.add(Band.gap(style.u(3)));
        }
        if (head.trail().size() > 1) {
            line(trail(head), width, bands);
        }
        line(Prose.of(head.coverage(), style.line(), palette.second()), width, bands);
        filter.ifPresent(bands::add);
        head.notes().forEach(note -> note(note, width, bands));
        return bands;
    }

    /// What stands over all: the finding, in as many words as two lines hold with the notes called; of one thing its
    /// name alone.
    private static String title(Head head, Letters letters, double width) {
        if (!found(head).isEmpty()) {
            return head.subject();
        }
        return head.finding().isEmpty()
                ? head.name()
                : head.finding(said -> TextMeasure.bundled()
                                .lines(said, letters, width - letters.size())
                                .size()
                        <= LONG);
    }

    /// What is found of one thing, without its name.
    private static String found(Head head) {
        boolean begins = !head.subject().isEmpty() && head.finding().startsWith(head.subject());
        String found =
                begins ? head.finding().substring(head.subject().length()).replaceFirst("^[\\s\u00A0:]+", "") : "";
        return FirstLetter.upper(found);
    }

    /// How to read what follows: in the letters of notes where it is long.
    private void note(String said, double width, List<Band> bands) {
        Palette palette = style.palette();
        Prose words = Prose.of(said, style.line(), palette.second());
        if (words.width() <= LONG * width) {
            line(words, width, bands);
        } else {
            bands.add(Prose.of(said, style.note(), palette.second())
                    .set(Optional.of(new Tag.Paragraph()), width, style.leading(style.note()) + style.u(0.5))
                    .leading());
        }
    }

    /// The filter, as a page says it that continues another.
    Band again(Head head, double width) {
        return filter(words(labels.clauses(findings.exploration().clauses()), head.anywhere()), width);
    }

    private Band filter(String said, double width) {
        return Prose.of(
                        messages().get("paper.filter"),
                        style.line(),
                        style.palette().second())
                .add(" " + said, style.line(), style.palette().text())
                .balanced(Optional.of(new Tag.Paragraph()), width, style.leading(style.line()) + style.u(1))
                .leading();
    }

    private Messages messages() {
        return labels.messages();
    }

    private void line(Prose words, double width, List<Band> bands) {
        if (words.width() > 0) {
            bands.add(words.balanced(Optional.of(new Tag.Paragraph()), width, style.leading(style.line()) + style.u(1))
                    .leading());
        }
    }

    private Prose trail(Head head) {
        String way =
                String.join(" › ", head.trail().stream().map(Head.Step::name).toList());
        return Prose.of(
                way, Letters.medium(style.line().size()), style.palette().text());
    }

    /// Perimeter, clauses and selection in words; what is left open says so.
    private String words(String filtered, boolean anywhere) {
        Exploration state = findings.exploration();
        String perimeter = findings.perimeter().name().in(labels.locale());
        return messages()
                .get(
                        "paper.filter.words",
                        anywhere ? messages().get("paper.filter.idle", perimeter) : perimeter,
                        filtered,
                        state.selection().isEmpty()
                                ? messages().get("paper.selection.none")
                                : messages().get("paper.selection", selection(state)));
    }

    /// What filters; of what filters other pages, that this one shows all.
    private String filtered(Head head) {
        String clauses = labels.clauses(findings.exploration().clauses());
        return !head.filter().isEmpty()
                ? head.filter()
                : messages().get(clauses.isEmpty() ? "paper.filter.none" : "paper.filter.idle", clauses);
    }

    private String selection(Exploration state) {
        return String.join(", ", state.selection().stream().map(labels::brief).toList());
    }
}
