package hexagonia.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// What is printed or written as one PDF: title, language of its words, at least one page, files attached (each under a
/// name of its own), and the moment it says it was made at, to the second. Equal reports give equal bytes. `starts` are
/// the places among the leaves at which each of what it shows begins.
public record Report(
        String title,
        Locale language,
        List<Leaf> leaves,
        List<Integer> starts,
        List<Attachment> attachments,
        Instant date) {
    public Report {
        leaves = List.copyOf(leaves);
        starts = List.copyOf(starts);
        attachments = List.copyOf(attachments);
        date = date.truncatedTo(ChronoUnit.SECONDS);
        if (title.isBlank() || leaves.isEmpty()) {
            throw new IllegalArgumentException("a report has a title and a page");
        }
        if (attachments.stream().map(Attachment::name).distinct().count() < attachments.size()) {
            throw new IllegalArgumentException("two attachments have one name");
        }
    }
}
