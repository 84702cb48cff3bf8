package hexagonia.explore.saved;

import hexagonia.model.PartialDate;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Turns the records of a state into trees of JSON and back, by their components: what is added to the state is saved
/// without a word here. A record of a sealed interface says in `is` which one it is; what is absent is not written.
///
/// Reading takes what it knows: unknown keys are left out, what a list holds and no longer makes sense too, what is
/// missing is as in a state to fall back on. All that was left out is told to `ignored`.
final class RecordJson {
    private static final String IS = "is";

    private final Collection<String> ignored;

    RecordJson(Collection<String> ignored) {
        this.ignored = ignored;
    }

    static Object tree(Object value) {
        return switch (value) {
            case PartialDate d -> d.iso();
            case Record r -> {
                Map<String, Object> map = new LinkedHashMap<>();
                if (sealed(r.getClass())) {
                    map.put(IS, r.getClass().getSimpleName());
                }
                for (RecordComponent component : r.getClass().getRecordComponents()) {
                    Object of = of(component, r);
                    if (!(of instanceof Optional<?> o) || o.isPresent()) {
                        map.put(component.getName(), tree(of));
                    }
                }
                yield map;
            }
            case Optional<?> o -> tree(o.orElseThrow());
            case Collection<?> c -> c.stream().map(RecordJson::tree).toList();
            case Map<?, ?> m -> {
                Map<String, Object> map = new java.util.TreeMap<>();
                m.forEach((key, of) -> map.put((String) tree(key), tree(of)));
                yield map;
            }
            case Enum<?> e -> e.name().toLowerCase(Locale.ROOT);
            case Integer i -> i.longValue();
            default -> value;
        };
    }

    /// The record of `type` that `tree` tells of, as in `fallback` where it says nothing.
    <T extends Record> T read(Object tree, Class<T> type, T fallback) {
        try {
            return type.cast(record(tree, type, fallback));
        } catch (Unfit unfit) {
            ignored.add(unfit.getMessage());
            return fallback;
        }
    }

    private Object value(Object tree, Type type, Object fallback) throws Unfit {
        if (type instanceof ParameterizedType p) {
            Type[] of = p.getActualTypeArguments();
            Class<?> raw = (Class<?>) p.getRawType();
            if (raw == Optional.class) {
                return Optional.of(value(tree, of[0], fallback instanceof Optional<?> o ? o.orElse(null) : null));
            }
            if (raw == Map.class) {
                return map(tree, of[0], of[1]);
            }
            List<Object> list = list(tree, of[0]);
            return raw == List.class ? list : new LinkedHashSet<>(list);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord() && raw != PartialDate.class) {
            return record(tree, raw, fallback);
        }
        if (raw.isSealed()) {
            return oneOf(tree, raw);
        }
        return plain(tree, raw);
    }

    private Object record(Object tree, Class<?> type, Object fallback) throws Unfit {
        if (!(tree instanceof Map<?, ?> map)) {
            throw new Unfit(String.valueOf(tree));
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object before = fallback == null ? null : of(components[i], fallback);
            values[i] = component(map, components[i], before);
        }
        for (Object key : map.keySet()) {
            if (!key.equals(IS)
                    && List.of(components).stream().noneMatch(c -> c.getName().equals(key))) {
                ignored.add(key.toString());
            }
        }
        return make(type, components, values);
    }

    private Object component(Map<?, ?> map, RecordComponent component, Object before) throws Unfit {
        Object tree = map.get(component.getName());
        if (tree != null) {
            try {
                return value(tree, component.getGenericType(), before);
            } catch (Unfit unfit) {
                if (before == null) {
                    throw unfit;
                }
                ignored.add(unfit.getMessage());
                return before;
            }
        }
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (before != null) {
            return before;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == java.util.Set.class) {
            return java.util.Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == boolean.class) {
            return false;
        }
        throw new Unfit(map.containsKey(IS) ? String.valueOf(map.get(IS)) : component.getName());
    }

    private List<Object> list(Object tree, Type of) throws Unfit {
        if (!(tree instanceof List<?> items)) {
            throw new Unfit(String.valueOf(tree));
        }
        List<Object> list = new ArrayList<>();
        for (Object item : items) {
            try {
                list.add(value(item, of, null));
            } catch (Unfit unfit) {
                ignored.add(unfit.getMessage());
            }
        }
        return list;
    }

    private Map<Object, Object> map(Object tree, Type keys, Type of) throws Unfit {
        if (!(tree instanceof Map<?, ?> entries)) {
            throw new Unfit(String.valueOf(tree));
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            try {
                map.put(value(entry.getKey(), keys, null), value(entry.getValue(), of, null));
            } catch (Unfit unfit) {
                ignored.add(unfit.getMessage());
            }
        }
        return map;
    }

    private Object oneOf(Object tree, Class<?> type) throws Unfit {
        Object name = tree instanceof Map<?, ?> map ? map.get(IS) : tree;
        for (Class<?> known : type.getPermittedSubclasses()) {
            if (known.getSimpleName().equals(name)) {
                return record(tree, known, null);
            }
        }
        throw new Unfit(String.valueOf(name));
    }

    private static Object plain(Object tree, Class<?> type) throws Unfit {
        return switch (tree) {
            case String s when type == String.class -> s;
            case String s
            when type.isEnum() -> {
                for (Object constant : type.getEnumConstants()) {
                    if (((Enum<?>) constant).name().equalsIgnoreCase(s)) {
                        yield constant;
                    }
                }
                throw new Unfit(s);
            }
            case String s when type == PartialDate.class -> date(s);
            case Boolean b when type == boolean.class || type == Boolean.class -> b;
            case Long n when type == long.class || type == Long.class -> n;
            case Long n when type == int.class && n.intValue() == n -> n.intValue();
            case Number n
            when (type == double.class || type == Double.class) && Double.isFinite(n.doubleValue()) -> n.doubleValue();
            case null, default -> throw new Unfit(String.valueOf(tree));
        };
    }

    private static PartialDate date(String iso) throws Unfit {
        try {
            return PartialDate.parse(iso);
        } catch (IllegalArgumentException refused) {
            throw new Unfit(iso);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] values) throws Unfit {
        Class<?>[] types =
                List.of(components).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new Unfit(type.getSimpleName());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object of(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean sealed(Class<?> type) {
        return List.of(type.getInterfaces()).stream().anyMatch(Class::isSealed);
    }

    /// A part of a tree that no record can be made of; the message names it.
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        Unfit(String what) {
            super(what);
        }
    }
}
