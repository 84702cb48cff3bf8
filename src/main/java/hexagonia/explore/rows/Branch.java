package hexagonia.explore.rows;

import hexagonia.model.Amount;
import java.util.List;
import java.util.stream.Stream;

/// An amount in a total: the euros kept of it, and the amounts right inside it that keep some. `own` is what lies in
/// none of these, so that it and the parts make the whole. Where documents publish parts that exceed it, which of them
/// are its is not known: it then has none, and is all its own.
public record Branch(Amount amount, long euros, long own, List<Branch> parts) {
    public Branch {
        parts = List.copyOf(parts);
    }

    /// The amounts right inside it of which some is kept.
    public List<Amount> inside() {
        return parts.stream().map(Branch::amount).toList();
    }

    /// Whether what lies in no part of it is only what parts leave of it, kept or not.
    public boolean isLeft() {
        return own > 0 && own < amount.euros().orElse(own);
    }

    /// What is counted: this where it is counted whole, else what lies in no part of it and what is counted inside.
    public Stream<Branch> terms() {
        if (euros == amount.euros().orElse(-1)) {
            return Stream.of(this);
        }
        Stream<Branch> rest = own > 0 ? Stream.of(new Branch(amount, own, own, List.of())) : Stream.empty();
        return Stream.concat(rest, parts.stream().flatMap(Branch::terms));
    }

    /// This and all that lies inside it, wholes first.
    public Stream<Branch> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Branch::all));
    }
}
