package hexagonia.ui.search;

import org.kordamp.ikonli.feather.Feather;

/// Something that can be done: under which heading it is listed, its name, its keys (empty when it has none), and what
/// it does.
public record Command(String group, Feather icon, String name, String keys, Runnable run) {}
