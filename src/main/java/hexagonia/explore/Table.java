package hexagonia.explore;

import hexagonia.model.Kind;
import hexagonia.model.Meta;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The tables of a strategy, in the order shown: kinds of entity, and the facts said of entities.
public enum Table {
    CLUSTERS(Kind.CLUSTER),
    PROJECTS(Kind.PROJECT),
    PROGRAMMES(Kind.PROGRAMME),
    CALLS(Kind.CALL),
    AMOUNTS,
    INDICATORS,
    ORGANISATIONS(Kind.ORGANISATION),
    PERSONS(Kind.PERSON),
    INFRASTRUCTURES(Kind.INFRASTRUCTURE),
    EVENTS,
    PLACES(Kind.PLACE),
    CLAIMS;

    private final Optional<Kind> kind;

    Table() {
        kind = Optional.empty();
    }

    Table(Kind kind) {
        this.kind = Optional.of(kind);
    }

    /// The table that is shown first: that of the kind which the strategy is about, else that of its amounts.
    static Table first(Meta meta) {
        return Stream.of(values())
                .filter(t -> t.kind.isPresent() && t.kind.equals(meta.subject()))
                .findFirst()
                .orElse(AMOUNTS);
    }

    /// The kind of entity listed; none where rows are facts.
    public Optional<Kind> kind() {
        return kind;
    }

    /// The name by which states and words know the table.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
