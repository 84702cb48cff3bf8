package hexagonia.page;

import hexagonia.exhibit.Content;
import hexagonia.explore.Exploration;
import hexagonia.explore.History;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.wording.Labels;
import java.util.List;

/// What goes with what a report shows: its data as rows, and the one state it is seen in.
record Attachments(Labels labels) {
    /// `nth` is which of those that begin on the page it is.
    List<Attachment> of(int page, int nth, Shown shown, Content content) {
        String name = content.head().name();
        Exploration state = shown.exhibit().show().of(shown.findings().exploration());
        String strategy = labels.index().strategy().meta().id();
        String text = new SavedExploration("", "", strategy, History.of(state)).text();
        return List.of(
                new Attachment.Rows(Attachment.data(page, nth), name, new Data(labels).of(content)),
                new Attachment.Text(Attachment.exploration(page, nth), name, "application/json", text));
    }
}
