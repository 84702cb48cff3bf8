package hexagonia;

import hexagonia.geo.Town;
import hexagonia.geo.Towns;
import hexagonia.rules.Gazetteer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The communes of the bundled table of towns, as the rules ask for them.
final class Communes implements Gazetteer {
    private final Map<String, Commune> byCode;

    Communes(Towns towns) {
        byCode = towns.all().stream()
                .map(Town::insee)
                .distinct()
                .collect(Collectors.toMap(
                        code -> code, code -> commune(towns.withCode(code).getFirst())));
    }

    private static Commune commune(Town town) {
        return new Commune(
                town.commune(),
                town.department(),
                town.region(),
                town.position().lat(),
                town.position().lon());
    }

    @Override
    public Optional<Commune> commune(String insee) {
        return Optional.ofNullable(byCode.get(insee));
    }
}
