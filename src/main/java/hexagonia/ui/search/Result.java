package hexagonia.ui.search;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Something that can be chosen from a list: under which heading, called what, found where (when the name does not
/// show it), with what at its right (an amount, a key), and what choosing it does.
///
/// @param about what a record is, in few words
/// @param compared the record, where it can be compared
record Result(
        String group,
        Feather icon,
        Marked name,
        Optional<Marked> where,
        String right,
        Runnable choose,
        String about,
        List<String> compared) {
    Result(String group, Feather icon, Marked name, Optional<Marked> where, String right, Runnable choose) {
        this(group, icon, name, where, right, choose, "", List.of());
    }

    Result about(String words, List<String> record) {
        return new Result(group, icon, name, where, right, choose, words, record);
    }
}
