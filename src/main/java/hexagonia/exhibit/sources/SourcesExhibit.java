package hexagonia.exhibit.sources;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.explore.Findings;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.model.Document;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.List;

/// The documents with how many claims of each kind stand in each, then what the document or heading that is read
/// states.
public record SourcesExhibit() implements Exhibit {
    private static final List<Exhibit> PARTS = List.of(new SourceCounts(), new StatementsExhibit());

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public boolean isShown(View view) {
        return SourceParts.shown(view) == SourceParts.STATED;
    }

    @Override
    public Transition show() {
        return SourceParts.STATED.show();
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Body.Several parts = Body.Several.of(PARTS, findings, labels);
        Head head = new Head(
                        labels.messages().get("tab.sources"),
                        finding(findings, labels),
                        findings.index().strategy().meta().vintage().in(labels.locale()),
                        "",
                        "",
                        SourceParts.without(findings, labels))
                .offering(SourceParts.choices(findings, labels));
        return new Content(
                head, parts, Meanings.NONE, parts.parts().getLast().content().sources());
    }

    /// The document that states most, where there are several.
    private static String finding(Findings findings, Labels labels) {
        List<Document> documents = findings.index().strategy().documents();
        int all = documents.stream()
                .mapToInt(d -> SourceCounts.all(findings.citations(), d))
                .sum();
        Document most = documents.stream()
                .max(Comparator.comparingInt(d -> SourceCounts.all(findings.citations(), d)))
                .orElseThrow();
        return documents.size() == 1
                ? labels.messages().get("sources.finding.one", all)
                : labels.messages()
                        .get("sources.finding", labels.dated(most), SourceCounts.all(findings.citations(), most), all);
    }
}
