package hexagonia.exhibit.compare;

import hexagonia.model.Kind;
import hexagonia.model.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What rows are about, in the order shown: where the entries of cards go. What a card says only for itself
/// (its tree, its claims, its picture, a year's average of an amount of which no schedule is published) goes
/// nowhere.
enum Group {
    MONEY,
    WHO,
    WHAT,
    FIGURES,
    DATES,
    UNSAID;

    /// The key of what one record alone says in a section.
    static final String OWN = "own";

    /// The sections whose entries are of one record more often than of several.
    private static final Set<String> GATHERED = Set.of("attached", "links", "rosters", "figures", "dates", "unsaid");

    private static final Set<String> LOOKED_FOR = Set.of(
            "title/town",
            "title/region",
            "particulars/opens",
            "particulars/closes",
            "links/funds",
            "links/host",
            "links/lead",
            "links/partner",
            "links/member",
            "themes/theme",
            "figures/result",
            "figures/target");

    /// What no document says of a place in which nobody is known to sit.
    private static final Set<String> SEATED = Set.of("title/amount", "attached/" + OWN);

    private static final Set<Kind> PLACES = EnumSet.of(Kind.PLACE, Kind.DEPARTMENT, Kind.REGION);

    /// Links that say with whom.
    private static final Set<String> WITH = Set.of(OWN, "partner", "member", "cited_with");

    private static final Set<String> PLACE = Set.of("town", "region");
    private static final Set<String> TITLE = Set.of("amount", "coverage", "period", "rank", "share");
    private static final Set<String> MONEY_ROWS = Set.of("companion", "together");

    /// Links that a reader looks for in any record: they keep a row of their own.
    private static final Set<String> EXPECTED = Set.of("host", "lead", "partner");

    /// The group of an entry of a section; `companion` is the role of companions, whose row is one of money.
    static Optional<Group> of(String section, String entry, Optional<Role> companion) {
        return switch (section) {
            case "title" -> PLACE.contains(entry) ? Optional.of(WHO) : some(MONEY, TITLE.contains(entry));
            case "money" -> some(MONEY, MONEY_ROWS.contains(entry));
            case "elsewhere", "attached" -> Optional.of(MONEY);
            case "particulars" -> some(WHO, !entry.equals("aliases"));
            case "links" -> link(entry, companion);
            case "themes", "rosters" -> Optional.of(WHAT);
            case "figures" -> Optional.of(FIGURES);
            case "dates" -> Optional.of(DATES);
            case "unsaid" -> Optional.of(UNSAID);
            default -> Optional.empty();
        };
    }

    private static Optional<Group> link(String role, Optional<Role> companion) {
        if (companion.map(Group::key).filter(role::equals).isPresent() || role.equals(key(Role.LOCATED_IN))) {
            return Optional.empty();
        }
        return Optional.of(WITH.contains(role) || role.startsWith("of-") ? WHAT : WHO);
    }

    /// Whether an entry stands in one row with others of its section, where no two records share it.
    static boolean gathers(String section, String entry) {
        return GATHERED.contains(section) && !EXPECTED.contains(entry);
    }

    /// Whether a row of links is one that a reader looks for in any record.
    static boolean isExpected(String key) {
        return key.startsWith("links/") && EXPECTED.contains(key.substring(key.indexOf('/') + 1));
    }

    /// Whether a row is of what makes a page long.
    boolean isLong() {
        return this == FIGURES || this == DATES || this == UNSAID;
    }

    /// The key of a role among the links of a card.
    static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /// Whether no document says it where a record of a kind has nothing in a row; elsewhere it does not apply.
    static boolean isLookedFor(String key, Kind kind) {
        return LOOKED_FOR.contains(key) || PLACES.contains(kind) && SEATED.contains(key);
    }

    /// Whether it says where a record sits.
    static boolean isSeat(String key) {
        return key.equals("title/town") || key.equals("title/region");
    }

    private static Optional<Group> some(Group group, boolean holds) {
        return holds ? Optional.of(group) : Optional.empty();
    }
}
