package hexagonia.exhibit.record;

import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Form;
import hexagonia.exhibit.Card.Member;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Section;
import hexagonia.explore.Standing;
import hexagonia.model.Absence;
import hexagonia.model.Completeness;
import hexagonia.model.Kind;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Roster;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The links of a record by role, in both directions; each name opens its record, and says who states the link.
/// A role that a reader would look for and no document fills says so.
record LinkSection(RecordContext of) {
    private static final int CHIPS = 12;
    private static final Set<Kind> AREAS = EnumSet.of(Kind.REGION, Kind.DEPARTMENT);

    Stream<Section> links() {
        Map<Role, List<Relation>> from = new EnumMap<>(Role.class);
        of.index().from(of.entity().id()).stream()
                .filter(r -> !isTheme(r.role()))
                .forEach(r ->
                        from.computeIfAbsent(r.role(), _ -> new ArrayList<>()).add(r));
        List<Entry> entries = new ArrayList<>();
        inOrder(of.index().from(of.entity().id()))
                .filter(from::containsKey)
                .forEach(role -> entries.add(
                        entry(key(role), of.messages().of("role", role), role, members(from.get(role), Relation::to))));
        unnamed(from.keySet(), entries);
        of.index()
                .strategy()
                .meta()
                .companion()
                .filter(role -> !from.containsKey(role)
                        && of.index().isSubject(of.entity().id()))
                .flatMap(this::alone)
                .ifPresent(entries::add);
        Map<Role, List<Relation>> to = new EnumMap<>(Role.class);
        of.index()
                .to(of.entity().id())
                .forEach(r ->
                        to.computeIfAbsent(r.role(), _ -> new ArrayList<>()).add(r));
        inOrder(of.index().to(of.entity().id())).forEach(role -> {
            List<Member> members = members(to.get(role), Relation::from);
            String label = of.messages().of("role.of", role);
            entries.add(Entry.of("of-" + key(role), label, new Says.Members(members, named(role)))
                    .proved(to.get(role)));
        });
        return section("links", "links.title", Form.ROLES, entries.size(), entries);
    }

    /// Most of those that sit in a region or a department do so through a town.
    private Completeness named(Role role) {
        return role == Role.LOCATED_IN && AREAS.contains(of.entity().kind())
                ? Completeness.OPEN
                : Completeness.COMPLETE;
    }

    Stream<Section> themes() {
        List<Entry> entries = new ArrayList<>();
        for (Role role : Role.SUBJECTS) {
            List<Relation> found = of.index().from(of.entity().id(), role);
            if (!found.isEmpty()) {
                entries.add(entry(key(role), of.messages().of("role", role), role, members(found, Relation::to)));
            }
        }
        if (entries.isEmpty()) {
            empty(Absence.About.THEME, Role.THEME, Cell.State.UNDISCLOSED, "amount.undisclosed-brief", entries);
        }
        return section("themes", "links.themes", Form.CHIPS, CHIPS, entries);
    }

    private Stream<Section> section(String key, String title, Form form, int first, List<Entry> entries) {
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(key, of.messages().get(title), "", form, first, entries, List.of()));
    }

    private static Stream<Role> inOrder(List<Relation> relations) {
        return relations.stream().map(Relation::role).distinct();
    }

    private Entry entry(String key, String label, Role role, List<Member> members) {
        return Entry.of(key, label, new Says.Members(members, completeness(role)))
                .proved(members.stream().flatMap(m -> m.facts().stream()).toList());
    }

    /// How far the documents name those who play a role: as far as the list they give, where they give one.
    private Completeness completeness(Role role) {
        return of.index().rostersOf(of.entity().id()).stream()
                .filter(r -> r.role() == role)
                .map(Roster::completeness)
                .findFirst()
                .orElse(Completeness.COMPLETE);
    }

    private List<Member> members(List<Relation> relations, Function<Relation, String> other) {
        return relations.stream()
                .map(r -> of.member(other.apply(r), r, r.basis()))
                .toList();
    }

    /// The roles whose players are counted or cited and not named; partners too, where no document lists those of a
    /// record whose like have some.
    private void unnamed(Set<Role> filled, List<Entry> entries) {
        List<Roster> rosters = of.index().rostersOf(of.entity().id()).stream()
                .filter(r -> r.completeness() == Completeness.UNNAMED && !filled.contains(r.role()))
                .filter(r -> !isTheme(r.role()) && r.role() != Role.CITED_WITH)
                .toList();
        rosters.stream().map(Roster::role).distinct().forEach(role -> {
            List<Roster> own = rosters.stream().filter(r -> r.role() == role).toList();
            entries.add(unnamed(role, own));
        });
        if (rosters.isEmpty()
                && !filled.contains(Role.PARTNER)
                && of.absent(Absence.About.ROSTER).isPresent()
                && peersHavePartners()) {
            empty(Absence.About.ROSTER, Role.PARTNER, Cell.State.UNNAMED, "links.unnamed", entries);
        }
    }

    private Entry unnamed(Role role, List<Roster> rosters) {
        String said =
                rosters.stream().map(r -> r.label().in(of.labels().locale())).collect(Collectors.joining(", "));
        Cell cell =
                Cell.of(Cell.State.UNNAMED, of.messages().get("links.unnamed")).hint(said);
        return Entry.of(key(role), of.messages().of("role", role), new Says.Words(cell))
                .proved(rosters);
    }

    private boolean peersHavePartners() {
        return of.index().ofKind(of.entity().kind()).stream()
                .anyMatch(peer -> !of.index().from(peer.id(), Role.PARTNER).isEmpty());
    }

    /// A role that nobody is said to play, with what the documents say of it.
    private void empty(Absence.About about, Role role, Cell.State state, String words, List<Entry> entries) {
        of.absent(about).ifPresent(why -> {
            Cell cell = Cell.of(state, of.messages().get(words)).hint(why);
            entries.add(Entry.of(key(role), of.messages().of("role", role), new Says.Words(cell)));
        });
    }

    /// « aucun parmi les quatorze projets nommés »: where documents name companions of others, those of the measure
    /// that these are paid from.
    private Optional<Entry> alone(Role companion) {
        long named = new Standing(of.index()).companionsNamed();
        return named == 0
                ? Optional.empty()
                : Optional.of(Entry.of(
                        key(companion),
                        of.messages().of("role", companion),
                        new Says.Words(Cell.of(
                                        Cell.State.NONE,
                                        of.messages()
                                                .get("links.none", of.labels().inWords(named)))
                                .from(Origin.INFERRED)
                                .hint(of.messages().get("links.none.why")))));
    }

    private static boolean isTheme(Role role) {
        return Role.SUBJECTS.contains(role);
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
