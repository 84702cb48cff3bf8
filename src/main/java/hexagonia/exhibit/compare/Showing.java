package hexagonia.exhibit.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a comparison is shown: on a screen, which cuts long lists short and opens them; or on paper, with records as
/// columns or, `turned`, as rows. There it has the rows of a scope, and of each list what stands within so many
/// letters.
record Showing(boolean isPaper, boolean turned, Scope scope, int letters) {
    static final Showing SCREEN = new Showing(false, false, Scope.ALL, Integer.MAX_VALUE);
    static final Showing WHOLE = new Showing(true, false, Scope.ALL, Integer.MAX_VALUE);

    /// Which rows are there.
    enum Scope {
        ALL,
        /// Those that tell the records apart, results and targets among the figures.
        TELLING,
        /// The same, of results and targets those that have a number, without what each says alone.
        NUMBERED,
        /// Those of which several say something, without figures.
        MAIN;

        private static final Set<String> AIMS = Set.of("figures/result", "figures/target");

        private static boolean isShort(AlignedRow row) {
            return !row.group().isLong();
        }

        private static boolean isOwn(AlignedRow row) {
            return row.key().endsWith("/" + Group.OWN);
        }

        boolean has(AlignedRow row) {
            boolean aim = AIMS.contains(row.key());
            return switch (this) {
                case ALL -> true;
                case TELLING -> isShort(row) || aim;
                case NUMBERED -> isShort(row) && !isOwn(row) || aim;
                case MAIN -> isShort(row) && !isOwn(row) && row.said().count() > 1;
            };
        }
    }

    /// Paper that says less and less, the first of it all.
    static List<Showing> paper() {
        return Stream.of(
                        Stream.of(WHOLE),
                        papers(Scope.ALL, 480, 320, 240),
                        papers(Scope.TELLING, 480, 320, 240, 180),
                        papers(Scope.NUMBERED, 320, 240, 180, 140, 100, 60),
                        papers(Scope.MAIN, 240, 160, 100, 60, 30))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Showing> papers(Scope scope, int... letters) {
        return IntStream.of(letters).mapToObj(most -> new Showing(true, false, scope, most));
    }

    Showing turn() {
        return new Showing(isPaper, true, scope, letters);
    }

    /// Whether paper leaves things out, or says them together.
    boolean isBrief() {
        return letters < Integer.MAX_VALUE;
    }
}
