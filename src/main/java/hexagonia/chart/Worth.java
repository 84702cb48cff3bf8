package hexagonia.chart;

import hexagonia.explore.Findings;
import hexagonia.explore.Total;
import hexagonia.model.Basis;
import hexagonia.model.Qualifier;
import hexagonia.wording.Ground;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;

/// How a figure says money: in millions of euros or, where a state asks for it, as shares of the total that is shown.
/// A share of a total that has a reserve is itself but nearly so. Its unit says that all of them are computed.
public final class Worth {
    /// Under which name a state keeps that shares are asked for.
    public static final String SHARES = "figure-shares";

    /// Shares below would read as none.
    private static final double LEAST = 0.0005;

    private final Labels labels;
    private final Optional<Total> whole;

    private Worth(Labels labels, Optional<Total> whole) {
        this.labels = labels;
        this.whole = whole;
    }

    /// What the state of these findings asks for.
    public static Worth of(Findings findings, Labels labels) {
        boolean shares = findings.exploration().view().choice(SHARES).isPresent();
        return new Worth(labels, Optional.of(findings.total()).filter(t -> shares && hasShares(findings)));
    }

    /// Whether there is a total to have a share of.
    public static boolean hasShares(Findings findings) {
        return findings.perimeter().adds() && findings.total().euros().orElse(0) > 0;
    }

    /// What the total, which rests on that ground, comes from beside documents: nothing where it is one amount as a
    /// document states it; what clauses leave of one is worked out.
    public static List<Basis> total(Findings findings, Ground ground) {
        List<String> added = findings.total().added();
        boolean stated = added.size() == 1
                && findings.index()
                        .amount(added.getFirst())
                        .euros()
                        .equals(findings.total().euros());
        return stated ? List.of() : ground.computed();
    }

    public boolean isShare() {
        return whole.isPresent();
    }

    /// What its numbers are of: « M€ », or « % de 632 M€, calculés ».
    public String unit() {
        return whole.map(t -> labels.messages().get("unit.share", labels.sum(t)))
                .orElse(labels.messages().get("unit.millions"));
    }

    public Said of(long euros, Basis... basis) {
        return of(euros, Qualifier.EXACT, List.of(basis));
    }

    /// Money with its reserve, and what it comes from.
    public Said of(long euros, Qualifier reserve, List<Basis> basis) {
        return whole.map(t -> share(euros, reserve, basis, t))
                .orElseGet(() ->
                        new Said(labels.qualified(reserve, labels.formats().millions(euros)), basis));
    }

    private Said share(long euros, Qualifier reserve, List<Basis> basis, Total of) {
        double share = (double) euros / of.euros().orElseThrow();
        List<Basis> beside = basis.stream().filter(b -> b == Basis.INFERRED).toList();
        if (euros > 0 && share < LEAST) {
            return new Said("<\u202F" + labels.formats().percent(2 * LEAST), beside);
        }
        Qualifier about = of.reserve() == Qualifier.EXACT ? reserve : Qualifier.ABOUT;
        Qualifier sign = share == 1 ? Qualifier.EXACT : about;
        return new Said(labels.qualified(sign, labels.formats().percent(share)), beside);
    }
}
