package hexagonia.page;

import hexagonia.figure.Mark;
import hexagonia.figure.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Some pages of a report as a report of its own, with what is attached to them: where a link led to a page left out,
/// its words stay.
public record Excerpt(Report report) {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,4})\\s*(?:[-–]\\s*(\\d{1,4})\\s*)?");
    /// What is attached for each of what a report shows.
    private static final int EACH = 2;

    /// The pages of `1-3, 5`; the whole where nothing is asked, nothing where no page is named or it is no such list.
    public Optional<Report> of(String ranges) {
        if (ranges.isBlank()) {
            return Optional.of(report);
        }
        Set<Integer> kept = new TreeSet<>();
        for (String range : ranges.split("[,;]")) {
            Matcher read = RANGE.matcher(range);
            if (!read.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(read.group(1));
            int to = read.group(2) == null ? from : Integer.parseInt(read.group(2));
            for (int page = Math.max(1, from);
                    page <= Math.min(to, report.leaves().size());
                    page++) {
                kept.add(page - 1);
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(of(List.copyOf(kept)));
    }

    private Report of(List<Integer> kept) {
        List<Leaf> leaves = kept.stream().map(report.leaves()::get).toList();
        Set<String> places = new HashSet<>();
        leaves.forEach(leaf -> places(leaf.marks(), places));
        List<Integer> starts = new ArrayList<>();
        List<Attachment> attachments = new ArrayList<>();
        for (int i = 0; i < report.starts().size(); i++) {
            int from = report.starts().get(i);
            int to = i + 1 < report.starts().size()
                    ? report.starts().get(i + 1)
                    : report.leaves().size();
            int first = (int) kept.stream().filter(page -> page < from).count();
            if (kept.stream().anyMatch(page -> page >= from && page < to)) {
                starts.add(first);
                attachments.addAll(report.attachments().subList(i * EACH, (i + 1) * EACH));
            }
        }
        return new Report(
                report.title(),
                report.language(),
                leaves.stream().map(leaf -> unlinked(leaf, places)).toList(),
                starts,
                attachments,
                report.date());
    }

    private static Leaf unlinked(Leaf leaf, Set<String> places) {
        return new Leaf(leaf.width(), leaf.height(), leaf.ground(), unlinked(leaf.marks(), places), leaf.title());
    }

    private static void places(List<Mark> marks, Set<String> into) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Tagged(Tag tag, List<Mark> inner) -> {
                    switch (tag) {
                        case Tag.Target(String id) -> into.add(id);
                        case Tag.Note(String id) -> into.add(id);
                        default -> {}
                    }
                    places(inner, into);
                }
                case Mark.Group m -> places(m.marks(), into);
                case Mark.Clip m -> places(m.marks(), into);
                case Mark.TextRun _, Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> {}
            }
        }
    }

    private static List<Mark> unlinked(List<Mark> marks, Set<String> places) {
        List<Mark> all = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Tagged(Tag.Link link, List<Mark> inner)
                when !places.contains(link.to()) -> all.addAll(unlinked(inner, places));
                case Mark.Tagged m -> all.add(new Mark.Tagged(m.tag(), unlinked(m.marks(), places)));
                case Mark.Group m -> all.add(new Mark.Group(unlinked(m.marks(), places), m.datum()));
                case Mark.Clip m -> all.add(new Mark.Clip(m.outline(), unlinked(m.marks(), places)));
                case Mark.TextRun _, Mark.Rectangle _, Mark.Rule _, Mark.Path _, Mark.Disc _ -> all.add(mark);
            }
        }
        return all;
    }
}
