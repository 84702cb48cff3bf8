package hexagonia.source;

import hexagonia.model.Claim;
import hexagonia.model.Derivation;
import hexagonia.model.Evidence;
import hexagonia.model.PartialDate;
import hexagonia.model.Qualifier;
import hexagonia.model.Stage;
import hexagonia.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Typed access to the fields of one record. The schema has been checked before, so what must be there is there.
record Fields(JsonNode node) {
    String text(String key) {
        return node.get(key).stringValue();
    }

    Optional<String> maybe(String key) {
        return Optional.ofNullable(node.get(key)).map(JsonNode::stringValue);
    }

    Wording wording(String key) {
        return maybeWording(key).orElseThrow();
    }

    Optional<Wording> maybeWording(String key) {
        return Optional.ofNullable(node.get(key))
                .map(w -> new Wording(w.get("fr").stringValue(), w.get("en").stringValue()));
    }

    Optional<PartialDate> date(String key) {
        Optional<String> iso = maybe(key);
        try {
            return iso.map(PartialDate::parse);
        } catch (IllegalArgumentException senseless) {
            throw new NoDate(key, iso.orElseThrow());
        }
    }

    <E extends Enum<E>> Optional<E> one(Class<E> type, String key) {
        return maybe(key).map(value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
    }

    boolean flag(String key) {
        return node.path(key).asBoolean(false);
    }

    OptionalLong whole(String key) {
        return node.has(key) ? OptionalLong.of(node.get(key).longValue()) : OptionalLong.empty();
    }

    OptionalInt count(String key) {
        return node.has(key) ? OptionalInt.of(node.get(key).intValue()) : OptionalInt.empty();
    }

    OptionalDouble number(String key) {
        return node.has(key) ? OptionalDouble.of(node.get(key).doubleValue()) : OptionalDouble.empty();
    }

    Optional<Double> boxed(String key) {
        return node.has(key) ? Optional.of(node.get(key).doubleValue()) : Optional.empty();
    }

    List<String> texts(String key) {
        return list(key, f -> f.node.stringValue());
    }

    <T> List<T> list(String key, Function<Fields, T> read) {
        List<T> values = new ArrayList<>();
        for (JsonNode child : node.path(key)) {
            values.add(read.apply(new Fields(child)));
        }
        return values;
    }

    Evidence evidence() {
        return new Evidence(
                list("claims", Fields::claim),
                Optional.ofNullable(node.get("derivation")).map(Fields::derivation));
    }

    private Claim claim() {
        return new Claim(
                text("section"),
                maybe("as"),
                one(Qualifier.class, "qualifier").orElse(Qualifier.EXACT),
                one(Stage.class, "stage"),
                date("stated_on"),
                maybeWording("note"));
    }

    private static Derivation derivation(JsonNode node) {
        Fields f = new Fields(node);
        return new Derivation(f.wording("formula"), f.texts("inputs"));
    }

    /// A date of the right form that no calendar has, such as 31 February.
    static final class NoDate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final String iso;

        NoDate(String key, String iso) {
            super(key + " " + iso);
            this.key = key;
            this.iso = iso;
        }

        /// The key that it stands under.
        String key() {
            return key;
        }

        String iso() {
            return iso;
        }
    }
}
