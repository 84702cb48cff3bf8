package hexagonia.page;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Plate;
import hexagonia.explore.Findings;
import hexagonia.model.Fact;
import hexagonia.sheet.Sheet;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A part of a report: one content, called by an id that no other part has, with the findings it follows from and the
/// paper it is set on; whether it may share the leaf of the one before (`joins`), and how its picture is set, if it is
/// one and that is known.
record Part(String id, Content content, Findings findings, Paper paper, boolean joins, Optional<PictureFit> fit) {
    /// About the longest number that a fact has in an annex.
    private static final int LONG = 100;

    Part(String id, Content content, Findings findings, Paper paper) {
        this(id, content, findings, paper, false, Optional.empty());
    }

    /// The same, to be set in several ways: what its tables say is worded once.
    Part wordedOnce() {
        return content.body() instanceof Body.Tabled(Sheet<?> sheet, List<Sheet<?>> more, Optional<Body.OnPaper> paper)
                ? with(new Body.Tabled(
                        sheet.wordedOnce(),
                        more.stream().<Sheet<?>>map(Sheet::wordedOnce).toList(),
                        paper))
                : this;
    }

    private Part with(Body body) {
        Content other = new Content(content.head(), body, content.meanings(), content.sources());
        return new Part(id, other, findings, paper, joins, fit);
    }

    Part set(PictureFit how) {
        return new Part(id, content, findings, paper, joins, Optional.of(how));
    }

    Part on(Paper other) {
        return new Part(id, content, findings, other, joins, fit);
    }

    /// The same, joining the leaf of the one before or not.
    Part joining(boolean whether) {
        return new Part(id, content, findings, paper, whether, fit);
    }

    /// Another picture of the same, to follow it.
    Part drawn(Plate plate) {
        Content other = new Content(content.head(), new Body.Drawn(plate), content.meanings(), content.sources());
        return new Part(id + "-more", other, findings, paper);
    }

    /// The same under another head, which rests on these facts.
    Part under(Head head, List<Fact> facts) {
        Content other = new Content(
                head, content.body(), content.meanings(), content.sources().titled(facts));
        return new Part(id, other, findings, paper, joins, fit);
    }

    /// Where its first page is linked to.
    String place() {
        return id + "-page";
    }

    /// Its notes: of what it says; of a picture that is set, of what stands in it.
    Notes notes(Labels labels, Map<Fact, Integer> annex) {
        return fit.filter(PictureFit::gathered).isPresent()
                ? Notes.gathered(said(), labels, id, annex)
                : Notes.of(List.of(said()), labels, id, annex).getFirst();
    }

    Notes.Said said() {
        return new Notes.Said(content, datum -> fit.map(f -> f.says(datum)).orElse(true));
    }

    /// A number for each of its facts, as long as in an annex, while none is known.
    Map<Fact, Integer> numbered() {
        return content.sources().byDatum().values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), _ -> LONG));
    }
}
