package hexagonia.wording;

import hexagonia.explore.Findings;
import hexagonia.explore.Lengths;
import hexagonia.explore.Parting;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Qualifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sum of an exploration in words, the same in titles, status, pictures and on paper: what is kept, what of it
/// lacks a value, what is left out.
public record SumWords(Findings findings, Labels labels) {
    /// What there is to say: « ≤ 377,2 M€ retenus, dont ≤ 185,4 sans région ; 254,8 hors filtre », the sum alone where
    /// it is the whole, else why there is none.
    public String all() {
        return switch (findings.parting().sum()) {
            case WHOLE -> sum();
            case PARTED -> labels.messages().get("sum.of", sum(), lengths());
            case NO_LINE, NOTHING_ADDS, UNDISCLOSED -> none();
        };
    }

    /// Whether all that adds up is attached to a lever.
    public boolean isUnderLevers() {
        return findings.total().added().stream()
                .allMatch(id -> findings.index().amount(id).lever().isPresent());
    }

    /// Why there is no sum.
    public String none() {
        return labels.messages()
                .get(
                        switch (findings.parting().sum()) {
                            case NO_LINE -> "empty.filters";
                            case NOTHING_ADDS -> "sum.nothing-adds";
                            case UNDISCLOSED, PARTED, WHOLE -> "sum.undisclosed";
                        });
    }

    /// What a title says where there is no sum; empty where there is one. Of a perimeter in which nothing adds, how
    /// many amounts it states; of lines without a published amount, how many they are.
    public Optional<String> absent() {
        return switch (findings.parting().sum()) {
            case NO_LINE -> Optional.of(none());
            case NOTHING_ADDS -> Optional.of(findings.perimeter().adds() ? none() : unadded());
            case UNDISCLOSED ->
                Optional.of(labels.messages()
                        .get(
                                "headline.unknown",
                                none(),
                                findings.total().measures() + findings.total().awards()));
            case PARTED, WHOLE -> Optional.empty();
        };
    }

    /// What is said where no laureate passes by a line of its own: how many are in what is kept through lines that
    /// contain them; empty where there is none, or one passes.
    public Optional<String> laureatesWithin() {
        int within = findings.total().awardsKnown();
        return within == 0 || findings.hasLaureates()
                ? Optional.empty()
                : Optional.of(labels.messages().get("laureates.within", within, sum()));
    }

    /// Why the money of the perimeter makes no sum, and where it is seen one by one; nothing where it makes one.
    public Optional<String> reason() {
        return findings.perimeter()
                .why()
                .map(why -> labels.messages().get("headline.no-sum.why", why.in(labels.locale())));
    }

    private String unadded() {
        List<Amount> known =
                findings.amounts().stream().filter(a -> a.euros().isPresent()).toList();
        boolean ours = !known.isEmpty() && known.stream().allMatch(a -> a.basis() == Basis.COMPUTED);
        return labels.messages()
                .get(
                        ours ? "headline.no-sum.computed" : "headline.no-sum",
                        findings.perimeter().name().in(labels.locale()),
                        known.size());
    }

    /// The sum with its unit and reserve.
    public String sum() {
        return labels.sum(findings.total());
    }

    /// How the whole parts, after the sum: « retenus, dont ≤ 185,4 sans région ; 254,8 hors filtre ».
    public String lengths() {
        Parting parting = findings.parting();
        Lengths lengths = parting.total();
        String blank = lengths.blank() == 0
                ? ""
                : lengths.valued() == 0
                        ? labels.messages().get("sum.all-blank", lacking())
                        : labels.messages()
                                .get(
                                        "sum.blank",
                                        labels.qualified(parting.blankReserve(), millions(lengths.blank())),
                                        lacking());
        return labels.messages().get("sum.kept") + blank + outside(lengths);
    }

    private String outside(Lengths lengths) {
        if (lengths.outside() == 0) {
            return "";
        }
        Qualifier reserve = findings.total().reserve().opposite();
        return labels.messages().get("sum.outside", labels.qualified(reserve, millions(lengths.outside())));
    }

    /// The same of a line of a picture, without its sum: « 0,4 sans région · 54,8 hors filtre »; empty where it stands
    /// whole. `reserve` is that of what lacks a value, `kept` that of all that is kept.
    public String of(Lengths lengths, Qualifier reserve, Qualifier kept) {
        String blank = lengths.blank() == 0
                ? ""
                : labels.messages().get("sum.length", labels.qualified(reserve, millions(lengths.blank())), lacking());
        String outside = lengths.outside() == 0 ? "" : outside(lengths.outside(), kept);
        return blank + (blank.isEmpty() || outside.isEmpty() ? "" : " · ") + outside;
    }

    /// The same where there is little room: what is left out, else that it lacks a value.
    public String brief(Lengths lengths, Qualifier kept) {
        return lengths.outside() > 0 ? outside(lengths.outside(), kept) : lengths.blank() > 0 ? lacking() : "";
    }

    public String outside(long euros, Qualifier kept) {
        return labels.messages().get("sum.length", labels.qualified(kept.opposite(), millions(euros)), outside());
    }

    /// What is not kept: « hors filtre ».
    public String outside() {
        return labels.messages().get("sum.left-out");
    }

    /// What a part lacks: « sans région ».
    public String lacking() {
        return findings.parting().lacks().stream()
                .map(d -> labels.messages().of("sum.without", d))
                .collect(Collectors.joining(labels.messages().get("sum.or")));
    }

    private String millions(long euros) {
        return labels.formats().millions(euros);
    }
}
