package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What records are tied to, in which role: their themes, and who and what they are linked with. `places` are
/// those of the records that say so, among all.
record SharedThings(List<Card> cards, Optional<Role> companion) {
    /// The sections of a card that list things, in the order shown.
    static final List<String> SECTIONS = List.of("themes", "links");

    /// One thing in one role. `key` is that of the entry, `holders` are what each record says of it, by the
    /// place of the record.
    record Thing(String section, String key, String role, Member member, Map<Integer, Member> holders) {
        boolean isShared() {
            return holders.size() > 1;
        }
    }

    /// The things of a section, those that most records have first, else in the order of the cards.
    List<Thing> of(String section) {
        Map<String, Thing> found = new LinkedHashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            int place = i;
            entries(cards.get(i), section)
                    .forEach(entry -> members(entry)
                            .forEach(member -> found.computeIfAbsent(
                                            entry.key() + "/" + member.id(),
                                            _ -> new Thing(
                                                    section, entry.key(), entry.label(), member, new LinkedHashMap<>()))
                                    .holders()
                                    .put(place, member)));
        }
        List<Thing> things = new ArrayList<>(found.values());
        things.sort(Comparator.comparingInt(t -> -t.holders().size()));
        return things;
    }

    /// What a record says under a key.
    Optional<Entry> said(int place, Thing thing) {
        return entries(cards.get(place), thing.section()).stream()
                .filter(e -> e.key().equals(thing.key()))
                .findFirst();
    }

    /// How many things of a list a record has: those shared, or those that are its alone.
    static long count(List<Thing> things, int place, boolean shared) {
        return things.stream()
                .filter(t -> t.isShared() == shared && t.holders().containsKey(place))
                .count();
    }

    /// Whether a record lists anything of a section.
    boolean lists(int place, String section) {
        return entries(cards.get(place), section).stream()
                .anyMatch(e -> !members(e).isEmpty());
    }

    IntStream places() {
        return IntStream.range(0, cards.size());
    }

    private List<Entry> entries(Card card, String section) {
        return card.section(section).stream()
                .flatMap(s -> s.entries().stream())
                .filter(e -> Group.of(section, e.key(), companion).isPresent())
                .toList();
    }

    private static List<Member> members(Entry entry) {
        return entry.says() instanceof Says.Members m ? m.members() : List.of();
    }
}
