package hexagonia.cli;

import hexagonia.page.Paper;
import java.util.Optional;
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

    /// Whether a size was asked for.
    boolean sized() {
        return size.isPresent();
    }

    Paper paper() {
        return Paper.of(size.orElse(Paper.Size.A4), turn.orElse(Paper.Turn.AUTO), grey);
    }
}
