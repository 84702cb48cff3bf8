package hexagonia.exhibit.compare;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Comparison;
import hexagonia.explore.Findings;
import hexagonia.model.Kind;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Line;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Sheet;
import hexagonia.sheet.Value;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What could be compared, while nothing is: the proposals for the kind of record that is chosen. A click on one
/// picks its records.
public record ProposalSheet(Findings findings, Labels labels) {
    private static final int SHORT = 20;

    /// The kinds of which there are enough to compare, in the order offered: what the strategy is about first.
    public static List<Kind> kinds(Findings findings) {
        Stream<Kind> about = findings.index().strategy().meta().subject().stream();
        return Stream.concat(about, Stream.of(Kind.values()))
                .distinct()
                .filter(k -> findings.index().ofKind(k).size() >= Comparison.LEAST)
                .toList();
    }

    /// The kind that is chosen among: that of what is compared, else the one asked for, else the first.
    public static Optional<Kind> kind(Findings findings) {
        Optional<String> asked = findings.exploration().view().choice(Comparison.KIND);
        List<Kind> kinds = kinds(findings);
        return Comparison.of(findings.index(), findings.exploration())
                .kind()
                .or(() -> kinds.stream()
                        .filter(k -> asked.filter(k.name().toLowerCase(Locale.ROOT)::equals)
                                .isPresent())
                        .findFirst())
                .or(() -> kinds.stream().findFirst());
    }

    /// The proposals as an exhibit.
    public Content content() {
        Messages words = labels.messages();
        List<Proposal> proposals =
                kind(findings).map(k -> Proposals.of(findings, labels, k)).orElse(List.of());
        Head head = new Head(
                words.get("tab.compare"),
                words.get("compare.choose"),
                words.get("compare.choose.how"),
                words.get("unit.millions"),
                "",
                proposals.isEmpty() ? List.of(words.get("compare.no-proposal")) : List.of());
        return new Content(head, new Body.Tabled(sheet(proposals)), Meanings.NONE, Sources.NONE);
    }

    private Sheet<Proposal> sheet(List<Proposal> proposals) {
        Messages words = labels.messages();
        List<Column<Proposal>> columns = List.of(
                Column.of(
                        "proposal",
                        words.get("compare.proposals"),
                        Column.Shape.NAME,
                        p -> Cell.of(p.name())
                                .under(p.records().stream().map(this::held).collect(Collectors.joining(", "))),
                        _ -> null),
                Column.<Proposal>of("sum", words.get("compare.sum"), Column.Shape.NUMBER, this::sum, _ -> null)
                        .in(words.get("unit.millions"))
                        .from(Origin.COMPUTED)
                        .hint(words.get("compare.sum.hint")));
        return new Sheet<>(
                "proposals",
                columns,
                proposals,
                proposals,
                Sheet.WHOLE,
                p -> Line.of(p.id()).to(new Meaning.Compared(p.records())),
                _ -> Optional.empty(),
                Sheet.Chosen.NONE);
    }

    /// A record's name; a short one is not broken at the end of a line.
    private String held(String id) {
        String name = labels.brief(id);
        return name.length() <= SHORT ? name.replace(' ', '\u00A0') : name;
    }

    private Cell sum(Proposal proposal) {
        return proposal.euros().isEmpty()
                ? Cell.EMPTY
                : Cell.of(
                        labels.formats().millions(proposal.euros().getAsLong()),
                        new Value.Number(proposal.euros().getAsLong(), "EUR"));
    }
}
