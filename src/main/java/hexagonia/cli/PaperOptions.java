package hexagonia.cli;

import hexagonia.page.Paper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// The paper that pages are set on: the options of every command that writes some.
final class PaperOptions {
    @Option(names = "--paper", paramLabel = "A4|A3|slide", descriptionKey = "paper")
    private Optional<Paper.Size> size;

    @Option(names = "--orientation", paramLabel = "auto|portrait|landscape", descriptionKey = "orientation")
    private Optional<Paper.Turn> turn;

    @Option(names = "--grey", descriptionKey = "grey")
    private boolean grey;

    /// Whether any of them was asked for.
    boolean asked() {
        return grey || size.isPresent() || turn.isPresent();
    }

    /// A paper with the name of the folder of its pages, such as `a4-grey`.
    record Named(String folder, Paper paper) {}

    /// All papers that these options leave: every size, in colours and in greys, where they do not say which.
    List<Named> all() {
        return Stream.of(Paper.Size.values())
                .filter(s -> size.isEmpty() || size.get() == s)
                .flatMap(s -> Stream.of(false, true)
                        .filter(g -> g || !grey)
                        .map(g -> new Named(
                                s.name().toLowerCase(Locale.ROOT) + (g ? "-grey" : ""),
                                Paper.of(s, turn.orElse(Paper.Turn.AUTO), g))))
                .toList();
    }

    /// Whether a size was asked for.
    boolean sized() {
        return size.isPresent();
    }

    Paper paper() {
        return Paper.of(size.orElse(Paper.Size.A4), turn.orElse(Paper.Turn.AUTO), grey);
    }
}
