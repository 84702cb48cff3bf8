package hexagonia.exhibit.table;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.Head;
import hexagonia.exhibit.Head.Choice;
import hexagonia.exhibit.Meanings;
import hexagonia.exhibit.Sources;
import hexagonia.explore.Findings;
import hexagonia.explore.Parting;
import hexagonia.explore.Reconciliation;
import hexagonia.explore.Reconciliation.Nature;
import hexagonia.explore.Transition;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Fact;
import hexagonia.model.Perimeter;
import hexagonia.sheet.Line;
import hexagonia.sheet.Sheet;
import hexagonia.text.FirstLetter;
import hexagonia.text.Formats;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import hexagonia.wording.SumWords;
import hexagonia.wording.Working;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Announced totals against the sum of their known parts, one row per total of the perimeter that passes the filters;
/// what is left has a bar of its own. A row leads to the record of its total.
public record ReconciliationExhibit() implements Exhibit {
    /// Under which name the state keeps that all bars are on one scale.
    private static final String SCALE = "reconcile-scale";

    @Override
    public String id() {
        return "reconciliation";
    }

    @Override
    public String tab() {
        return "reconcile";
    }

    @Override
    public OptionalInt place() {
        return OptionalInt.of(60);
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        List<Reconciliation> all = Reconciliation.all(findings.index());
        List<Reconciliation> shown = all.stream()
                .filter(r -> r.whole().perimeter().equals(findings.perimeter().id()))
                .filter(r -> findings.passes(r.whole())
                        || findings.parting().of(r.whole()).kept() > 0)
                .toList();
        List<TotalLine> lines = TotalLine.tree(shown);
        OptionalLong largest = shown.stream()
                .filter(r -> !r.whole().reference())
                .flatMapToLong(r -> r.whole().euros().stream())
                .max();
        OptionalLong scale = isShared(findings) ? largest : OptionalLong.empty();
        List<Choice> choices = new ArrayList<>(perimeters(all, shown.size(), findings, labels));
        if (shown.size() > 1 && largest.isPresent()) {
            choices.add(scale(findings, labels));
        }
        return new Content(
                head(shown, scale, findings, labels).offering(choices),
                new Body.Tabled(sheet(lines, scale, findings, labels)),
                Meanings.NONE,
                new Sources(() -> sources(lines)).working(() -> workings(lines, labels)));
    }

    /// What is known, what is left and what share is known of each total, as the columns have them.
    private static List<Working> workings(List<TotalLine> lines, Labels labels) {
        Formats formats = labels.formats();
        List<Working> found = new ArrayList<>();
        List<Ground> left = new ArrayList<>();
        List<Ground> shares = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (TotalLine line : lines) {
            Reconciliation r = line.reconciliation();
            List<Amount> known =
                    r.parts().stream().filter(a -> a.euros().isPresent()).toList();
            Ground sum = Ground.of(known, formats);
            if (!sum.formula().isEmpty() && r.whole().basis() != Basis.COMPUTED) {
                found.add(new Working.Made(ReconciliationColumns.title(labels, r.whole()), sum));
            }
            counts.add(ReconciliationColumns.known(r, labels));
            if (!known.isEmpty() && r.remainder().isPresent()) {
                long whole = r.whole().euros().getAsLong();
                List<Fact> terms = new ArrayList<>(known);
                terms.addFirst(r.whole());
                left.add(new Ground(terms, labels.sign(r.reserve()) + Ground.rest(whole, List.of(r.known()), formats)));
                String share = labels.messages()
                        .get(
                                "record.share.formula",
                                labels.sign(r.shareReserve()) + ReconciliationColumns.share(r, formats),
                                formats.millions(r.known()),
                                formats.millions(whole));
                shares.add(new Ground(terms, share));
            }
        }
        if (!left.isEmpty()) {
            found.add(new Working.Made(labels.messages().get("reconcile.column.rest"), left));
            found.add(new Working.Made(labels.messages().get("reconcile.column.share"), shares));
        }
        found.add(new Working.Ruled(
                labels.messages().get("reconcile.parts"),
                counts.stream().distinct().toList(),
                labels.messages().get("working.parts")));
        return found;
    }

    private static boolean isShared(Findings findings) {
        return findings.exploration().view().choice(SCALE).isPresent();
    }

    /// What puts all bars on one scale, and back on their own.
    private static Choice scale(Findings findings, Labels labels) {
        boolean shared = isShared(findings);
        return new Choice(
                "scale",
                labels.messages().get("reconcile.scale"),
                shared,
                true,
                new Transition.Choose(SCALE, shared ? Optional.empty() : Optional.of("shared")));
    }

    private static Sheet<TotalLine> sheet(List<TotalLine> lines, OptionalLong scale, Findings findings, Labels labels) {
        Set<String> selection = findings.exploration().selection();
        Map<String, Integer> chosen = new LinkedHashMap<>();
        IntStream.range(0, lines.size())
                .filter(i -> selection.contains(lines.get(i).whole().entity()))
                .forEach(i -> chosen.putIfAbsent(lines.get(i).whole().entity(), i));
        OptionalInt first = chosen.values().stream().mapToInt(i -> i).findFirst();
        return new Sheet<>(
                "reconciliation",
                new ReconciliationColumns(labels, findings.parting(), scale).all(),
                lines,
                lines,
                Sheet.WHOLE,
                line -> Line.of(line.whole().id())
                        .at(line.depth())
                        .to(ColumnKinds.to(line.whole().entity()))
                        .in(selection.contains(line.whole().entity()) ? Line.Tone.CHOSEN : Line.Tone.PLAIN),
                _ -> Optional.empty(),
                new Sheet.Chosen(List.copyOf(chosen.values()), first));
    }

    /// The perimeters that have totals with parts, and how many; of the one shown, how many of them the filter leaves.
    /// None to choose from where there is but the one looked at.
    private static List<Choice> perimeters(List<Reconciliation> all, int shown, Findings findings, Labels labels) {
        List<Choice> choices = new ArrayList<>();
        for (Perimeter perimeter : findings.index().strategy().perimeters()) {
            boolean here = perimeter.equals(findings.perimeter());
            long count = all.stream()
                    .filter(r -> r.whole().perimeter().equals(perimeter.id()))
                    .count();
            if (count > 0 || here) {
                String key = here && shown < count ? "reconcile.perimeter.left" : "reconcile.perimeter";
                String name = labels.messages().get(key, perimeter.name().in(labels.locale()), count, shown);
                Transition to = new Transition.ToPerimeter(perimeter.id());
                choices.add(new Choice(perimeter.id(), name, here, true, to));
            }
        }
        return choices.size() > 1 ? choices : List.of();
    }

    private static Head head(List<Reconciliation> shown, OptionalLong scale, Findings findings, Labels labels) {
        String paid = findings.index().strategy().meta().paid().in(labels.locale());
        return new Head(
                        labels.messages().get("tab.reconcile"),
                        finding(shown, labels),
                        (findings.parting().sum() == Parting.Sum.PARTED
                                        ? FirstLetter.upper(new SumWords(findings, labels).all()) + ". "
                                        : "")
                                + reading(scale, labels)
                                + " "
                                + FirstLetter.upper(paid)
                                + ".",
                        labels.messages().get("unit.millions"),
                        labels.clauses(findings.exploration().clauses()),
                        shown.isEmpty() ? List.of(labels.messages().get(nothing(findings))) : List.of())
                .or(brief(shown, labels));
    }

    /// The finding in fewer words: of how many totals something is left.
    private static List<String> brief(List<Reconciliation> all, Labels labels) {
        List<Reconciliation> published = all.stream()
                .filter(r -> r.whole().basis() != Basis.COMPUTED)
                .filter(r -> r.nature().isPresent())
                .toList();
        long left = published.size() - count(published, Nature.NONE) - count(published, Nature.ROUNDING);
        return published.size() < 2 || left == 0
                ? List.of()
                : List.of(labels.messages()
                        .get(
                                "reconcile.finding.brief",
                                left,
                                FirstLetter.upper(labels.inWords(left, published.size())),
                                labels.inWords(published.size(), left)));
    }

    /// Why there is no total with parts.
    private static String nothing(Findings findings) {
        if (findings.exploration().clauses().isEmpty()) {
            return "reconcile.nothing";
        }
        return findings.count() == 0 ? "empty.filters" : "reconcile.nothing.kept";
    }

    /// How bars are read: each on its own scale, or all on one.
    private static String reading(OptionalLong scale, Labels labels) {
        return scale.isEmpty()
                ? labels.messages().get("reconcile.reading")
                : labels.messages()
                        .get("reconcile.reading.shared", labels.formats().inMillionsOfEuros(scale.getAsLong()));
    }

    /// Says how the totals that documents state fare; those that we computed always match their parts.
    private static String finding(List<Reconciliation> all, Labels labels) {
        List<Reconciliation> stated =
                all.stream().filter(r -> r.whole().basis() != Basis.COMPUTED).toList();
        long published = stated.stream().filter(r -> r.nature().isPresent()).count();
        if (published == 0) {
            return labels.messages().get("reconcile.finding.none");
        }
        long even = count(stated, Nature.NONE);
        long rounded = count(stated, Nature.ROUNDING);
        if (published == 1) {
            return only(
                    stated.stream()
                            .filter(r -> r.nature().isPresent())
                            .findFirst()
                            .orElseThrow(),
                    labels);
        }
        long left = published - even - rounded;
        String parts = Stream.of(
                        part("even", even, labels), part("rounded", rounded, labels), part("left", left, labels))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
        return labels.messages()
                .get("reconcile.finding", published, FirstLetter.upper(labels.inWords(published)), parts);
    }

    /// Of one total, what its parts make of it.
    private static String only(Reconciliation total, Labels labels) {
        int found = switch (total.nature().orElseThrow()) {
            case NONE -> 0;
            case ROUNDING -> 1;
            case UNDETAILED, SHARED, UNRAISED, BEYOND -> total.partsKnown() > 0 ? 2 : 3;
        };
        return labels.messages()
                .get(
                        "reconcile.finding.only",
                        labels.name(total.whole().entity()),
                        found,
                        labels.amount(total.whole()),
                        labels.qualified(total.knownReserve(), labels.formats().millions(total.known())));
    }

    private static String part(String which, long count, Labels labels) {
        return labels.messages().get("reconcile.finding." + which, count, labels.inWords(count));
    }

    private static long count(List<Reconciliation> stated, Nature nature) {
        return stated.stream()
                .filter(r -> r.nature().equals(Optional.of(nature)))
                .count();
    }

    private static Map<String, List<Fact>> sources(List<TotalLine> lines) {
        Map<String, List<Fact>> sources = new LinkedHashMap<>();
        for (TotalLine line : lines) {
            sources.put(
                    line.whole().id(),
                    Stream.concat(Stream.of(line.whole()), line.reconciliation().parts().stream())
                            .<Fact>map(a -> a)
                            .toList());
        }
        return sources;
    }
}
