package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Exhibits as pages of paper: each begins a page, with running head, finding, perimeter, filter in words, body,
/// legend and numbered notes. Needs no screen; on the thread of the findings.
public final class Pages {
    private final Paper paper;
    private final Labels labels;
    private final Instant date;

    public Pages(Paper paper, Labels labels, Instant date) {
        this.paper = paper;
        this.labels = labels;
        this.date = date;
    }

    /// One exhibit as it is seen now, as a report of its own.
    public Report of(Exhibit exhibit, Findings findings) {
        Content content = exhibit.of(findings, labels);
        List<Sheetful> sheets = new ArrayList<>();
        add(exhibit.id(), content, findings, sheets);
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            leaves.add(sheets.get(i).leaf(i + 1, sheets.size()));
        }
        String title = content.head().finding().isEmpty()
                ? content.head().name()
                : content.head().finding();
        return new Report(title, labels.locale(), leaves, List.of(), date);
    }

    /// The pages of one content; those of several follow each other.
    private void add(String id, Content content, Findings findings, List<Sheetful> sheets) {
        if (content.body() instanceof Body.Several several) {
            several.parts().forEach(part -> add(id + "-" + part.exhibit().id(), part.content(), findings, sheets));
        } else {
            sheets.addAll(new Imposition(
                            paper, labels, findings, date.atZone(ZoneOffset.UTC).toLocalDate())
                    .of(id, content));
        }
    }
}
