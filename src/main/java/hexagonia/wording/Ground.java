package hexagonia.wording;

import hexagonia.explore.rows.Branch;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Fact;
import hexagonia.text.Formats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a figure rests on: the facts and, where no document states it, how it is computed from them, in numbers
/// (« 28 = 560 − 360 − 87 − 45 − 40 »); an empty formula where one does. `placed` are amounts of which it is a sum by
/// where they stand in the tree, whatever is kept of them; `seated` says that some count where they do by a seat that
/// is inferred.
public record Ground(List<Fact> facts, String formula, List<Amount> placed, boolean seated) {
    /// More terms than this are not read as a sum.
    private static final int TERMS = 20;

    public Ground {
        facts = List.copyOf(facts);
        placed = List.copyOf(placed);
    }

    public Ground(List<Fact> facts, String formula, List<Amount> placed) {
        this(facts, formula, placed, false);
    }

    public Ground(List<Fact> facts, String formula) {
        this(facts, formula, List.of());
    }

    /// What documents state.
    public static Ground stated(List<? extends Fact> facts) {
        return new Ground(List.copyOf(facts), "");
    }

    /// The sum of what is counted of amounts: each whole that is counted whole, else what is counted inside it.
    public static Ground sum(List<Branch> branches, Formats formats) {
        List<Branch> terms = terms(branches);
        return new Ground(amounts(terms), sums(terms.stream().map(Branch::euros).toList(), formats));
    }

    /// The sum of what is attached to a record; of one amount alone it says which.
    public static Ground attached(List<Branch> branches, Labels labels) {
        Ground sum = sum(branches, labels.formats());
        boolean alone = sum.formula().isEmpty() && sum.facts().size() == 1;
        return alone && sum.facts().getFirst() instanceof Amount amount
                ? new Ground(
                        sum.facts(),
                        labels.messages()
                                .get(
                                        "ground.alone",
                                        labels.formats().millions(euros(branches)),
                                        amount.label().in(labels.locale())))
                : sum;
    }

    /// The sum of what is counted of several, each one term; of one alone by what is counted inside it.
    public static Ground sumOf(List<List<Branch>> several, Formats formats) {
        List<List<Branch>> each = several.stream().filter(b -> !b.isEmpty()).toList();
        if (each.size() == 1) {
            return sum(each.getFirst(), formats);
        }
        List<Branch> terms = each.stream().flatMap(b -> terms(b).stream()).toList();
        return new Ground(amounts(terms), sums(each.stream().map(Ground::euros).toList(), formats));
    }

    /// The sum of what rests on these grounds, each of which is worth so many euros; of one alone that ground.
    public static Ground together(List<Ground> parts, List<Long> euros, Formats formats) {
        return parts.size() == 1
                ? parts.getFirst()
                : new Ground(
                        parts.stream()
                                .flatMap(g -> g.facts().stream())
                                .distinct()
                                .toList(),
                        sums(euros, formats),
                        parts.stream()
                                .flatMap(g -> g.placed().stream())
                                .distinct()
                                .toList());
    }

    /// The sum of amounts that are known.
    public static Ground of(List<Amount> known, Formats formats) {
        return new Ground(
                List.copyOf(known),
                sums(known.stream().map(a -> a.euros().orElseThrow()).toList(), formats));
    }

    private static List<Branch> terms(List<Branch> branches) {
        return branches.stream().flatMap(Branch::terms).toList();
    }

    private static List<Fact> amounts(List<Branch> terms) {
        return terms.stream().<Fact>map(Branch::amount).distinct().toList();
    }

    private static long euros(List<Branch> branches) {
        return branches.stream().mapToLong(Branch::euros).sum();
    }

    /// « 416 = 360 + 45 + 11 »; empty where there is nothing to add up.
    public static String sums(List<Long> terms, Formats formats) {
        long all = terms.stream().mapToLong(e -> e).sum();
        return terms.size() < 2 ? "" : formula(all, terms, "", " + ", formats);
    }

    /// « 28 = 560 − 360 − 87 − 45 − 40 »; empty where nothing is taken away.
    public static String rest(long whole, List<Long> less, Formats formats) {
        List<Long> terms = less.stream().filter(e -> e != 0).toList();
        long left = whole - terms.stream().mapToLong(e -> e).sum();
        return terms.isEmpty() ? "" : formula(left, terms, formats.millions(whole) + " \u2212 ", " \u2212 ", formats);
    }

    private static String formula(long result, List<Long> terms, String first, String sign, Formats formats) {
        return terms.size() > TERMS
                ? ""
                : terms.stream()
                        .map(formats::millions)
                        .collect(Collectors.joining(sign, formats.millions(result) + " = " + first, ""));
    }

    /// The same, that rests on other facts too.
    public Ground with(List<? extends Fact> others) {
        return new Ground(
                Stream.concat(others.stream(), facts.stream()).distinct().toList(), formula, placed, seated);
    }

    /// The same as the sum of amounts by where these stand.
    public Ground placing(List<Amount> amounts) {
        return new Ground(facts, formula, amounts, seated);
    }

    /// The same as what counts where it does by seats, some of which are inferred.
    public Ground seated(boolean inferred) {
        return new Ground(facts, formula, placed, inferred);
    }

    /// What a figure that rests on this, and that no document states, comes from: computed; inferred too, where some of
    /// it lies in its whole, or in its region, by what is read into the documents.
    public List<Basis> computed() {
        boolean inferred = seated
                || Stream.concat(facts.stream(), placed.stream())
                        .anyMatch(f -> f instanceof Amount a && a.isLinkInferred());
        return inferred ? List.of(Basis.COMPUTED, Basis.INFERRED) : List.of(Basis.COMPUTED);
    }
}
