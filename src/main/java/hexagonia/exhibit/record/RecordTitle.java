package hexagonia.exhibit.record;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Tag;
import hexagonia.explore.Findings;
import hexagonia.explore.Parting;
import hexagonia.sheet.Cell;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.stream.Collectors;

/// What a record finds: its one figure with the stage; of a person the first function; else what it is,
/// where its kind is not all there is to say. Of the whole
/// strategy, the sum.
record RecordTitle(Findings findings, Labels labels) {
    String of(Card card) {
        if (card.record().isEmpty()) {
            return whole();
        }
        String said = said(card);
        return said.equals(labels.kind(labels.index().entity(card.record())))
                ? card.name()
                : word("record.finding", card.name(), said);
    }

    private String whole() {
        String perimeter = findings.perimeter().name().in(labels.locale());
        String sum = new SumWords(findings, labels).all();
        return word(
                findings.parting().sum() == Parting.Sum.WHOLE ? "record.finding.whole" : "record.finding",
                perimeter,
                Character.toLowerCase(sum.charAt(0)) + sum.substring(1));
    }

    private String said(Card card) {
        return card.section(TitleSection.KEY).flatMap(s -> s.entry("amount")).stream()
                .filter(e -> e.says() instanceof Says.Quantity)
                .map(this::figure)
                .findFirst()
                .or(() -> labels.index()
                        .function(card.record())
                        .map(m -> m.function().in(labels.locale())))
                .orElse(card.what());
    }

    private String figure(Entry entry) {
        Cell cell = ((Says.Quantity) entry.says()).cell();
        String tags = entry.tags().stream().map(Tag::text).collect(Collectors.joining(", "));
        return cell.shown(true) + (tags.isEmpty() ? "" : ", " + tags);
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
