package hexagonia.chart.rank;

import hexagonia.chart.Said;
import hexagonia.chart.rank.Ranking.Bracket;
import hexagonia.explore.Findings;
import hexagonia.explore.Laureates.Laureate;
import hexagonia.explore.Standing;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Entity;
import hexagonia.model.Kind;
import hexagonia.model.Qualifier;
import hexagonia.text.FirstLetter;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a ranking of laureates finds: how few of them have half of the money, else who has most.
final class RankTitle {
    /// How many laureates are looked at to know what they are called.
    private static final int READ = 1000;

    private final Findings findings;
    private final Labels labels;
    private final Awards awards;

    RankTitle(Findings findings, Labels labels, Awards awards) {
        this.findings = findings;
        this.labels = labels;
        this.awards = awards;
    }

    String finding() {
        if (!findings.perimeter().adds()) {
            return new SumWords(findings, labels).absent().orElseThrow();
        }
        if (awards.all() == 0) {
            boolean filtered = !findings.exploration().clauses().isEmpty();
            return new SumWords(findings, labels)
                    .laureatesWithin()
                    .orElseGet(() -> word(
                            findings.count() == 0
                                    ? "empty.filters"
                                    : filtered ? "ranked.none.filtered" : "ranked.none"));
        }
        if (awards.known().isEmpty()) {
            return word("ranked.unknown", measure(), awards.all(), labels.inWords(awards.all()));
        }
        String sum = sum();
        int leaders = awards.leaders();
        if (leaders > 0) {
            return word(
                    "ranked.finding",
                    counted(leaders),
                    awards.known().size() == awards.all() ? labels.inWords(awards.all(), leaders) : known(),
                    labels.formats().millions(awards.first(leaders)),
                    sum,
                    awards.reserve() == Qualifier.EXACT ? word("ranked.share", share(leaders)) : "",
                    leaders);
        }
        Entity first = findings.index().entity(awards.known().getFirst().entity());
        long most = awards.first(1);
        if (awards.all() == 1) {
            return word(
                    "ranked.one",
                    labels.name(first),
                    labels.amount(awards.known().getFirst()));
        }
        if (awards.areAlike()) {
            return word("ranked.alike", awards.known().size(), labels.formats().inMillionsOfEuros(most), sum);
        }
        int tied = awards.tied();
        return tied == 1
                ? word("ranked.first", labels.brief(first), labels.formats().millions(most), sum)
                : word(
                        "ranked.tied",
                        tied == 2 ? both() : counted(tied),
                        labels.formats().millions(most),
                        sum);
    }

    /// The first two by name.
    private String both() {
        return awards.known().stream()
                .limit(2)
                .map(a -> labels.brief(a.entity()))
                .collect(Collectors.joining(word("ranked.and")));
    }

    /// « neuf dont le montant est connu »: more are laureates than have an amount.
    private String known() {
        return word("ranked.of-known", labels.inWords(awards.known().size()), labels.inWords(awards.all()));
    }

    private String sum() {
        return labels.qualified(
                awards.reserve(),
                labels.formats().inMillionsOfEuros(awards.sum().orElseThrow()));
    }

    private String share(int leaders) {
        return labels.formats()
                .percent(Math.round(100.0 * awards.first(leaders) / awards.sum().orElseThrow()) / 100.0);
    }

    /// The leaders, where there are several.
    Optional<Bracket> bracket() {
        int leaders = awards.leaders();
        return leaders < 2
                ? Optional.empty()
                : Optional.of(new Bracket(
                        leaders,
                        Said.of(labels.formats().millions(awards.first(leaders)), Basis.COMPUTED),
                        share(leaders)));
    }

    /// Perimeter, measure, stage and years of the awards, how many are known.
    String coverage() {
        if (!findings.perimeter().adds()) {
            return "";
        }
        String perimeter = findings.perimeter().name().in(labels.locale());
        String stages = awards.known().stream()
                .map(labels::stage)
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.joining(labels.messages().get("sum.or")));
        OptionalInt years = awards.known().stream().allMatch(a -> a.years().isPresent())
                        && awards.known().stream().map(Amount::years).distinct().count() == 1
                ? awards.known().getFirst().years()
                : OptionalInt.empty();
        return word(
                "ranked.coverage",
                findings.laureates()
                        .measure()
                        .map(m -> perimeter + ", " + labels.brief(m))
                        .orElse(perimeter),
                (stages.isEmpty() ? "" : ", " + stages)
                        + findings.perimeter()
                                .asOf()
                                .map(d -> " " + labels.asOf(d))
                                .orElse("")
                        + (years.isPresent()
                                ? word("ranked.years", years.getAsInt(), labels.inWords(years.getAsInt()))
                                : ""),
                labels.awards(awards.known().size(), awards.all()),
                findings.index().strategy().meta().paid().in(labels.locale()));
    }

    /// How far the money of the accompanying projects is, and how many links to them are ours.
    String companions() {
        List<Standing.Together> linked = findings.laureates().rows().stream()
                .map(Laureate::money)
                .filter(m -> m.companion().isPresent())
                .toList();
        String stages = linked.stream()
                .flatMap(m -> m.other().stream())
                .map(labels::stage)
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        long inferred = linked.stream()
                .filter(m -> m.companion().orElseThrow().basis() == Basis.INFERRED)
                .count();
        long moved = moved();
        return word("ranked.companions", stages, inferred, linked.size(), moved, labels.inWords(moved));
    }

    /// How many stand elsewhere by the award and that of the project together than by the award alone.
    private long moved() {
        List<Laureate> rows = findings.laureates().rows().stream()
                .filter(l -> l.award().euros().isPresent())
                .limit(LaureateRanking.MOST)
                .toList();
        List<Long> awarded =
                rows.stream().map(l -> l.award().euros().getAsLong()).toList();
        List<Long> together =
                rows.stream().map(l -> l.money().euros().getAsLong()).toList();
        return IntStream.range(0, rows.size())
                .filter(i -> rank(awarded, i) != rank(together, i))
                .count();
    }

    private static long rank(List<Long> euros, int at) {
        return euros.stream().filter(e -> e > euros.get(at)).count();
    }

    /// Why there are no rows.
    String sentence() {
        return findings.perimeter().adds()
                ? word(findings.exploration().clauses().isEmpty() ? "ranked.none.why" : "ranked.none.out")
                : new SumWords(findings, labels).reason().orElseGet(() -> word("ranked.none.why"));
    }

    private String measure() {
        return findings.laureates()
                .measure()
                .map(labels::brief)
                .orElseGet(() -> findings.perimeter().name().in(labels.locale()));
    }

    /// So many of what is ranked: clusters where all are, else laureates.
    private String counted(long number) {
        List<Kind> kinds = findings.laureates().awards().stream()
                .limit(READ)
                .map(a -> findings.index().entity(a.entity()).kind())
                .distinct()
                .toList();
        String words = labels.inWords(number);
        String key = kinds.size() == 1
                ? "map.subjects." + kinds.getFirst().name().toLowerCase(Locale.ROOT)
                : "ranked.laureates";
        return word(key, FirstLetter.upper(words), number);
    }

    private String word(String key, Object... values) {
        return labels.messages().get(key, values);
    }
}
