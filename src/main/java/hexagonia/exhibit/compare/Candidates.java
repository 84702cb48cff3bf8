package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Plate;
import hexagonia.exhibit.record.RecordCard;
import hexagonia.exhibit.record.SeatMap;
import hexagonia.explore.Findings;
import hexagonia.explore.Standing;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Role;
import hexagonia.sheet.Bar;
import hexagonia.sheet.Cell;
import hexagonia.text.FoldedText;
import hexagonia.wording.CompanionWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The records of one kind that can be compared, the largest amount first, each as it is chosen by: in many
/// words while they are few, else in one line.
public record Candidates(Findings findings, Labels labels, SeatMap map) {
    /// More than these stand in a list.
    public static final int CARDS = 12;

    /// One of them. `lines` say who holds it and where it sits, `amount` is empty or has a bar on the scale of
    /// all, `more` is a last line, `where` is a small map; `sought` is what it is found by.
    public record Candidate(
            String id,
            String name,
            List<Cell> lines,
            Optional<Cell> amount,
            String more,
            Optional<Plate> where,
            String sought) {
        public Candidate {
            lines = List.copyOf(lines);
        }

        /// What it says, for whoever hears it.
        public String aloud() {
            return Stream.concat(
                            Stream.concat(Stream.of(name), lines.stream().map(c -> c.shown(true))),
                            Stream.concat(amount.map(c -> c.shown(true)).stream(), Stream.of(more)))
                    .filter(s -> !s.isBlank())
                    .collect(Collectors.joining(", "));
        }

        /// Whether it says more than its name.
        public boolean isWordy() {
            return !lines.isEmpty() || amount.isPresent() || where.isPresent() || !more.isEmpty();
        }

        /// Whether it is found by a text, folded.
        public boolean answers(String text) {
            return sought.contains(text);
        }
    }

    /// Those of a kind.
    public List<Candidate> of(Kind kind) {
        List<Entity> all = findings.index().ofKind(kind).stream()
                .sorted(Comparator.comparingLong((Entity e) -> -euros(e).orElse(-1)))
                .toList();
        long largest = all.stream().mapToLong(e -> euros(e).orElse(0)).max().orElse(0);
        return all.stream().map(e -> candidate(e, all.size() <= CARDS, largest)).toList();
    }

    private OptionalLong euros(Entity entity) {
        return new Standing(findings.index())
                .of(entity.id(), findings.exploration().perimeter())
                .map(a -> a.euros())
                .orElse(OptionalLong.empty());
    }

    private Candidate candidate(Entity entity, boolean wordy, long largest) {
        Optional<Card> card = wordy ? Optional.of(new RecordCard(findings, labels, map).of(entity)) : Optional.empty();
        List<Cell> lines = new ArrayList<>();
        card.ifPresent(c -> Stream.of("links/host", "links/lead")
                .flatMap(key -> said(c, key).stream())
                .findFirst()
                .ifPresent(lines::add));
        card.flatMap(c -> said(c, "title/town")).or(() -> town(entity)).ifPresent(lines::add);
        Optional<Cell> amount = new Standing(findings.index())
                .of(entity.id(), findings.exploration().perimeter())
                .map(a -> {
                    Cell cell = Cell.of(labels.amount(a));
                    return a.euros().isPresent() && largest > 0
                            ? cell.bars(List.of(new Bar((double) a.euros().getAsLong() / largest, Bar.Fill.SOLID)))
                            : cell;
                });
        String sought = Stream.concat(
                        Stream.of(labels.name(entity), labels.brief(entity)),
                        Stream.concat(entity.aliases().stream(), lines.stream().map(Cell::text)))
                .map(FoldedText::of)
                .collect(Collectors.joining("\n"));
        return new Candidate(
                entity.id(),
                labels.brief(entity),
                lines,
                amount,
                card.map(this::more).orElse(""),
                card.flatMap(Candidates::where),
                sought);
    }

    private Optional<Cell> town(Entity entity) {
        return findings.index()
                .seat(entity.id())
                .map(s -> Cell.of(s.point().commune().orElseGet(() -> labels.name(s.place()))));
    }

    /// What an entry of a card says, in few words.
    private static Optional<Cell> said(Card card, String key) {
        int slash = key.indexOf('/');
        return card.section(key.substring(0, slash))
                .flatMap(s -> s.entry(key.substring(slash + 1)))
                .map(Entry::says)
                .flatMap(says -> switch (says) {
                    case Says.Words w -> Optional.of(w.cell());
                    case Says.Quantity q -> Optional.of(q.cell());
                    case Says.Members m ->
                        m.members().stream().findFirst().map(first -> {
                            Cell cell = first.cell();
                            return Cell.of(cell.brief()).from(cell.origin()).hint(cell.text());
                        });
                    case Says.Pictured _ -> Optional.empty();
                })
                .filter(c -> c.state() == Cell.State.FILLED);
    }

    /// What it succeeds, how many themes it has, what its companion was awarded.
    private String more(Card card) {
        List<String> parts = new ArrayList<>();
        boolean some = findings.index().ofKind(card.kind().orElseThrow()).stream()
                .anyMatch(e -> !findings.index().from(e.id(), Role.SUCCEEDS).isEmpty());
        if (some) {
            boolean succeeds =
                    !findings.index().from(card.record(), Role.SUCCEEDS).isEmpty();
            parts.add(labels.messages().get(succeeds ? "compare.successor" : "compare.new"));
        }
        card.section("themes")
                .flatMap(s -> s.entry("theme"))
                .map(e -> e.says() instanceof Says.Members m ? m.members().size() : 0)
                .filter(n -> n > 0)
                .ifPresent(n -> parts.add(labels.messages().get("compare.themes", n)));
        new Standing(findings.index())
                .together(card.record(), findings.exploration().perimeter())
                .other()
                .filter(a -> a.euros().isPresent())
                .ifPresent(a -> parts.add(labels.messages()
                        .get("compare.companion", labels.amount(a), new CompanionWords(labels).inSentence())));
        return String.join(" · ", parts);
    }

    private static Optional<Plate> where(Card card) {
        return card.sections().stream()
                .flatMap(s -> s.entries().stream())
                .flatMap(e -> e.says() instanceof Says.Pictured p ? Stream.of(p.plate()) : Stream.empty())
                .findFirst();
    }
}
