package hexagonia.ui.search;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Something that can be chosen from a list: under which heading, called what, found where (when the name does not
/// show it), with what at its right (an amount, a key), and what choosing it does.
record Result(String group, Feather icon, Marked name, Optional<Marked> where, String right, Runnable choose) {}
