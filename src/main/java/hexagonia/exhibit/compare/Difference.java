package hexagonia.exhibit.compare;

import hexagonia.exhibit.Card.Says;
import hexagonia.sheet.Cell;
import hexagonia.sheet.Value;
import hexagonia.text.Messages;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a number stands to that of the reference: as far apart as the unrounded values are, « = » where nothing tells
/// them apart, « ≠ » with the reason where they are unlike and nothing can be subtracted.
record Difference(String text, String why) {
    private static final String SAME = "=";
    private static final String UNLIKE = "≠";

    /// @param euros how euros are written
    /// @param decimals how many those of a row have
    static Optional<Difference> of(
            Says.Quantity own, Says.Quantity reference, Scale euros, RowDecimals decimals, Labels labels) {
        if (!(own.cell().value().orElse(null) instanceof Value.Number a)
                || !(reference.cell().value().orElse(null) instanceof Value.Number b)) {
            return Optional.empty();
        }
        Messages words = labels.messages();
        Optional<String> unlike = unlike(own, a, reference, b, words);
        if (unlike.isPresent()) {
            boolean stage = own.object().equals(reference.object())
                    && !own.stages().equals(reference.stages())
                    && own.stages().size() < 2;
            return Optional.of(new Difference(
                    stage ? UNLIKE + " " + stages(own, words) : UNLIKE, words.get("compare.unlike", unlike.get())));
        }
        if (own.object().startsWith("rank")) {
            return Optional.empty();
        }
        if (a.number() == b.number()) {
            boolean reserved = !own.cell().qualifier().equals(reference.cell().qualifier());
            return Optional.of(
                    reserved
                            ? new Difference(UNLIKE, words.get("compare.unlike", words.get("compare.unlike.qualifier")))
                            : new Difference(SAME, ""));
        }
        boolean exact =
                own.cell().qualifier().isEmpty() && reference.cell().qualifier().isEmpty();
        return Optional.of(new Difference((exact ? "" : "≈\u202F") + between(own, a, b, euros, decimals, labels), ""));
    }

    /// Why two numbers cannot be set against each other.
    private static Optional<String> unlike(
            Says.Quantity own, Value.Number a, Says.Quantity reference, Value.Number b, Messages words) {
        if (!own.object().equals(reference.object()) || !a.unit().equals(b.unit())) {
            return Optional.of(words.get("compare.unlike.object"));
        }
        if (!own.perimeter().equals(reference.perimeter())) {
            return Optional.of(words.get("compare.unlike.perimeter"));
        }
        if (!own.stages().equals(reference.stages())) {
            return Optional.of(words.get("compare.unlike.stage", stages(own, words), stages(reference, words)));
        }
        return Optional.empty();
    }

    private static String stages(Says.Quantity said, Messages words) {
        return said.stages().isEmpty()
                ? words.get("compare.sum")
                : said.stages().stream().sorted().map(s -> words.of("stage", s)).collect(Collectors.joining(" + "));
    }

    private static String between(
            Says.Quantity own, Value.Number a, Value.Number b, Scale euros, RowDecimals decimals, Labels labels) {
        double apart = a.number() - b.number();
        String sign = apart > 0 ? "+" : "";
        return switch (a.unit()) {
            case "EUR" -> {
                String money = sign + euros.millions(Math.round(apart));
                yield own.object().equals("amount") && b.number() != 0
                        ? labels.messages()
                                .get(
                                        "compare.relative",
                                        money,
                                        sign + labels.formats().percent(apart / b.number(), decimals.relative()))
                        : money;
            }
            case "%" ->
                labels.messages().get("compare.points", sign + labels.formats().number(apart, 1));
            default -> sign + labels.formats().number(apart, decimals.apart());
        };
    }

    /// The kind of empty of a cell that says the same as the reference.
    static Cell same(Cell own) {
        return new Cell(
                Cell.State.SAME,
                "",
                SAME,
                SAME,
                "",
                List.of(),
                own.value(),
                own.origin(),
                List.of(),
                own.target(),
                Optional.of(own.hint().map(h -> own.text() + "\n" + h).orElse(own.text())));
    }
}
