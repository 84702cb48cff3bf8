package hexagonia.wording;

import hexagonia.explore.rows.Branch;
import hexagonia.model.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The stages of what a sum counts, in words: « affecté ou attribué ». Money announced to laureates already named goes
/// with both; alone, or beside one of them, it says its own.
public record StageWords(List<Branch> counted, Labels labels) {
    private static final List<Stage> ORDER = List.of(Stage.ALLOCATED, Stage.AWARDED, Stage.ANNOUNCED);
    private static final Set<Stage> LABEL = EnumSet.of(Stage.ALLOCATED, Stage.AWARDED);

    /// Of one sum: « affecté ou attribué ».
    public String one() {
        return words("stage");
    }

    /// Of millions: « affectés ou attribués ».
    public String many() {
        return words("compare.stage");
    }

    private String words(String prefix) {
        return stages().map(stage -> labels.messages().of(prefix, stage))
                .collect(Collectors.joining(labels.messages().get("stage.or")));
    }

    private Stream<Stage> stages() {
        Set<Stage> found = counted.stream()
                .flatMap(Branch::terms)
                .flatMap(b -> b.amount().stage().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
        return found.isEmpty() || found.containsAll(LABEL)
                ? LABEL.stream()
                : Stream.concat(
                        ORDER.stream().filter(found::contains), found.stream().filter(stage -> !ORDER.contains(stage)));
    }
}
