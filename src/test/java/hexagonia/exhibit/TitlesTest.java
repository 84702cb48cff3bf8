package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.explore.Chronology;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Branch;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Event;
import hexagonia.model.PartialDate;
import hexagonia.model.Tier;
import hexagonia.text.Formats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every number of the titles of map, timeline and figures is one that the findings hold, whatever is filtered.
class TitlesTest {
    private static final int EXPLORATIONS = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[\u202F\u00A0]\\d{3})*(?:,\\d+)?");
    private static final List<String> WORDS =
            List.of("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf");

    /// The numbers of a title, those in words among them.
    private static Set<String> numbers(String title) {
        Set<String> numbers = new HashSet<>();
        NUMBER.matcher(title).results().forEach(r -> numbers.add(r.group().replaceAll("[\u202F\u00A0]", "")));
        for (String word : title.toLowerCase(Locale.FRENCH).split("[^\\p{L}]+")) {
            if (WORDS.indexOf(word) > 1) {
                numbers.add(Integer.toString(WORDS.indexOf(word)));
            }
        }
        return numbers;
    }

    private static void assertHeld(String title, Set<String> held, Looking looking) {
        Set<String> missing = numbers(title);
        missing.removeAll(held);
        assertTrue(missing.isEmpty(), () -> title + " : " + missing + " under " + looking.state());
    }

    /// Counts and sums by region, of one region and of several alike.
    private static Set<String> ofTheMap(Findings findings) {
        Set<String> held = new HashSet<>();
        List<Amount> all = findings.seated().awards();
        List<Amount> subjects =
                all.stream().filter(a -> findings.index().isSubject(a.entity())).toList();
        List<Amount> about = subjects.isEmpty() ? all : subjects;
        Map<Optional<String>, List<Amount>> regions = about.stream()
                .collect(Collectors.groupingBy(a ->
                        findings.index().seat(a.entity()).flatMap(s -> s.point().region())));
        List<List<Amount>> groups = new ArrayList<>(regions.values());
        groups.add(about);
        int most = regions.values().stream().mapToInt(List::size).max().orElse(0);
        List<Amount> together = regions.values().stream()
                .filter(g -> g.size() == most)
                .flatMap(List::stream)
                .toList();
        groups.add(together);
        groups.forEach(g -> {
            held.add(Integer.toString(g.size()));
            long sum = g.stream().mapToLong(a -> a.euros().orElse(0)).sum();
            String millions = String.format(Locale.FRENCH, "%.1f", sum / 1e6);
            held.add(millions.endsWith(",0") ? millions.substring(0, millions.length() - 2) : millions);
        });
        held.add(Long.toString(
                regions.values().stream().filter(g -> g.size() == most).count()));
        return held;
    }

    /// Counts by date, by year, of two dates together, and of those that are ours.
    private static Set<String> ofTheTimeline(Findings findings) {
        Set<Long> held = new HashSet<>();
        List<Event> events = Chronology.of(findings).events();
        List<PartialDate> dates =
                events.stream().flatMap(e -> e.date().stream()).distinct().toList();
        List<Set<PartialDate>> some = new ArrayList<>();
        dates.forEach(a -> dates.forEach(b -> some.add(new HashSet<>(List.of(a, b)))));
        some.add(new HashSet<>(dates));
        for (Set<PartialDate> among : some) {
            List<Event> at = events.stream()
                    .filter(e -> e.date().filter(among::contains).isPresent())
                    .toList();
            held.add((long) at.size());
            held.add(at.stream().filter(e -> e.basis() == Basis.INFERRED).count());
        }
        Map<Integer, Long> years = new HashMap<>();
        events.forEach(e -> e.date().ifPresent(d -> years.merge(d.year(), 1L, Long::sum)));
        years.forEach((year, count) -> held.addAll(List.of((long) year, count)));
        held.add((long) events.size());
        held.add(events.stream().filter(e -> e.date().isEmpty()).count());
        held.add((long) Chronology.of(findings).mandates().size());
        held.add(2L);
        return held.stream().map(n -> Long.toString(n)).collect(Collectors.toSet());
    }

    /// Totals, the sums of levers, measures, laureates and regions and their shares, the first so many laureates, and
    /// counts.
    private static Set<String> ofTheMoney(Findings findings) {
        Set<Long> sums = new HashSet<>();
        Set<Long> counts = new HashSet<>();
        findings.total().euros().ifPresent(sums::add);
        findings.whole().euros().ifPresent(sums::add);
        findings.perimeter()
                .envelope()
                .map(findings.index()::amount)
                .ifPresent(a -> a.euros().ifPresent(sums::add));
        List<Branch> kept =
                findings.passingSums().branches().stream().flatMap(Branch::all).toList();
        long awards = kept.stream()
                .filter(b -> b.amount().tier() == Tier.AWARD)
                .mapToLong(Branch::own)
                .sum();
        sums.add(awards);
        for (Dimension dimension : List.of(Dimension.MEASURE, Dimension.REGION, Dimension.LEVER)) {
            long stated = 0;
            for (FacetValue value : findings.sums(dimension).values()) {
                value.euros().ifPresent(sums::add);
                stated += Dimension.isMissing(value.value()) ? 0 : value.euros().orElse(0);
            }
            sums.add(stated);
            FacetValue missing = findings.sums(dimension).get(Dimension.UNSTATED);
            sums.add(findings.total().euros().orElse(0)
                    - (missing == null ? 0 : missing.euros().orElse(0)));
        }
        kept.forEach(b -> sums.add(b.euros()));
        List<Amount> laureates = findings.laureates().awards();
        List<Amount> known =
                laureates.stream().filter(a -> a.euros().isPresent()).toList();
        long sum = 0;
        for (Amount award : known) {
            sum += award.euros().getAsLong();
            sums.add(sum);
        }
        counts.addAll(List.of((long) laureates.size(), (long) known.size(), (long) known.size() - 1));
        for (long i = 0; i <= known.size() / 2; i++) {
            counts.add(i);
        }
        long without = findings.amounts().stream()
                .filter(a -> a.tier() == Tier.MEASURE || a.tier() == Tier.AWARD)
                .count();
        for (long i = 0; i <= without; i++) {
            counts.add(i);
        }
        Set<String> held = counts.stream().map(n -> Long.toString(n)).collect(Collectors.toSet());
        for (long whole : Set.copyOf(sums)) {
            sums.forEach(part -> held.add(whole == 0 ? "" : Long.toString(Math.round(100.0 * part / whole))));
            String billions = String.format(Locale.FRENCH, "%.2f", whole / 1e9);
            held.add(billions.replaceAll(",?0+$", ""));
            held.add(Formats.in(Locale.FRENCH).millions(whole).replaceAll("[\u202F\u00A0]", ""));
        }
        held.addAll(List.of("30", "2030", "2023"));
        return held;
    }

    @Test
    void everyNumberOfATitleIsHeld() {
        Random random = new Random(20240522);
        Exhibit map = Exhibits.find("map").orElseThrow();
        Exhibit timeline = Exhibits.find("timeline").orElseThrow();
        for (Looking start : List.of(Looking.atBundled(Locale.FRENCH), Looking.atOther(Locale.FRENCH))) {
            for (int i = 0; i < EXPLORATIONS; i++) {
                Looking looking = Explorations.random(start, random);
                Findings findings = looking.findings();
                assertHeld(map.of(findings, looking.labels()).head().finding(), ofTheMap(findings), looking);
                assertHeld(timeline.of(findings, looking.labels()).head().finding(), ofTheTimeline(findings), looking);
                for (Exhibit figure : Exhibits.figures()) {
                    assertHeld(figure.of(findings, looking.labels()).head().finding(), ofTheMoney(findings), looking);
                }
            }
        }
    }
}
