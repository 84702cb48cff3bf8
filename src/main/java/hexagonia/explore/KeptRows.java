package hexagonia.explore;

import hexagonia.explore.reach.Subject;
import hexagonia.explore.rows.AmountRows;
import hexagonia.explore.rows.Sums;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The rows of amounts that an exploration keeps, those of them that its selection picks or brings out, and the sums
/// over both. Found out when first asked for. Belongs to the thread of its [Explorer].
final class KeptRows {
    private final Explorer explorer;
    private final AmountRows rows;
    private final Exploration exploration;
    private BitSet passing;
    private BitSet highlighted;
    private BitSet picked;
    private BitSet lines;
    private Sums passingSums;
    private Sums selectedSums;

    KeptRows(Explorer explorer, Exploration exploration) {
        this.explorer = explorer;
        this.rows = explorer.rows();
        this.exploration = exploration;
    }

    /// The rows that pass; not to be changed.
    BitSet passing() {
        if (passing == null) {
            passing = by(Subject.Judged.EUROS, Optional.empty());
            passing.and(lines());
        }
        return passing;
    }

    /// Those that pass the clauses that judge lines; not to be changed.
    BitSet lines() {
        if (lines == null) {
            lines = by(Subject.Judged.LINES, Optional.empty());
        }
        return lines;
    }

    /// The rows of the perimeter that pass the clauses that judge euros, or lines, but for one of them.
    BitSet by(Subject.Judged judged, Optional<Clause> butFor) {
        BitSet found = (BitSet) perimeter().clone();
        exploration.clauses().stream()
                .filter(clause -> Subject.of(clause).judges() == judged)
                .filter(clause -> butFor.isEmpty() || !clause.equals(butFor.get()))
                .forEach(clause -> found.and(explorer.rowsOf(clause)));
        return found;
    }

    /// Those that pass and belong to the records selected; not to be changed.
    BitSet picked() {
        if (picked == null) {
            picked = naming(exploration.selection());
        }
        return picked;
    }

    /// Those that pass and belong to the records selected or to what accompanies them; not to be changed.
    BitSet highlighted() {
        if (highlighted == null) {
            highlighted = naming(selectedAndCompanions());
        }
        return highlighted;
    }

    Set<String> selectedAndCompanions() {
        Set<String> wide = new HashSet<>(exploration.selection());
        exploration.selection().stream()
                .flatMap(id -> explorer.index().companions(id).stream())
                .forEach(wide::add);
        return wide;
    }

    private BitSet naming(Collection<String> records) {
        BitSet found = rows.rowsNaming(records);
        found.and(passing());
        return found;
    }

    /// The sums over what passes.
    Sums sums() {
        if (passingSums == null) {
            passingSums = sums(Optional.empty(), perimeter());
        }
        return passingSums;
    }

    /// The sums over what would pass without one clause.
    Sums sumsWithout(Clause clause) {
        return sums(Optional.of(clause), perimeter());
    }

    /// The sums over what passes and belongs to the records selected.
    Sums selectedSums() {
        if (selectedSums == null) {
            selectedSums = sums(Optional.empty(), rows.rowsNaming(exploration.selection()));
        }
        return selectedSums;
    }

    /// The sums over some rows under all clauses but one, by what each clause judges.
    private Sums sums(Optional<Clause> butFor, BitSet chosen) {
        BitSet euros = by(Subject.Judged.EUROS, butFor);
        euros.and(chosen);
        return new Sums(
                rows,
                euros,
                by(Subject.Judged.LINES, butFor),
                explorer.index().perimeter(exploration.perimeter()).adds());
    }

    private BitSet perimeter() {
        return rows.perimeter(exploration.perimeter());
    }
}
