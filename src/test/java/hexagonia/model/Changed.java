package hexagonia.model;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;

/// A record, such as a strategy, of which some parts are others.
public final class Changed {
    private Changed() {}

    /// @param parts what stands in the place of each part, by its name
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, Map<String, ?> parts) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object part = parts.get(components[i].getName());
                values[i] = part == null ? components[i].getAccessor().invoke(record) : part;
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }
}
