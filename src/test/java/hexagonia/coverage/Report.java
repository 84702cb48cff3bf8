package hexagonia.coverage;

import hexagonia.coverage.Passages.Passage;
import hexagonia.coverage.Tokens.Token;
import hexagonia.model.Claim;
import hexagonia.model.Document;
import hexagonia.model.Fact;
import hexagonia.model.Section;
import hexagonia.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What becomes of each number of a document: quoted by a claim that stands in its section, reasoned to be no fact, or
/// neither. And the phrases that claims quote but their section does not hold.
record Report(List<Line> lines, List<String> misquoted) {
    /// What carries a number, best first.
    enum Fate {
        QUOTED,
        REASONED,
        UNCARRIED
    }

    /// A number, its fate, and by what: the id of a fact, or a reason.
    record Line(String section, Token token, String around, Fate fate, String by) {}

    private static final int CONTEXT = 45;

    private record Quote(String fact, int start, int end) {}

    static Report of(String text, Document document, Strategy strategy, Reasons reasons) {
        List<Section> sections = strategy.sections().stream()
                .filter(s -> s.document().equals(document.id()))
                .toList();
        List<Line> lines = new ArrayList<>();
        List<String> misquoted = new ArrayList<>();
        for (Passage passage : Passages.of(text, sections)) {
            List<Quote> quotes = new ArrayList<>();
            facts(strategy)
                    .forEach(fact -> fact.evidence().claims().stream()
                            .filter(claim -> passage.sections().contains(claim.section()))
                            .forEach(claim -> quote(fact, claim, passage.text(), quotes, misquoted)));
            for (Token token : Tokens.in(passage.text(), document.language())) {
                lines.add(line(passage, token, quotes, reasons));
            }
        }
        return new Report(lines, misquoted);
    }

    private static Stream<Fact> facts(Strategy s) {
        return Stream.of(s.amounts(), s.indicators(), s.rosters(), s.events(), s.mandates(), s.relations())
                .flatMap(list -> list.stream().map(Fact.class::cast));
    }

    private static void quote(Fact fact, Claim claim, String text, List<Quote> quotes, List<String> misquoted) {
        if (claim.asStated().isEmpty()) {
            return;
        }
        String phrase = Passages.plain(claim.asStated().get());
        boolean found = false;
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            if (!cuts(text, at) && !cuts(text, end)) {
                quotes.add(new Quote(fact.id(), at, end));
                found = true;
            }
        }
        if (!found) {
            misquoted.add(claim.section() + ", " + fact.id() + ": « " + phrase + " »");
        }
    }

    /// Whether a number goes on across an offset.
    private static boolean cuts(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isDigit(text.charAt(at))
                && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ',');
    }

    private static Line line(Passage passage, Token token, List<Quote> quotes, Reasons reasons) {
        String section = passage.sections().isEmpty() ? "–" : passage.sections().getFirst();
        String text = passage.text();
        String around =
                text.substring(Math.max(0, token.start() - CONTEXT), Math.min(text.length(), token.end() + CONTEXT));
        Optional<Quote> quoted = quotes.stream()
                .filter(q -> q.start() <= token.start() && token.end() <= q.end())
                .findFirst();
        if (quoted.isPresent()) {
            return new Line(section, token, around, Fate.QUOTED, quoted.get().fact());
        }
        return reasons.why(text, token.start(), token.end())
                .map(why -> new Line(section, token, around, Fate.REASONED, why))
                .orElseGet(() -> new Line(section, token, around, Fate.UNCARRIED, ""));
    }

    long count(Fate fate) {
        return lines.stream().filter(l -> l.fate() == fate).count();
    }
}
