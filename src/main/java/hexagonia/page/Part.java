package hexagonia.page;

import hexagonia.exhibit.Content;
import hexagonia.explore.Findings;
import hexagonia.model.Fact;
import hexagonia.wording.Labels;
import java.util.Map;

/// A content of a report with the name that no other of it has, the findings it follows from and the paper it is set
/// on.
record Part(String id, Content content, Findings findings, Paper paper) {
    /// Where its first page is linked to.
    String place() {
        return id + "-page";
    }

    Notes notes(Labels labels, Map<Fact, Integer> annex) {
        return Notes.of(content, labels, id, annex);
    }
}
