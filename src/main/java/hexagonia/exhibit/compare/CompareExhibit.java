package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.explore.Comparison;
import hexagonia.explore.Exploration;
import hexagonia.explore.Findings;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.OptionalInt;

/// Two to nine records of one kind side by side: a column for each, a row for each thing that their cards say; or what
/// they share. While fewer are chosen it proposes some. Its sources go by row.
public final class CompareExhibit implements Exhibit {
    private final CardShelf shelf = new CardShelf();

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public OptionalInt place() {
        return OptionalInt.of(40);
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        Exploration state = findings.exploration();
        Comparison comparison = Comparison.of(findings.index(), state);
        if (!comparison.isReady()) {
            return new ProposalSheet(findings, labels).content();
        }
        CardShelf.Cards all = shelf.of(findings, labels);
        List<Card> cards = comparison.ids().stream().map(all::of).toList();
        Ways ways = new Ways(state.view(), labels);
        if (ways.matrix()) {
            return new SharedBody(findings, labels, cards, ways).content();
        }
        int reference =
                comparison.reference(state).map(comparison.ids()::indexOf).orElse(-1);
        List<AlignedRow> aligned = all.rows(comparison.ids());
        Scale scale = Scale.of(aligned, labels.formats(), findings.perimeter().id(), ways.ownScales());
        return new SideBySide(findings, labels, cards, aligned, scale, reference).content();
    }
}
