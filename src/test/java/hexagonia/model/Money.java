package hexagonia.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An amount under construction: awarded, in the perimeter that adds, stated, with no euros until they are said.
public final class Money {
    private final String id;
    private final String entity;
    private OptionalLong euros = OptionalLong.empty();
    private Qualifier qualifier = Qualifier.EXACT;
    private Stage stage = Stage.AWARDED;
    private String perimeter = Draft.PERIMETER;
    private Tier tier = Tier.AWARD;
    private Optional<String> lever = Optional.empty();
    private Optional<String> axis = Optional.empty();
    private Optional<Basis> axisBasis = Optional.empty();
    private Optional<String> partOf = Optional.empty();
    private Optional<Basis> partBasis = Optional.empty();
    private Optional<PartialDate> start = Optional.empty();
    private Optional<PartialDate> end = Optional.empty();
    private Optional<PartialDate> statedOn = Optional.empty();
    private boolean reference;
    private boolean named;
    private Basis basis = Basis.STATED;
    private Optional<Basis> stageBasis = Optional.empty();
    private Optional<String> funder = Optional.empty();
    private Optional<Evidence> evidence = Optional.empty();

    Money(String id, String entity) {
        this.id = id;
        this.entity = entity;
    }

    public Money euros(long euros) {
        this.euros = OptionalLong.of(euros);
        return this;
    }

    public Money qualifier(Qualifier qualifier) {
        this.qualifier = qualifier;
        return this;
    }

    public Money stageBasis(Basis read) {
        stageBasis = Optional.of(read);
        return this;
    }

    public Money funder(String body) {
        funder = Optional.of(body);
        return this;
    }

    public Money stage(Stage stage) {
        this.stage = stage;
        return this;
    }

    public Money perimeter(String perimeter) {
        this.perimeter = perimeter;
        return this;
    }

    public Money tier(Tier tier) {
        this.tier = tier;
        return this;
    }

    public Money lever(String lever) {
        this.lever = Optional.of(lever);
        return this;
    }

    public Money axis(String axis, Basis basis) {
        this.axis = Optional.of(axis);
        this.axisBasis = Optional.ofNullable(basis);
        return this;
    }

    public Money partOf(String whole) {
        return partOf(whole, Basis.STATED);
    }

    public Money partOf(String whole, Basis basis) {
        this.partOf = Optional.of(whole);
        this.partBasis = Optional.ofNullable(basis);
        return this;
    }

    public Money period(String start, String end) {
        this.start = Optional.of(PartialDate.parse(start));
        this.end = Optional.of(PartialDate.parse(end));
        return this;
    }

    public Money statedOn(String date) {
        this.statedOn = Optional.of(PartialDate.parse(date));
        return this;
    }

    public Money reference() {
        this.reference = true;
        return this;
    }

    public Money namedLaureates() {
        this.named = true;
        return this;
    }

    public Money basis(Basis basis, Evidence evidence) {
        this.basis = basis;
        this.evidence = Optional.of(evidence);
        return this;
    }

    Amount amount(int position) {
        return new Amount(
                id,
                entity,
                Draft.words(id),
                euros,
                qualifier,
                Optional.ofNullable(stage),
                stageBasis,
                perimeter,
                tier,
                funder,
                start,
                end,
                Optional.empty(),
                OptionalInt.empty(),
                statedOn,
                lever,
                axis,
                axisBasis,
                partOf,
                partBasis,
                reference,
                named,
                basis,
                Optional.empty(),
                position,
                evidence.orElseGet(this::written));
    }

    /// The sum in so many words, hedged as it is meant.
    private Evidence written() {
        String hedge = switch (qualifier) {
            case EXACT -> "";
            case NEARLY -> "près de ";
            case ABOUT -> "environ ";
            case MORE_THAN -> "plus de ";
            case AT_LEAST -> "au moins ";
            case UP_TO -> "jusqu’à ";
        };
        return euros.isPresent()
                ? Draft.hedged(id + " : " + hedge + euros.getAsLong() + " € " + years(), qualifier)
                : Draft.stated(id);
    }

    private String years() {
        return Stream.of(start, end)
                .flatMap(Optional::stream)
                .map(PartialDate::iso)
                .collect(Collectors.joining(" – "));
    }
}
