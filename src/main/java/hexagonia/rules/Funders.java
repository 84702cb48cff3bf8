package hexagonia.rules;

import hexagonia.model.Amount;
import hexagonia.model.Basis;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Entity;
import hexagonia.model.Relation;
import hexagonia.model.Role;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import hexagonia.model.Tier;
import hexagonia.model.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whoever funds is named: in the words quoted, else by a link of the record, in a heading above the words or the
/// title of their document, or as funder of the whole. An award is paid by whoever pays the measure it is in, and where
/// a document writes that one body funds a record, the money it gives for it names one.
///
/// It holds against money of one plan that is entered as that of another, and against a funder no document names.
final class Funders implements Rule {
    @Override
    public void check(Strategy strategy, Consumer<Violation> broken) {
        new Check(strategy, broken).all();
    }

    private static final class Check {
        private final Consumer<Violation> broken;
        private final Map<String, Amount> amounts;
        private final Map<String, Entity> entities;
        private final Map<String, Section> sections;
        private final Map<String, Document> documents;
        private final Map<String, List<Relation>> funding = new HashMap<>();

        Check(Strategy strategy, Consumer<Violation> broken) {
            this.broken = broken;
            amounts = strategy.amounts().stream().collect(Collectors.toMap(Amount::id, Function.identity()));
            entities = strategy.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
            sections = strategy.sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
            documents = strategy.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
            funding.putAll(strategy.relations().stream()
                    .filter(r -> r.role() == Role.FUNDS)
                    .collect(Collectors.groupingBy(Relation::from)));
        }

        void all() {
            amounts.values().forEach(this::check);
        }

        private void check(Amount amount) {
            Optional<Amount> whole = amount.partOf().map(amounts::get);
            amount.funder()
                    .filter(f -> !isNamed(f, amount)
                            && whole.flatMap(Amount::funder).filter(f::equals).isEmpty())
                    .ifPresent(f -> broken.accept(Violation.of("funder-named", "amounts", amount.id(), f)));
            whole.filter(w -> isInside(amount, w) && !w.funder().equals(amount.funder()))
                    .ifPresent(w -> broken.accept(Violation.of("funder-of-whole", "amounts", amount.id(), w.id())));
            List<String> written = funding.getOrDefault(amount.entity(), List.of()).stream()
                    .filter(r -> r.basis() == Basis.STATED && isToldWith(r, amount))
                    .map(Relation::to)
                    .toList();
            if (written.size() == 1 && amount.funder().isEmpty()) {
                broken.accept(Violation.of("funder-missing", "amounts", amount.id(), written.getFirst()));
            }
        }

        /// Whether one document tells both.
        private boolean isToldWith(Relation link, Amount amount) {
            Set<String> telling = link.evidence().claims().stream()
                    .map(c -> sections.get(c.section()).document())
                    .collect(Collectors.toSet());
            return amount.evidence().claims().stream()
                    .anyMatch(c -> telling.contains(sections.get(c.section()).document()));
        }

        private static boolean isInside(Amount part, Amount whole) {
            return (part.tier() == Tier.AWARD || part.tier() == Tier.SUBTOTAL)
                    && (whole.tier() == Tier.MEASURE || whole.tier() == Tier.SUBTOTAL);
        }

        private boolean isNamed(String funder, Amount amount) {
            List<String> linked = funding.getOrDefault(amount.entity(), List.of()).stream()
                    .map(Relation::to)
                    .toList();
            List<Claim> claims = amount.evidence().claims();
            List<String> quoted = linked.stream()
                    .filter(body -> isIn(claims.stream().flatMap(c -> c.asStated().stream()), body))
                    .toList();
            return funder.equals(amount.entity())
                    || (quoted.isEmpty() ? linked : quoted).contains(funder)
                    || quoted.isEmpty() && isIn(claims.stream().flatMap(this::words), funder);
        }

        private boolean isIn(Stream<String> texts, String body) {
            List<String> names = names(entities.get(body)).toList();
            return texts.map(Check::plain).anyMatch(text -> names.stream().anyMatch(text::contains));
        }

        /// What is quoted, the headings above it and the title of its document.
        private Stream<String> words(Claim claim) {
            Section own = sections.get(claim.section());
            Stream<String> headings = Stream.iterate(
                            own,
                            s -> s != null,
                            s -> s.parent().map(sections::get).orElse(null))
                    .flatMap(s -> s.heading().stream());
            return Stream.of(
                            claim.asStated().stream(),
                            headings,
                            Stream.of(documents.get(own.document()).title().fr()))
                    .flatMap(x -> x);
        }

        private static Stream<String> names(Entity body) {
            return Stream.concat(Stream.of(body.name().fr(), body.brief().fr()), body.aliases().stream())
                    .map(Check::plain);
        }

        private static String plain(String text) {
            return text.toLowerCase(Locale.ROOT).replace('’', '\'');
        }
    }
}
