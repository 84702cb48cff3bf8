package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.explore.StrategyIndex;
import hexagonia.model.Completeness;
import hexagonia.model.Nature;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import hexagonia.sheet.Value;
import hexagonia.wording.CompanionWords;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows that no single entry makes: what one record alone says, section by section; figures by what they are, those
/// of a record's companion and of what it succeeds among them under their owner's name; and the companion, or that
/// there is none.
record Gathering(CardShelf.Cards cards) {
    private Labels labels() {
        return cards.labels();
    }

    private StrategyIndex index() {
        return labels().index();
    }

    /// The role that companions play.
    Optional<Role> companion() {
        return index().strategy().meta().companion();
    }

    /// More entries of a card, by their key; `left` are those of its sections that no other card shares.
    Map<String, Entry> of(Card card, Map<String, List<Entry>> left) {
        Map<String, Entry> found = new LinkedHashMap<>();
        companion(card).ifPresent(entry -> found.put(AlignedRow.COMPANION, entry));
        left.forEach((section, all) -> {
            List<Entry> entries =
                    all.stream().filter(e -> !isToldByLinks(card, section, e)).toList();
            if (!section.equals("figures") && !entries.isEmpty()) {
                String title = labels().messages().has("compare.own." + section)
                        ? labels().messages().get("compare.own." + section)
                        : card.section(section).orElseThrow().title();
                found.put(
                        section + "/" + Group.OWN,
                        listed(title, entries.stream().map(e -> member(e, "")).toList()));
            }
        });
        figures(card.record(), left.getOrDefault("figures", List.of())).forEach((nature, members) -> {
            String label = labels().messages().of("compare.figures", nature);
            found.put("figures/" + nature.name().toLowerCase(Locale.ROOT), listed(label, members));
        });
        return found;
    }

    /// Whether a list is told where its role stands: as one that names nobody.
    private static boolean isToldByLinks(Card card, String section, Entry entry) {
        return section.equals("rosters")
                && !entry.facts().isEmpty()
                && card.section("links").stream()
                        .flatMap(s -> s.entries().stream())
                        .filter(e -> e.says() instanceof Says.Words)
                        .anyMatch(e -> e.facts().containsAll(entry.facts()));
    }

    private static Entry listed(String label, List<Member> members) {
        return Entry.of(Group.OWN, label, new Says.Members(members, Completeness.COMPLETE))
                .proved(members.stream().flatMap(m -> m.facts().stream()).toList());
    }

    /// Figures by nature, those that have a number first: the record's own, then those of its companion and of what it
    /// succeeds.
    private Map<Nature, List<Member>> figures(String record, List<Entry> own) {
        Map<Nature, List<Member>> found = new EnumMap<>(Nature.class);
        Map<Nature, List<Member>> words = new EnumMap<>(Nature.class);
        own.forEach(e -> (CompareHead.isNumber(e) ? found : words)
                .computeIfAbsent(nature(e), _ -> new ArrayList<>())
                .add(member(e, "")));
        Stream.concat(companion().stream(), Stream.of(Role.SUCCEEDS))
                .flatMap(role -> index().from(record, role).stream())
                .map(Relation::to)
                .distinct()
                .forEach(owner -> cards.figures(owner)
                        .forEach(e -> (CompareHead.isNumber(e) ? found : words)
                                .computeIfAbsent(nature(e), _ -> new ArrayList<>())
                                .add(member(e, labels().brief(owner)))));
        words.forEach((nature, members) ->
                found.computeIfAbsent(nature, _ -> new ArrayList<>()).addAll(members));
        return found;
    }

    private static Nature nature(Entry figure) {
        return figure.tags().stream()
                .flatMap(t -> t.value().stream())
                .filter(Nature.class::isInstance)
                .map(Nature.class::cast)
                .findFirst()
                .orElse(Nature.DESCRIPTION);
    }

    /// An entry as one of several: what it is about, which may be cut short and is the second line, with what it says,
    /// how far a list names what it counts, and whose it is, where that is another's.
    private Member member(Entry entry, String owner) {
        Optional<Cell> said = said(entry);
        String all = Stream.concat(said.map(c -> c.qualifier() + c.text()).stream(), unnamed(entry))
                .collect(Collectors.joining(", "));
        String words = all.isEmpty() ? entry.label() : labels().messages().get("compare.item", entry.label(), all);
        String notes = entry.notes().stream().map(Card.Note::text).collect(Collectors.joining("\n"));
        Cell cell = Cell.of(
                        words,
                        said.flatMap(Cell::value)
                                .filter(Value.Number.class::isInstance)
                                .orElse(new Value.Text(words)))
                .under(entry.label())
                .from(said.map(Cell::origin).orElse(Origin.STATED))
                .hint(notes);
        return new Member(
                entry.key(),
                cell,
                entry.facts(),
                entry.notes(),
                Optional.of(owner).filter(o -> !o.isEmpty()));
    }

    /// That a list is left open or names nobody, where it is.
    private Stream<String> unnamed(Entry list) {
        return list.tags().stream()
                .flatMap(t -> t.value().stream())
                .filter(Completeness.class::isInstance)
                .flatMap(v -> switch ((Completeness) v) {
                    case COMPLETE -> Stream.empty();
                    case OPEN -> Stream.of(Cell.State.OPEN);
                    case UNNAMED -> Stream.of(Cell.State.UNNAMED);
                })
                .map(state -> labels().messages().of("compare.sign", state));
    }

    /// What an entry says in few words: a number, or when. Where no fact proves it, the label asks and the words answer
    /// at length.
    private static Optional<Cell> said(Entry entry) {
        return switch (entry.says()) {
            case Says.Quantity q -> Optional.of(q.cell()).filter(c -> c.value().orElse(null) instanceof Value.Number);
            case Says.Words w ->
                Optional.of(w.cell())
                        .filter(c -> c.state() == Cell.State.UNNAMED
                                || c.state() == Cell.State.FILLED
                                        && !entry.facts().isEmpty());
            case Says.Members m -> {
                List<Cell> cells = m.members().stream().map(Member::cell).toList();
                boolean ours = cells.stream().anyMatch(c -> c.origin() != Origin.STATED);
                String names = cells.stream().map(Cell::text).collect(Collectors.joining(", "));
                yield Optional.of(Cell.of(names).from(ours ? Origin.INFERRED : Origin.STATED));
            }
            case Says.Pictured _ -> Optional.empty();
        };
    }

    /// An amount that stands here by a link of ours.
    private static Says inferred(Says says) {
        return says instanceof Says.Quantity(Cell cell, var stages, var perimeter, var object)
                ? new Says.Quantity(cell.from(Origin.INFERRED), stages, perimeter, object)
                : says;
    }

    /// The companion's amount, else who the companion is, else that there is none.
    private Optional<Entry> companion(Card card) {
        String label = new CompanionWords(labels()).name();
        Optional<Entry> amount = card.section("money").flatMap(s -> s.entry("companion"));
        if (amount.isPresent()) {
            Entry found = amount.get();
            return Optional.of(new Entry(
                    found.key(),
                    label,
                    found.link(),
                    found.link().origin() == Origin.INFERRED ? inferred(found.says()) : found.says(),
                    0,
                    found.part(),
                    found.tags(),
                    found.facts(),
                    List.of(Card.Note.of(found.label())),
                    found.formula()));
        }
        return companion()
                .flatMap(role -> card.section("links").flatMap(s -> s.entry(Group.key(role))))
                .map(link -> Entry.of("companion", label, link.says()).proved(link.facts()));
    }
}
