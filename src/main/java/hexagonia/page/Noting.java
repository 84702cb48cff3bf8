package hexagonia.page;

import hexagonia.model.Fact;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The notes of what a picture says, which is told by the ids of data: each figure its own, or those that figures
/// share. `annex` are the numbers that facts have in one.
record Noting(Part part, Labels labels, Map<Fact, Integer> annex) {
    Notes notes(Predicate<String> says) {
        return Notes.of(List.of(said(says)), labels, part.id(), annex).getFirst();
    }

    Notes gathered(Predicate<String> says) {
        return Notes.gathered(said(says), labels, part.id(), annex);
    }

    private Notes.Said said(Predicate<String> says) {
        return new Notes.Said(part.content(), says);
    }
}
