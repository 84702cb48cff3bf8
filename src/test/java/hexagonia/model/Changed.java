package hexagonia.model;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;

/// A strategy of which some parts are others.
public final class Changed {
    private Changed() {}

    /// @param parts what stands in the place of each part, by its name
    public static Strategy with(Strategy strategy, Map<String, ?> parts) {
        RecordComponent[] components = Strategy.class.getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object part = parts.get(components[i].getName());
                values[i] = part == null ? components[i].getAccessor().invoke(strategy) : part;
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Strategy.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }
}
