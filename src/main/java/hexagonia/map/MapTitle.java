package hexagonia.map;

import hexagonia.explore.Findings;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.rows.MappedAwards;
import hexagonia.model.Amount;
import hexagonia.model.Qualifier;
import hexagonia.text.FirstLetter;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What the map finds: the region where most of what it is about sits, how many there, and how much of the money. Where
/// it is about nothing that passes, the same of all laureates.
final class MapTitle {
    private final Findings findings;
    private final Labels labels;
    private final StrategyIndex index;
    private final Map<String, Tally> regions = new LinkedHashMap<>();
    private final Map<String, List<Amount>> seated = new LinkedHashMap<>();
    private Tally all = Tally.NONE;
    private boolean aboutSubjects;

    /// How many, and what they received, where all of it is known; `exact` unless a reserve is written beside any.
    private record Tally(int count, OptionalLong euros, boolean exact) {
        static final Tally NONE = new Tally(0, OptionalLong.of(0), true);

        Tally and(Tally more) {
            boolean known = euros.isPresent() && more.euros.isPresent();
            OptionalLong sum =
                    known ? OptionalLong.of(euros.getAsLong() + more.euros.getAsLong()) : OptionalLong.empty();
            return new Tally(count + more.count, sum, exact && more.exact);
        }
    }

    private MapTitle(Findings findings, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.index = findings.index();
    }

    /// The finding of the map; `crowd` is the number of laureates beyond which they are counted by place.
    static String of(Findings findings, Labels labels, int crowd) {
        MapTitle title = new MapTitle(findings, labels);
        title.count(crowd);
        return title.said();
    }

    /// What the finding rests on: all awards, and the sum of those in the regions that it names.
    static Ground ground(Findings findings, Labels labels, int crowd) {
        MapTitle title = new MapTitle(findings, labels);
        title.count(crowd);
        return title.ground();
    }

    private Ground ground() {
        List<Amount> awards = findings.seated().awards();
        List<String> named = first();
        boolean summed = named.size() == 1
                || named.size() == 2 && regions.get(named.getFirst()).count() > 1;
        List<Amount> first = named.stream()
                .flatMap(region -> seated.get(region).stream())
                .distinct()
                .toList();
        boolean adds = summed
                && findings.perimeter().adds()
                && first.stream().allMatch(a -> a.euros().isPresent());
        boolean inferred = seated.entrySet().stream()
                .anyMatch(e -> e.getValue().stream().anyMatch(a -> !index.isRegionWritten(a.entity(), e.getKey())));
        return new Ground(
                        List.copyOf(awards),
                        adds ? Ground.of(first, labels.formats()).formula() : "")
                .seated(inferred);
    }

    private void count(int crowd) {
        MappedAwards mapped = findings.seated();
        if (mapped.size() > crowd) {
            mapped.crowds(List.of()).forEach(place -> add(place.largest(), place.size(), OptionalLong.empty()));
            return;
        }
        List<Amount> awards = mapped.awards();
        List<Amount> subjects =
                awards.stream().filter(a -> index.isSubject(a.entity())).toList();
        aboutSubjects = !subjects.isEmpty();
        (aboutSubjects ? subjects : awards).forEach(award -> add(award, 1, award.euros()));
    }

    private void add(Amount award, int size, OptionalLong euros) {
        OptionalLong adds = findings.perimeter().adds() ? euros : OptionalLong.empty();
        Tally own = new Tally(size, adds, award.qualifier() == Qualifier.EXACT);
        all = all.and(own);
        index.seat(award.entity()).flatMap(seat -> seat.point().region()).ifPresent(region -> {
            regions.merge(region, own, Tally::and);
            seated.computeIfAbsent(region, _ -> new ArrayList<>()).add(award);
        });
    }

    private String said() {
        Optional<String> within =
                all.count() == 0 ? new SumWords(findings, labels).laureatesWithin() : Optional.empty();
        if (within.isPresent()) {
            return within.get();
        }
        if (all.count() == 0 || regions.isEmpty()) {
            return labels.messages().get("map.laureates", all.count());
        }
        List<String> first = first();
        int most = regions.get(first.getFirst()).count();
        String top = labels.inRegion(first.getFirst());
        if (regions.size() == 1 && most == all.count()) {
            String sum = money("map.finding.sum", all, Optional.empty());
            return most == 1
                    ? word("map.finding.one", counted(1), top, sum)
                    : word("map.finding.all", FirstLetter.lower(counted(most)), top, sum);
        }
        return switch (first.size()) {
            case 1 ->
                word(
                        "map.finding.most",
                        counted(most),
                        labels.inWords(all.count(), most),
                        top,
                        money("map.finding.share", regions.get(first.getFirst()), Optional.of(all)),
                        most);
            case 2 ->
                most == 1
                        ? each(first.size(), most)
                        : word(
                                "map.finding.two",
                                counted(most),
                                labels.inWords(all.count()),
                                top,
                                labels.inRegion(first.getLast()),
                                money("map.finding.both", together(first), Optional.of(all)));
            default -> each(first.size(), most);
        };
    }

    /// The regions where most sit, the one with most money first.
    private List<String> first() {
        int most = regions.values().stream().mapToInt(Tally::count).max().orElse(0);
        List<String> first = new ArrayList<>(regions.keySet());
        first.removeIf(region -> regions.get(region).count() < most);
        first.sort(Comparator.comparingLong(r -> -regions.get(r).euros().orElse(0)));
        return first;
    }

    /// As many in each of several regions.
    private String each(int several, int most) {
        return word(
                "map.finding.each",
                FirstLetter.upper(labels.inWords(several, all.count())),
                FirstLetter.lower(counted(most)),
                all.count() == most * several ? 0 : 1,
                labels.inWords(all.count(), most));
    }

    private Tally together(List<String> some) {
        return some.stream().map(regions::get).reduce(Tally.NONE, Tally::and);
    }

    /// Money where all of it is known: a part of a whole, or the part alone.
    private String money(String key, Tally part, Optional<Tally> whole) {
        if (part.euros().orElse(0) == 0
                || whole.filter(w -> w.euros().isEmpty()).isPresent()) {
            return "";
        }
        return word(
                key,
                sign(part) + labels.formats().millions(part.euros().getAsLong()),
                sign(part) + labels.formats().inMillionsOfEuros(part.euros().getAsLong()),
                whole.map(w -> sign(w)
                                + labels.formats().inMillionsOfEuros(w.euros().getAsLong()))
                        .orElse(""));
    }

    private String sign(Tally tally) {
        return tally.exact() ? "" : labels.sign(Qualifier.ABOUT);
    }

    /// So many of what is counted, at the beginning of a sentence.
    private String counted(int number) {
        String said = many(number);
        if (!aboutSubjects) {
            return word("map.seated", said, number);
        }
        return word(
                "map.subjects."
                        + index.strategy().meta().subject().orElseThrow().name().toLowerCase(Locale.ROOT),
                said,
                number);
    }

    /// A number at the beginning of a sentence, as that of all is written.
    private String many(int number) {
        return FirstLetter.upper(labels.inWords(number, all.count()));
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
