package hexagonia.explore.rows;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was worked out lately, by what was asked; the oldest goes first.
public final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 64;

    public Recent() {
        super(REMEMBERED, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > REMEMBERED;
    }
}
