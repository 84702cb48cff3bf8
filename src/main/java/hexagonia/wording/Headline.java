package hexagonia.wording;

import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Total;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Perimeter;
import hexagonia.model.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The opening sentence: the finding that the figures support, computed from the data, and under it what the figures
/// cover.
public record Headline(String finding, String coverage) {
    private static final int NAMED = 3;

    /// The sentence for `findings`.
    public static Headline of(Findings findings, Labels labels) {
        return new Headline(finding(findings, labels), coverage(findings, labels));
    }

    private static String finding(Findings findings, Labels labels) {
        Total total = findings.total();
        if (findings.count() == 0) {
            return labels.messages().get("empty.filters");
        }
        if (!findings.perimeter().adds()) {
            long known = findings.amounts().stream()
                    .filter(a -> a.euros().isPresent())
                    .count();
            return labels.messages()
                    .get("headline.no-sum", findings.perimeter().name().in(labels.locale()), known);
        }
        if (total.euros().isEmpty()) {
            return labels.messages().get("headline.unknown", total.measures() + total.awards());
        }
        long euros = total.euros().getAsLong();
        String parts = parts(findings, labels);
        if (!findings.exploration().clauses().isEmpty()) {
            long whole = findings.whole().euros().orElse(0);
            return labels.messages()
                    .get(
                            "headline.filtered",
                            labels.formats().inMillionsOfEuros(euros),
                            labels.formats().millions(whole),
                            parts);
        }
        return findings.perimeter()
                        .envelope()
                        .map(findings.index()::amount)
                        .filter(a -> a.euros().isPresent())
                        .map(envelope -> labels.messages()
                                .get(
                                        "headline.whole",
                                        labels.formats().inMillionsOfEuros(euros),
                                        nearly(envelope, labels),
                                        parts))
                        .orElseGet(() -> labels.messages()
                                .get("headline.plain", labels.formats().inMillionsOfEuros(euros), parts))
                + axes(findings, labels);
    }

    private static String nearly(Amount envelope, Labels labels) {
        return labels.messages()
                .get(
                        "headline.qualifier." + envelope.qualifier().name().toLowerCase(java.util.Locale.ROOT),
                        labels.formats().money(envelope.euros().getAsLong()));
    }

    /// The lines with most money: levers with an amount of their own, axes, measures.
    private static String parts(Findings findings, Labels labels) {
        StrategyIndex index = findings.index();
        Map<String, FacetValue> levers = findings.sums(Dimension.LEVER);
        Map<String, FacetValue> axes = findings.sums(Dimension.AXIS);
        Map<String, FacetValue> measures = findings.sums(Dimension.MEASURE);
        List<Named> named = new ArrayList<>();
        for (Entity lever : entities(index, Kind.LEVER)) {
            List<Amount> own = measures(index, lever);
            boolean hasAxes = own.stream().anyMatch(m -> m.axis().isPresent());
            boolean hasEnvelope = index.ofTier(Tier.ENVELOPE).stream()
                    .anyMatch(a -> !a.reference()
                            && a.lever().filter(lever.id()::equals).isPresent());
            if (hasEnvelope && !hasAxes) {
                add(named, labels.name(lever), levers.get(lever.id()));
                continue;
            }
            own.stream()
                    .filter(m -> m.axis().isEmpty())
                    .forEach(m -> add(named, labels.brief(m.entity()), measures.get(m.entity())));
        }
        entities(index, Kind.AXIS).forEach(axis -> add(named, labels.name(axis), axes.get(axis.id())));
        named.sort(Comparator.comparingLong(n -> -n.euros()));
        return named.stream()
                .limit(NAMED)
                .map(n -> lowered(n.name()) + "\u00A0" + labels.formats().millions(n.euros()))
                .collect(Collectors.joining(", "));
    }

    private record Named(String name, long euros) {}

    private static void add(List<Named> named, String name, FacetValue value) {
        if (value != null && value.euros().isPresent()) {
            named.add(new Named(name, value.euros().getAsLong()));
        }
    }

    /// The axes without any published amount, counted in words.
    private static String axes(Findings findings, Labels labels) {
        List<Entity> axes = entities(findings.index(), Kind.AXIS);
        Map<String, FacetValue> sums = findings.sums(Dimension.AXIS);
        long without = axes.stream()
                .filter(a ->
                        sums.containsKey(a.id()) && sums.get(a.id()).euros().isEmpty())
                .count();
        return without == 0
                ? ""
                : labels.messages().get("headline.axes", labels.inWords(without), labels.inWords(axes.size()), without);
    }

    /// A name in the middle of a sentence: « recherche et formation », but « IA embarquée ».
    private static String lowered(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<Entity> entities(StrategyIndex index, Kind kind) {
        return index.ofKind(kind);
    }

    private static List<Amount> measures(StrategyIndex index, Entity lever) {
        return index.ofTier(Tier.MEASURE).stream()
                .filter(a -> a.lever().filter(lever.id()::equals).isPresent())
                .toList();
    }

    private static String coverage(Findings findings, Labels labels) {
        Perimeter perimeter = findings.perimeter();
        String paid = findings.index().strategy().meta().paid().in(labels.locale());
        String name = perimeter.name().in(labels.locale());
        if (!perimeter.adds()) {
            return perimeter.why().map(w -> w.in(labels.locale())).orElse(name);
        }
        String on = perimeter.asOf().map(d -> labels.formats().date(d.iso())).orElse("");
        return labels.messages().get("headline.coverage", name, on, labels.coverage(findings.total()), paid);
    }
}
