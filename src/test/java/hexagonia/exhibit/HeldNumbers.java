package hexagonia.exhibit;

import hexagonia.Looking;
import hexagonia.explore.Chronology;
import hexagonia.explore.FacetValue;
import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.Standing;
import hexagonia.explore.Table;
import hexagonia.explore.Total;
import hexagonia.explore.reach.Dimension;
import hexagonia.explore.rows.Branch;
import hexagonia.explore.rows.Row;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Event;
import hexagonia.model.Indicator;
import hexagonia.model.Nature;
import hexagonia.model.PartialDate;
import hexagonia.model.Qualifier;
import hexagonia.model.Tier;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The numbers that a title may give under a state, each with the sign of its reserve, worked out from rows and amounts
/// apart from what makes titles.
final class HeldNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("(?:([≈≤≥>])\u202F)?€?(\\d+(?:[\u202F\u00A0,]\\d{3}(?!\\d))*(?:[.,]\\d+)?)");
    private static final int IN_WORDS = 16;

    private final Looking looking;
    private final Findings findings;
    private final Labels labels;
    private final Set<String> held = new HashSet<>();

    private HeldNumbers(Looking looking) {
        this.looking = looking;
        this.findings = looking.findings();
        this.labels = looking.labels();
    }

    /// The numbers of a title with their signs; words for numbers are among them, names are not.
    static Set<String> numbers(String title, Labels labels) {
        String bare = title;
        for (String name : names(labels)) {
            bare = bare.replace(name, " ").replace(name.replace(' ', '\u00A0'), " ");
        }
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(bare);
        while (matcher.find()) {
            numbers.add((matcher.group(1) == null ? "" : matcher.group(1)) + digits(matcher.group(2), labels));
        }
        for (String word : bare.toLowerCase(labels.locale()).split("[^\\p{L}]+")) {
            for (int i = 2; i <= IN_WORDS; i++) {
                if (word.equals(labels.inWords(i))) {
                    numbers.add(Integer.toString(i));
                }
            }
        }
        return numbers;
    }

    private static List<String> names(Labels labels) {
        Set<String> names = new HashSet<>();
        labels.index().strategy().entities().forEach(e -> names.addAll(List.of(labels.name(e), labels.brief(e))));
        labels.index().strategy().perimeters().forEach(p -> names.add(p.name().in(labels.locale())));
        labels.index().strategy().documents().forEach(d -> {
            names.add(labels.dated(d));
            names.add(d.shortTitle().in(labels.locale()));
        });
        labels.index().strategy().mandates().forEach(m -> names.add(m.function().in(labels.locale())));
        return names.stream()
                .filter(n -> n.chars().anyMatch(Character::isDigit))
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    private static String digits(String number, Labels labels) {
        String bare = number.replaceAll("[\u202F\u00A0]", "");
        return labels.locale().getLanguage().equals("en") ? bare.replace(",", "") : bare.replace(',', '.');
    }

    static Set<String> of(String exhibit, Looking looking) {
        HeldNumbers numbers = new HeldNumbers(looking);
        switch (exhibit) {
            case "map" -> numbers.map();
            case "timeline" -> numbers.timeline();
            case "sources" -> numbers.sources();
            case "unsaid" -> numbers.unsaid();
            case "glossary" -> numbers.glossary();
            case "reconciliation" -> numbers.totals();
            case "laureates" -> numbers.laureates();
            case "record" -> numbers.record();
            case "compare" -> numbers.held.addAll(List.of("2", "9"));
            case "flow", "ranked", "regions", "treemap" -> numbers.figures();
            case "overview", "spending" -> numbers.money();
            case "evolved" -> numbers.groups();
            case "indicators" -> numbers.indicators();
            case "indicator-table" -> numbers.table(Table.INDICATORS);
            default -> numbers.table(Table.valueOf(exhibit.toUpperCase(java.util.Locale.ROOT)));
        }
        return numbers.held;
    }

    private void count(long number) {
        held.add(Long.toString(number));
    }

    private void euros(Qualifier qualifier, long euros) {
        held.add(labels.sign(qualifier).strip().replace("\u202F", "")
                + digits(labels.formats().millions(euros), labels));
    }

    private void amount(Amount amount) {
        amount.euros().ifPresent(e -> euros(amount.qualifier(), e));
    }

    private void total(Total total) {
        total.euros().ifPresent(e -> euros(total.reserve(), e));
        count(total.known());
        count(total.measures());
        count(total.awards());
        count(total.awardsKnown());
        count(total.awards() + total.measures());
    }

    /// The laureates in what is kept, where none passes by a line of its own.
    private void within() {
        if (!findings.hasLaureates()) {
            total(findings.total());
        }
    }

    /// The total with its lengths, what measures, axes, levers and their amounts keep.
    private void money() {
        total(findings.total());
        total(findings.whole());
        Lengths lengths = findings.parting().total();
        euros(findings.parting().blankReserve(), lengths.blank());
        // What is left out of at most so much is at least the rest.
        Qualifier outside = switch (findings.total().reserve()) {
            case ABOUT -> Qualifier.ABOUT;
            case NEARLY, UP_TO -> Qualifier.AT_LEAST;
            case AT_LEAST, MORE_THAN -> Qualifier.UP_TO;
            case EXACT -> Qualifier.EXACT;
        };
        euros(outside, lengths.outside());
        euros(Qualifier.EXACT, lengths.whole());
        findings.amounts().forEach(this::amount);
        count(findings.amounts().stream().filter(a -> a.euros().isPresent()).count());
        count(Math.max(
                0,
                findings.amounts().stream().filter(a -> a.euros().isPresent()).count() - 3));
        findings.perimeter().envelope().map(findings.index()::amount).ifPresent(a -> {
            if (a.euros().isPresent()) {
                held.add(digits(labels.formats().money(a.euros().getAsLong()).replaceAll("[^\\d,.]", ""), labels));
            }
        });
        for (Dimension dimension : List.of(Dimension.LEVER, Dimension.AXIS, Dimension.MEASURE)) {
            findings.sums(dimension)
                    .values()
                    .forEach(v -> v.euros().ifPresent(e -> {
                        List<String> records = findings.index().has(v.value()) ? List.of(v.value()) : List.of();
                        euros(findings.parting().reserve(records), e);
                        euros(
                                findings.parting().reserve(records),
                                findings.parting().by(dimension).get(v.value()).valued());
                        euros(
                                Qualifier.EXACT,
                                findings.parting().by(dimension).get(v.value()).valued());
                    }));
        }
        unstated();
    }

    /// What is kept of each amount, of what has a region, of the first so many laureates; the shares of these in each
    /// other; how many have no amount.
    private void figures() {
        money();
        laureates();
        Set<Long> sums = new HashSet<>();
        List<Branch> kept =
                findings.passingSums().branches().stream().flatMap(Branch::all).toList();
        kept.forEach(b -> sums.add(b.euros()));
        sums.add(kept.stream()
                .filter(b -> b.amount().tier() == Tier.AWARD)
                .mapToLong(Branch::own)
                .sum());
        for (Dimension dimension : List.of(Dimension.MEASURE, Dimension.REGION, Dimension.LEVER)) {
            long stated = 0;
            for (FacetValue value : findings.sums(dimension).values()) {
                sums.add(value.euros().orElse(0));
                stated += Dimension.isMissing(value.value()) ? 0 : value.euros().orElse(0);
            }
            sums.add(stated);
            FacetValue missing = findings.sums(dimension).get(Dimension.UNSTATED);
            if (missing != null) {
                euros(
                        findings.reserve(dimension, Dimension.UNSTATED),
                        missing.euros().orElse(0));
            }
            if (dimension == Dimension.MEASURE) {
                measured(stated);
            }
            sums.add(findings.total().euros().orElse(0)
                    - (missing == null ? 0 : missing.euros().orElse(0)));
        }
        long sum = 0;
        for (Amount award : findings.laureates().awards()) {
            sum += award.euros().orElse(0);
            sums.add(sum);
        }
        for (long whole : sums) {
            euros(Qualifier.EXACT, whole);
            euros(findings.total().reserve(), whole);
            sums.forEach(part -> count(whole == 0 ? 0 : Math.round(100.0 * part / whole)));
        }
        for (long i = 0; i <= findings.count(); i++) {
            count(i);
        }
    }

    /// The amounts of the groups of figures with their dates, and how many groups and documents there are.
    private void groups() {
        Map<String, Amount> amounts =
                findings.index().strategy().amounts().stream().collect(Collectors.toMap(Amount::id, a -> a));
        var all = findings.index().strategy().figureGroups();
        all.stream().flatMap(g -> g.members().stream()).forEach(member -> {
            Optional.ofNullable(amounts.get(member.fact())).ifPresent(this::amount);
            for (String part : member.date().iso().split("-")) {
                count(Long.parseLong(part));
            }
        });
        for (int i = 1; i <= all.size(); i++) {
            count(i);
        }
        count(findings.index().strategy().documents().size());
    }

    /// How many indicators that pass have a number, in all and by nature.
    private void indicators() {
        List<Indicator> numbers = findings.table(Table.INDICATORS).rows().stream()
                .map(row -> (Indicator) ((Row.OfFact) row).fact())
                .filter(i -> i.value().isPresent())
                .toList();
        count(numbers.size());
        for (Nature nature : Nature.values()) {
            count(numbers.stream()
                    .filter(i -> i.nature() == nature && i.basis() == hexagonia.model.Basis.STATED)
                    .count());
        }
    }

    /// What is kept of all measures together, and with which reserve.
    private void measured(long euros) {
        euros(
                findings.parting()
                        .reserve(findings.sums(Dimension.MEASURE).keySet().stream()
                                .filter(v -> !Dimension.isMissing(v))
                                .toList()),
                euros);
    }

    /// What measures of a lever without an axis keep together.
    private void unstated() {
        Map<String, List<String>> byLever = new HashMap<>();
        findings.index().strategy().amounts().stream()
                .filter(a ->
                        a.tier() == hexagonia.model.Tier.MEASURE && a.axis().isEmpty())
                .filter(a -> a.perimeter().equals(findings.perimeter().id()))
                .forEach(a -> byLever.computeIfAbsent(a.lever().orElse(""), _ -> new ArrayList<>())
                        .add(a.entity()));
        byLever.values()
                .forEach(measures -> euros(
                        findings.parting().reserve(measures),
                        measures.stream()
                                .distinct()
                                .mapToLong(m -> Optional.ofNullable(
                                                findings.sums(Dimension.MEASURE).get(m))
                                        .map(v -> v.euros().orElse(0))
                                        .orElse(0L))
                                .sum()));
    }

    private void record() {
        List<String> selection = List.copyOf(findings.exploration().selection());
        if (selection.isEmpty()) {
            money();
            return;
        }
        String record = selection.getLast();
        findings.index().strategy().amounts().stream()
                .filter(a -> a.entity().equals(record)
                        || findings.index().upwards(a).stream()
                                .anyMatch(up -> up.entity().equals(record)))
                .forEach(this::amount);
        findings.parting().carried(record).ifPresent(v -> v.euros().ifPresent(e -> euros(Qualifier.EXACT, e)));
        euros(
                Qualifier.EXACT,
                findings.index().amountsOf(record).stream()
                        .mapToLong(a -> a.euros().orElse(0))
                        .sum());
        new Standing(findings.index())
                .together(record, findings.perimeter().id())
                .euros()
                .ifPresent(e -> euros(Qualifier.EXACT, e));
        findings.index().amountsOf(record).forEach(this::rank);
    }

    /// The place of an award among the parts of its whole, and how many they are.
    private void rank(Amount award) {
        award.partOf().map(findings.index()::parts).ifPresent(parts -> {
            count(parts.size());
            count(1
                    + parts.stream()
                            .filter(p -> p.euros().orElse(0) > award.euros().orElse(0))
                            .count());
        });
    }

    private void laureates() {
        within();
        List<Amount> awards = findings.laureates().awards();
        awards.forEach(this::amount);
        findings.index().strategy().amounts().stream()
                .filter(a -> findings.laureates()
                        .measure()
                        .filter(m -> m.id().equals(a.entity()))
                        .isPresent())
                .forEach(this::amount);
        for (int i = 0; i <= awards.size(); i++) {
            count(i);
            sum(awards.subList(0, i));
        }
    }

    private void sum(List<Amount> some) {
        boolean exact = some.stream().allMatch(a -> a.qualifier() == Qualifier.EXACT);
        euros(
                exact ? Qualifier.EXACT : Qualifier.ABOUT,
                some.stream().mapToLong(a -> a.euros().orElse(0)).sum());
    }

    /// With what is attached to rows that no amount stands for.
    private void attached(List<Row> rows, java.util.BitSet lines) {
        Standing standing = new Standing(findings.index());
        String perimeter = findings.perimeter().id();
        rows.stream()
                .filter(Row.OfEntity.class::isInstance)
                .map(r -> ((Row.OfEntity) r).entity().id())
                .filter(id -> standing.of(id, perimeter).isEmpty())
                .flatMap(id -> standing.parts(id, perimeter).stream())
                .mapToInt(findings.rows()::row)
                .filter(findings::passesAsLine)
                .forEach(lines::set);
        total(findings.sumsOf(lines).total());
        total(findings.keptOf(lines).total());
    }

    private void table(Table table) {
        List<Row> rows = findings.table(table).rows().stream().toList();
        count(rows.size());
        List<Amount> amounts = new ArrayList<>();
        for (Row row : rows) {
            switch (row) {
                case Row.OfEntity r ->
                    new hexagonia.explore.Standing(findings.index())
                            .of(r.entity().id(), findings.perimeter().id())
                            .ifPresent(amounts::add);
                case Row.OfFact r when r.fact() instanceof Amount a -> amounts.add(a);
                case Row.OfFact _, Row.OfClaim _ -> {}
            }
        }
        amounts.removeIf(a ->
                !a.perimeter().equals(findings.perimeter().id()) || a.euros().isEmpty());
        amounts.forEach(this::amount);
        count(amounts.size());
        count(amounts.stream().filter(a -> !a.reference()).count());
        count(rows.size() - amounts.size());
        total(findings.total());
        Set<String> entities = rows.stream().flatMap(r -> r.subject().stream()).collect(Collectors.toSet());
        total(findings.sumsOf(entities).total());
        total(findings.keptOf(entities).total());
        java.util.BitSet lines = new java.util.BitSet();
        amounts.forEach(a -> lines.set(findings.rows().row(a)));
        total(findings.sumsOf(lines).total());
        total(findings.keptOf(lines).total());
        attached(rows, lines);
        grouped(rows);
        functions(rows);
    }

    /// How many rows share what titles of tables tell them by.
    private void grouped(List<Row> rows) {
        List<Function<Row, ?>> tellings = List.of(
                r -> r instanceof Row.OfEntity e ? kind(e.entity().details()) : null,
                r -> r instanceof Row.OfFact f && f.fact() instanceof hexagonia.model.Indicator i ? i.nature() : null,
                r -> r instanceof Row.OfFact f && f.fact() instanceof Event e ? e.kind() : null,
                r -> r instanceof Row.OfClaim c
                        ? findings.index().documentOf(c.claim().section()).id()
                        : null);
        for (Function<Row, ?> telling : tellings) {
            Map<Object, Integer> counts = new HashMap<>();
            rows.forEach(r -> Optional.ofNullable(telling.apply(r)).ifPresent(v -> counts.merge(v, 1, Integer::sum)));
            counts.values().stream().max(Integer::compare).ifPresent(this::count);
        }
    }

    /// How many persons of these rows are known by a function in each body.
    private void functions(List<Row> rows) {
        Map<String, Set<String>> persons = new HashMap<>();
        rows.forEach(row -> row.subject().stream()
                .flatMap(id -> findings.index().function(id).stream())
                .forEach(m -> m.organisation()
                        .ifPresent(o ->
                                persons.computeIfAbsent(o, _ -> new HashSet<>()).add(m.person()))));
        persons.values().forEach(p -> count(p.size()));
    }

    private static Object kind(hexagonia.model.Details details) {
        return switch (details) {
            case hexagonia.model.Details.Organisation o -> o.type();
            case hexagonia.model.Details.Call c -> c.form().orElse(null);
            case hexagonia.model.Details.Place p -> p.region().orElse(null);
            default -> null;
        };
    }

    private void totals() {
        List<Reconciliation> shown = Reconciliation.all(findings.index()).stream()
                .filter(r -> r.whole().perimeter().equals(findings.perimeter().id()))
                .filter(r -> r.whole().basis() != Basis.COMPUTED)
                .filter(r -> findings.passes(r.whole())
                        || findings.parting().of(r.whole()).kept() > 0)
                .filter(r -> r.nature().isPresent())
                .toList();
        count(shown.size());
        if (shown.size() == 1) {
            amount(shown.getFirst().whole());
            euros(shown.getFirst().knownReserve(), shown.getFirst().known());
        }
        count(shown.stream()
                .filter(r -> r.nature().get() == Reconciliation.Nature.NONE)
                .count());
        count(shown.stream()
                .filter(r -> r.nature().get() == Reconciliation.Nature.ROUNDING)
                .count());
        count(shown.stream()
                .filter(r -> r.nature().get() != Reconciliation.Nature.ROUNDING
                        && r.nature().get() != Reconciliation.Nature.NONE)
                .count());
    }

    private void sources() {
        var documents = findings.index().strategy().documents();
        Map<String, Long> claims = documents.stream()
                .collect(Collectors.toMap(d -> d.id(), d -> findings.index().claims(d.id())));
        claims.values().forEach(this::count);
        count(claims.values().stream().mapToLong(c -> c).sum());
    }

    private void unsaid() {
        var absences = findings.index().strategy().absences();
        count(absences.size());
        absences.stream()
                .collect(Collectors.groupingBy(a -> a.about(), Collectors.counting()))
                .values()
                .forEach(this::count);
    }

    private void glossary() {
        var terms = labels.terms().all();
        count(terms.size());
        count(terms.stream().filter(t -> t.expansion().isPresent()).count());
    }

    /// Counts and sums by region, of one region and of several alike.
    private void map() {
        within();
        List<Amount> all = findings.seated().awards();
        List<Amount> subjects =
                all.stream().filter(a -> findings.index().isSubject(a.entity())).toList();
        List<Amount> about = subjects.isEmpty() ? all : subjects;
        Map<Optional<String>, List<Amount>> regions = about.stream()
                .collect(Collectors.groupingBy(a ->
                        findings.index().seat(a.entity()).flatMap(s -> s.point().region())));
        int most = regions.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<Amount>> groups = new ArrayList<>(regions.values());
        groups.add(about);
        groups.add(regions.values().stream()
                .filter(g -> g.size() == most)
                .flatMap(Collection::stream)
                .toList());
        groups.forEach(g -> {
            count(g.size());
            sum(g);
        });
        count(regions.values().stream().filter(g -> g.size() == most).count());
    }

    /// Counts by date, by year, of two dates together, and of those that are ours.
    private void timeline() {
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
            count(at.size());
            count(at.stream().filter(e -> e.basis() == Basis.INFERRED).count());
        }
        Map<Integer, Long> years = new HashMap<>();
        events.forEach(e -> e.date().ifPresent(d -> years.merge(d.year(), 1L, Long::sum)));
        years.forEach((year, count) -> {
            count(year);
            count(count);
        });
        count(events.size());
        count(events.stream().filter(e -> e.date().isEmpty()).count());
        count(Chronology.of(findings).mandates().size());
        count(2);
    }
}
