package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Part;
import hexagonia.exhibit.Card.Section;
import hexagonia.model.Kind;
import hexagonia.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts the entries of several cards into rows by their keys, in the order of the cards. Entries of the sections that
/// gather, where no two cards share them, stand together in one row.
final class Alignment {
    private static final Set<Kind> AREAS = EnumSet.of(Kind.REGION, Kind.DEPARTMENT);

    private final Gathering gathering;
    private final Set<String> shared = new HashSet<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<Map<String, Entry>> placed = new ArrayList<>();

    private Alignment(List<Card> cards, Gathering gathering) {
        this.gathering = gathering;
        Set<String> once = new HashSet<>();
        cards.forEach(card -> card.sections().stream()
                .flatMap(s -> s.entries().stream().map(e -> key(s, e)))
                .filter(key -> !once.add(key))
                .forEach(shared::add));
        cards.forEach(card -> placed.add(place(card)));
        placed.forEach(entries -> merge(List.copyOf(entries.keySet())));
    }

    /// The rows of the cards.
    static List<AlignedRow> of(List<Card> cards, Gathering gathering) {
        return new Alignment(cards, gathering).rows();
    }

    /// Where an entry stands: bodies that lead on a par, beside those that lead alone.
    private static String key(Section section, Entry entry) {
        return section.key() + "/" + within(section, entry);
    }

    private static String within(Section section, Entry entry) {
        boolean onAPar = section.key().equals("links")
                && entry.key().equals(Group.key(Role.CO_LEAD))
                && section.entry(Group.key(Role.LEAD)).isEmpty();
        return onAPar ? Group.key(Role.LEAD) : entry.key();
    }

    private Map<String, Entry> place(Card card) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<String, List<Entry>> left = new LinkedHashMap<>();
        for (Section section : card.sections()) {
            for (Entry entry : section.entries()) {
                if (entry.part() == Part.HEADING || isPartOfAttached(card, section, entry)) {
                    continue;
                }
                if (isGathered(section, entry)) {
                    left.computeIfAbsent(section.key(), _ -> new ArrayList<>()).add(entry);
                } else {
                    put(key(section, entry), entry, entries);
                }
            }
        }
        gathering.of(card, left).forEach((key, entry) -> put(key, entry, entries));
        return entries;
    }

    /// Who sits in a region or department by a link of its own: some of those that are attached to it by their seats.
    private static boolean isPartOfAttached(Card card, Section section, Entry entry) {
        return card.kind().filter(AREAS::contains).isPresent()
                && key(section, entry).equals("links/of-" + Group.key(Role.LOCATED_IN));
    }

    /// Whether an entry stands with others of its card in one row: what is attached to a record always does, and so
    /// does what is said of it without a number.
    private boolean isGathered(Section section, Entry entry) {
        return Group.gathers(section.key(), within(section, entry))
                && !isCompanion(section, entry)
                && (section.key().equals("attached")
                        || section.key().equals("figures") && !CompareHead.isNumber(entry)
                        || !shared.contains(key(section, entry)));
    }

    private boolean isCompanion(Section section, Entry entry) {
        return section.key().equals("links")
                && gathering
                        .companion()
                        .map(Group::key)
                        .filter(entry.key()::equals)
                        .isPresent();
    }

    private void put(String key, Entry entry, Map<String, Entry> entries) {
        int slash = key.indexOf('/');
        Group.of(key.substring(0, slash), key.substring(slash + 1), gathering.companion())
                .ifPresent(group -> {
                    groups.put(key, group);
                    entries.put(key, entry);
                });
    }

    /// Adds the keys not met yet, each after the one that it follows.
    private void merge(List<String> keys) {
        int at = 0;
        for (String key : keys) {
            int there = order.indexOf(key);
            if (there < 0) {
                order.add(at, key);
                at++;
            } else {
                at = Math.max(at, there + 1);
            }
        }
    }

    private List<AlignedRow> rows() {
        return order.stream()
                .map(key -> new AlignedRow(groups.get(key), key, entries(key)))
                .sorted(Comparator.comparing(AlignedRow::group)
                        .thenComparing(r -> r.key().equals(AlignedRow.TOGETHER)))
                .toList();
    }

    /// What the cards say under a key; a single part stands in for the sum that it is all of.
    private List<Optional<Entry>> entries(String key) {
        List<Optional<Entry>> found = new ArrayList<>();
        for (Map<String, Entry> own : placed) {
            Entry entry = own.get(key);
            found.add(Optional.ofNullable(
                    entry == null && key.equals(AlignedRow.TOGETHER) ? own.get(AlignedRow.AMOUNT) : entry));
        }
        return found;
    }
}
