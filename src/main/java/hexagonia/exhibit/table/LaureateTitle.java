package hexagonia.exhibit.table;

import hexagonia.explore.Findings;
import hexagonia.explore.Laureates;
import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.model.Stage;
import hexagonia.model.Tier;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.List;
import java.util.Optional;

/// What the laureates of a measure have: the few of them that have at least half, else from how little to how much;
/// where no award is known, what they have together.
record LaureateTitle(Findings findings, Labels labels) {
    String finding() {
        Laureates laureates = findings.laureates();
        int all = laureates.size();
        if (all == 0) {
            return new SumWords(findings, labels).laureatesWithin().orElseGet(() -> word("laureates.none"));
        }
        List<Amount> awards = laureates.awards();
        List<Amount> known = awards.stream().filter(a -> a.euros().isPresent()).toList();
        if (known.isEmpty()) {
            return together()
                    .map(whole -> word("laureates.together", all, labels.amount(whole)))
                    .orElseGet(() -> word("laureates.unknown", all));
        }
        if (all == 1) {
            return word("laureates.one", labels.brief(known.getFirst().entity()), labels.staged(known.getFirst()));
        }
        int few = few(known);
        boolean adds = findings.perimeter().adds();
        if (!adds || known.size() < all || 2 * few >= all) {
            return known.size() == 1
                    ? word("laureates.single", all, labels.staged(known.getFirst()))
                    : word(
                            "laureates.range",
                            all,
                            known.size() == all ? 0 : known.size(),
                            labels.amountBesideUnit(known.getLast()),
                            labels.amount(known.getFirst()),
                            known.getLast().euros().equals(known.getFirst().euros()) ? 0 : 1);
        }
        String stage = awards.stream().allMatch(a -> a.stage().equals(Optional.of(Stage.AWARDED)))
                ? "laureates.few"
                : "laureates.few.other";
        return word(
                stage,
                few,
                labels.inWords(few, all),
                labels.inWords(all, few),
                sum(known.subList(0, few), false),
                sum(known, true));
    }

    /// How many of the largest awards make at least half of all.
    private static int few(List<Amount> known) {
        long all = known.stream().mapToLong(a -> a.euros().getAsLong()).sum();
        long sum = 0;
        int few = 0;
        while (2 * sum < all) {
            sum += known.get(few).euros().getAsLong();
            few++;
        }
        return few;
    }

    private String sum(List<Amount> some, boolean unit) {
        boolean exact = some.stream().allMatch(a -> a.qualifier() == Qualifier.EXACT);
        long euros = some.stream().mapToLong(a -> a.euros().getAsLong()).sum();
        return labels.qualified(
                exact ? Qualifier.EXACT : Qualifier.ABOUT,
                unit
                        ? labels.formats().inMillionsOfEuros(euros)
                        : labels.formats().millions(euros));
    }

    /// The amount of the measure, where all its laureates pass.
    private Optional<Amount> together() {
        return findings.laureates()
                .measure()
                .flatMap(m -> findings.index().amountsOf(m.id()).stream()
                        .filter(a -> a.tier() == Tier.MEASURE && a.euros().isPresent())
                        .filter(a -> findings.perimeter().id().equals(a.perimeter()))
                        .filter(a -> findings.index().parts(a.id()).stream()
                                .allMatch(findings.laureates().awards()::contains))
                        .findFirst());
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
