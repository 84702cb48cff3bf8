package hexagonia.wording;

import hexagonia.explore.Clause;
import hexagonia.explore.Seat;
import hexagonia.explore.StrategyIndex;
import hexagonia.explore.Total;
import hexagonia.explore.reach.Dimension;
import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Details;
import hexagonia.model.Document;
import hexagonia.model.Entity;
import hexagonia.model.PartialDate;
import hexagonia.model.Perimeter;
import hexagonia.model.Qualifier;
import hexagonia.text.FirstLetter;
import hexagonia.text.Formats;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Names, amounts and clauses of an exploration in words, in one language. The same words on screen and on
/// paper.
public final class Labels {
    private final StrategyIndex index;
    private final Messages messages;
    private final Formats formats;
    private final Terms terms;
    private final ClauseWords clauses;
    private final Quotes quotes;
    private final Coverage coverage;

    public Labels(StrategyIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
        this.formats = Formats.in(messages.locale());
        this.terms = new Terms(index.strategy().glossary(), messages.locale());
        this.clauses = new ClauseWords(this);
        this.quotes = new Quotes(messages);
        this.coverage = new Coverage(messages);
    }

    public StrategyIndex index() {
        return index;
    }

    public Messages messages() {
        return messages;
    }

    public Formats formats() {
        return formats;
    }

    /// What the words of the trade mean.
    public Terms terms() {
        return terms;
    }

    public Locale locale() {
        return messages.locale();
    }

    public String name(Entity entity) {
        return entity.name().in(locale());
    }

    public String name(String entity) {
        return name(index.entity(entity));
    }

    /// The name where there is little room.
    public String brief(Entity entity) {
        return entity.brief().in(locale());
    }

    public String brief(String entity) {
        return brief(index.entity(entity));
    }

    /// The kind of a record: « Cluster IA », « Projet »…
    public String kind(Entity entity) {
        return messages.of("kind", entity.kind());
    }

    /// One value of a dimension.
    public String value(Dimension dimension, String value) {
        return clauses.value(dimension, value);
    }

    /// One value of a dimension where there is little room.
    public String briefValue(Dimension dimension, String value) {
        return clauses.brief(dimension, value);
    }

    public String dimension(Dimension dimension) {
        return messages.of("dimension", dimension);
    }

    /// A clause as a line of the filter says it.
    public String clause(Clause clause) {
        return clauses.of(clause);
    }

    /// The same on a chip, where there is little room.
    public String chip(Clause clause) {
        return clauses.chip(clause);
    }

    /// The clauses of a filter on one line; empty where there are none.
    public String clauses(List<Clause> clauses) {
        return clauses.stream().map(this::clause).collect(Collectors.joining(" · "));
    }

    /// The records selected: the name of one, the number of several.
    public String selection(List<String> ids) {
        return ids.size() == 1
                ? messages.get("chip.selection-one", name(ids.getFirst()))
                : messages.get("chip.selection", ids.size());
    }

    /// An amount with its unit and what qualifies it: « ≈ 2 500 M€ »; « non communiqué » when unknown.
    public String amount(Amount amount) {
        return amount.euros().isEmpty()
                ? messages.get("amount.undisclosed")
                : qualified(
                        amount.qualifier(),
                        formats.inMillionsOfEuros(amount.euros().getAsLong()));
    }

    /// Its stage in words; empty where it has none.
    public String stage(Amount amount) {
        return amount.stage().map(s -> messages.of("stage", s)).orElse("");
    }

    /// An amount and its stage: « 560 M€, affecté »; « non communiqué » alone where it has none.
    public String staged(Amount amount) {
        return amount(amount)
                + amount.stage().map(s -> ", " + messages.of("stage", s)).orElse("");
    }

    /// An amount without its unit; « n. c. » when unknown.
    public String bareAmount(Amount amount) {
        return amount.euros().isEmpty()
                ? messages.get("amount.undisclosed-brief")
                : qualified(amount.qualifier(), formats.millions(amount.euros().getAsLong()));
    }

    /// An amount in a phrase that says its unit with another.
    public String amountBesideUnit(Amount amount) {
        return amount.euros().isEmpty()
                ? bareAmount(amount)
                : qualified(
                        amount.qualifier(), formats.besideUnit(amount.euros().getAsLong()));
    }

    /// The sign of a qualifier before a number, with its space; empty for an exact one.
    public String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case NEARLY, ABOUT -> "≈\u202F";
            case MORE_THAN -> ">\u202F";
            case AT_LEAST -> "≥\u202F";
            case UP_TO -> "≤\u202F";
        };
    }

    /// A number with the sign of its qualifier.
    public String qualified(Qualifier qualifier, String number) {
        return sign(qualifier) + number;
    }

    /// Words with what they come from beside documents, for whoever hears them: « au plus 1 868 (calculé, déduit) ».
    public String marked(String words, List<Basis> beside) {
        return words
                + beside.stream()
                        .map(basis -> messages.of("basis", basis))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /// A known total in millions of euros, with the sign of its reserve: « ≤ 377,2 M€ ».
    public String sum(Total total) {
        return qualified(
                total.reserve(), formats.inMillionsOfEuros(total.euros().orElseThrow()));
    }

    /// The envelope that a perimeter is set against, as a sentence says it: « près de 2,5 Md€ ».
    public Optional<String> envelope(Perimeter perimeter) {
        return perimeter
                .envelope()
                .flatMap(index::maybeAmount)
                .filter(a -> a.euros().isPresent())
                .map(a -> messages.get(
                        "headline.qualifier." + a.qualifier().name().toLowerCase(Locale.ROOT),
                        formats.money(a.euros().getAsLong())));
    }

    /// The date a thing is as of: « au 22 mai 2024 », « en juin 2023 ».
    public String asOf(PartialDate date) {
        return messages.get(
                date.precision() == PartialDate.Precision.DAY ? "record.as-of" : "record.in", formats.date(date.iso()));
    }

    /// The coverage of a total: measures with an amount out of all, or laureates when no measure is among the
    /// rows.
    public String coverage(Total total) {
        return coverage.of(total);
    }

    /// How many of some measures have an amount.
    public String measures(int known, int all) {
        return coverage.measures(known, all);
    }

    /// How many of some laureates have an amount.
    public String awards(int known, int all) {
        return coverage.awards(known, all);
    }

    /// Why something is held to be at a place that no document gives: known from other sources, or read into a name.
    public String ground(Seat seat) {
        return seat.ground().map(why -> why.in(locale())).orElseGet(() -> messages.get("seat.deduced"));
    }

    /// Where a section stands: « Dossier de presse, mai 2024 ».
    public String document(String section) {
        return index.documentOf(section).shortTitle().in(locale());
    }

    /// A document by its kind and full date: « Dossier de presse, 22 mai 2024 ».
    public String dated(Document document) {
        String kind = document.kind().in(locale());
        return FirstLetter.upper(kind) + ", "
                + formats.date(document.publishedOn().iso());
    }

    /// Where a region is, as a sentence says it: « en Bretagne », « dans le Grand Est ».
    public String inRegion(String region) {
        String name = index.has(region) ? name(region) : region;
        boolean coded = index.has(region) && index.entity(region).details() instanceof Details.Region;
        String key =
                coded ? "region.in." + ((Details.Region) index.entity(region).details()).code() : "region.in";
        return messages.get(messages.has(key) ? key : "region.in", name);
    }

    /// A small number in words, a larger one in digits.
    public String inWords(long number) {
        String key = "number." + number;
        return messages.has(key) ? messages.get(key) : formats.number(number);
    }

    /// A number beside another in one phrase: both in words, or both in digits.
    public String inWords(long number, long beside) {
        return messages.has("number." + beside) ? inWords(number) : formats.number(number);
    }

    /// What a document writes, between quotation marks: letter for letter, with apostrophes, marks within and raised
    /// letters set as type asks.
    public String quoted(String written) {
        return quotes.quoted(written);
    }

    /// The same without the quotation marks.
    public String typeset(String written) {
        return quotes.typeset(written);
    }

    /// The heading of a section in quotation marks, or the words that say where it is.
    public String section(String section) {
        return Optional.ofNullable(index.section(section))
                .flatMap(s -> s.heading().map(h -> messages.get("claim.under", typeset(h))))
                .orElseGet(() -> index.section(section).locator().in(locale()));
    }
}
