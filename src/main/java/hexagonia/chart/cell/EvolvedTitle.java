package hexagonia.chart.cell;

import hexagonia.explore.Findings;
import hexagonia.model.Amount;
import hexagonia.model.Fact;
import hexagonia.model.FigureGroup;
import hexagonia.text.FirstLetter;
import hexagonia.wording.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What groups of figures find: of the first, where it sets two amounts side by side, that no gap can be drawn from
/// them, or that they are one; of others, how many set unlike things side by side.
final class EvolvedTitle {
    private final Findings findings;
    private final Labels labels;
    private final EvolvedGroups groups;
    private final Matter matter;
    private final Scales scales;

    EvolvedTitle(Findings findings, Labels labels, EvolvedGroups groups, Matter matter) {
        this.findings = findings;
        this.labels = labels;
        this.groups = groups;
        this.matter = matter;
        this.scales = new Scales(findings.index());
    }

    String finding() {
        if (groups.all().isEmpty()) {
            return word("evolved.none");
        }
        return groups.lead().flatMap(this::amounts).orElseGet(() -> counted(groups.all()));
    }

    /// The same in fewer words: that these are unlike things, without what follows from it.
    String brief() {
        Optional<String> said = groups.lead().flatMap(lead -> amounts(lead, "evolved.finding.unlike.brief"));
        return said.orElseGet(() -> groups.all().size() == 1 ? one("evolved.finding.one.brief", groups.all()) : "");
    }

    private String one(String key, List<FigureGroup> shown) {
        long unlike = shown.stream().filter(this::isUnlike).count();
        return word(key, shown.getFirst().title().in(labels.locale()), unlike);
    }

    /// Two amounts with their dates, or one that several documents write.
    Optional<String> amounts(FigureGroup group) {
        return amounts(group, "evolved.finding.unlike");
    }

    private Optional<String> amounts(FigureGroup group, String unlike) {
        Map<Amount, String> amounts = new LinkedHashMap<>();
        List<Fact> facts = groups.facts(group);
        for (int i = 0; i < facts.size(); i++) {
            if (!(facts.get(i) instanceof Amount a) || a.euros().isEmpty()) {
                return Optional.empty();
            }
            amounts.putIfAbsent(a, labels.asOf(group.members().get(i).date()));
        }
        List<Amount> two = List.copyOf(amounts.keySet());
        String name = labels.brief(group.entity());
        if (two.size() == 1 && groups.documents(group) > 1) {
            return Optional.of(word(
                    "evolved.finding.same",
                    name,
                    labels.amount(two.getFirst()),
                    labels.inWords(groups.documents(group))));
        }
        return two.size() == 2 && !scales.together(two.getFirst(), two.getLast())
                ? Optional.of(word(
                        unlike,
                        name,
                        labels.amount(two.getFirst()),
                        amounts.get(two.getFirst()),
                        labels.amount(two.getLast()),
                        amounts.get(two.getLast())))
                : Optional.empty();
    }

    /// How many of some groups set unlike things side by side.
    String counted(List<FigureGroup> shown) {
        long unlike = shown.stream().filter(this::isUnlike).count();
        int all = shown.size();
        if (all == 1) {
            return one("evolved.finding.one", shown);
        }
        if (matter == Matter.ALIKE) {
            return word("evolved.finding.alike", all, FirstLetter.upper(labels.inWords(all)));
        }
        return word(
                "evolved.finding",
                all,
                FirstLetter.upper(labels.inWords(all)),
                unlike,
                unlike == all ? word("evolved.every") : labels.inWords(unlike));
    }

    private boolean isUnlike(FigureGroup group) {
        return matter == Matter.UNKEPT || !scales.joinsAll(groups.facts(group));
    }

    String coverage() {
        return word(
                "evolved.coverage",
                groups.all().size(),
                findings.index().strategy().figureGroups().size(),
                isMoney() ? 1 : 0,
                isMoney() ? findings.index().strategy().meta().paid().in(labels.locale()) : "");
    }

    private boolean isMoney() {
        return matter == Matter.MONEY || matter == Matter.ALIKE;
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
