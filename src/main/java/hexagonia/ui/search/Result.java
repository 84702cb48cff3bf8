package hexagonia.ui.search;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Something that can be chosen from a list: under which heading, called what, found where (when the name does not
/// show it), with what at its right (an amount, a key), and what choosing it does.
///
/// @param computed what the mark behind a computed figure at its right says, else nothing
/// @param about what a record is, in few words
/// @param compared the record, where it can be compared
record Result(
        String group,
        Feather icon,
        Marked name,
        Optional<Marked> where,
        String right,
        String computed,
        Runnable choose,
        String about,
        List<String> compared) {
    Result(String group, Feather icon, Marked name, Optional<Marked> where, String right, Runnable choose) {
        this(group, icon, name, where, right, "", choose, "", List.of());
    }

    /// The same with a computed figure at its right, behind what stands there.
    Result computed(String figure, String mark) {
        String all = right.isEmpty() ? figure : right + " · " + figure;
        return new Result(group, icon, name, where, all, mark, choose, about, compared);
    }

    Result about(String words, List<String> record) {
        return new Result(group, icon, name, where, right, computed, choose, words, record);
    }
}
