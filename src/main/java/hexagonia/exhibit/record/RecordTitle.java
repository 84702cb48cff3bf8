package hexagonia.exhibit.record;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Entry;
import hexagonia.exhibit.Card.Says;
import hexagonia.exhibit.Card.Tag;
import hexagonia.explore.Findings;
import hexagonia.explore.Parting;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.Tier;
import hexagonia.sheet.Cell;
import hexagonia.text.FirstLetter;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.stream.Collectors;

/// What a record finds: its one figure with the stage, its rank, what it makes with its companion; of a person the
/// first function; else what it is, where its kind is not all there is to say. Of the whole strategy, the sum.
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
                FirstLetter.lower(sum));
    }

    private String said(Card card) {
        return card.section(TitleSection.KEY).flatMap(s -> s.entry("amount")).stream()
                .filter(e -> e.says() instanceof Says.Quantity)
                .map(e -> figure(e) + rank(card) + together(card))
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

    /// Its rank among all that a measure or a call gives: among the few of a subtotal it would tell nothing.
    private String rank(Card card) {
        return card.section(TitleSection.KEY).flatMap(s -> s.entry("rank")).stream()
                .filter(e -> e.facts().stream().noneMatch(this::isOfSubtotal))
                .map(e -> ", " + ((Says.Quantity) e.says()).cell().shown(true))
                .collect(Collectors.joining());
    }

    private boolean isOfSubtotal(Fact fact) {
        return fact instanceof Amount award
                && award.partOf()
                        .flatMap(labels.index()::maybeAmount)
                        .filter(whole -> whole.tier() == Tier.SUBTOTAL)
                        .isPresent();
    }

    /// What it makes with the project that accompanies it.
    private String together(Card card) {
        return card.section("money").stream()
                .flatMap(s -> s.entry("together").stream()
                        .flatMap(sum -> s.entry("companion").stream()
                                .map(other -> word(
                                        "record.finding.together",
                                        ((Says.Quantity) sum.says()).cell().shown(true),
                                        other.label()))))
                .collect(Collectors.joining());
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
