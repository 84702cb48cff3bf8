package hexagonia.model;

/// A link: `to` plays `role` for `from`. `basis` says whether a document states the link.
public record Relation(String from, Role role, String to, int position, Basis basis, Evidence evidence)
        implements Fact {
    @Override
    public String id() {
        return from + "/" + role.name().toLowerCase(java.util.Locale.ROOT) + "/" + to;
    }
}
