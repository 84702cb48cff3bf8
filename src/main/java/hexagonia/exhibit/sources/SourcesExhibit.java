package hexagonia.exhibit.sources;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Meanings;
import hexagonia.explore.Findings;
import hexagonia.model.Document;
import hexagonia.wording.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The documents with how many claims of each kind stand in each, then what the document or heading that is read
/// states.
public record SourcesExhibit() implements Exhibit {
    @Override
    public String id() {
        return "sources";
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Content statements = new StatementsExhibit().of(findings, labels);
        List<Body.Part> parts = Stream.of(new SourceCounts(), new StatementsExhibit())
                .map(e -> new Body.Part(e, e.of(findings, labels), Body.Width.WHOLE))
                .toList();
        Head head = new Head(
                        labels.messages().get("tab.sources"),
                        finding(findings, labels),
                        findings.index().strategy().meta().vintage().in(labels.locale()),
                        "",
                        "",
                        SourceParts.without(findings, labels))
                .offering(SourceParts.choices(findings, labels));
        return new Content(head, new Body.Several(parts), Meanings.NONE, statements.sources());
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
