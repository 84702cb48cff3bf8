package hexagonia.model;

import java.util.List;
import java.util.Optional;

/// What proves a fact: the claims of documents, our derivation, or both.
public record Evidence(List<Claim> claims, Optional<Derivation> derivation) {
    public Evidence {
        claims = List.copyOf(claims);
    }

    public boolean isEmpty() {
        return claims.isEmpty() && derivation.isEmpty();
    }
}
