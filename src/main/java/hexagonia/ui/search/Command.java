package hexagonia.ui.search;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// Something that can be done: under which heading it is listed, its name, its names in the other languages, by which
/// it is found as well, its keys (empty when it has none), and what it does.
public record Command(String group, Feather icon, String name, List<String> others, String keys, Runnable run) {
    public Command {
        others = List.copyOf(others);
    }
}
