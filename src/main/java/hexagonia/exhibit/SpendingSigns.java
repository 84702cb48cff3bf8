package hexagonia.exhibit;

import hexagonia.chart.Spending;
import hexagonia.chart.Spending.Bar;
import hexagonia.chart.Spending.Part;
import hexagonia.chart.Spending.Substance;
import hexagonia.exhibit.Sign.Kind;
import hexagonia.exhibit.Sign.Solid;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The signs that a chart of spending is drawn with, in one order, as far as it has them and does not name what they
/// are.
final class SpendingSigns {
    private SpendingSigns() {}

    static List<Sign> of(Spending spending, Labels labels) {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        List<Bar> bars =
                spending.groups().stream().flatMap(g -> g.bars().stream()).toList();
        List<Solid> solid = new ArrayList<>();
        for (Bar bar : bars) {
            if (bar.euros().isEmpty() && !bar.out()) {
                seen.add(Kind.STUB);
            } else if (bar.euros().isPresent() && bar.parts().isEmpty()) {
                solid.add(new Solid(bar.euros().getAsLong(), bar.behind()));
            }
        }
        for (Part part : bars.stream().flatMap(b -> b.parts().stream()).toList()) {
            if (part.substance() == Substance.STATED) {
                solid.add(new Solid(part.euros(), part.behind()));
            } else {
                seen.add(kind(part.substance()));
            }
        }
        if (!solid.isEmpty() && spending.adds()) {
            seen.add(Sign.solid(solid));
        }
        if (spending.strip().filter(s -> !s.rest().isEmpty()).isPresent()) {
            seen.add(Kind.HATCHED);
        }
        return Sign.of(seen, labels);
    }

    private static Kind kind(Substance substance) {
        return switch (substance) {
            case STATED -> Kind.SOLID;
            case REMAINDER -> Kind.EMPTY;
            case UNDETAILED -> Kind.HATCHED;
            case BLANK -> Kind.BLANK;
            case OUTSIDE -> Kind.FADED;
        };
    }
}
