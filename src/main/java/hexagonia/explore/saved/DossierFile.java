package hexagonia.explore.saved;

import hexagonia.explore.Explorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A dossier as a file: over which strategy and which release of its data it was made.
public record DossierFile(String strategy, String release, Dossier dossier) {
    /// The version of the format. Readers take from other versions what they know.
    public static final int VERSION = 1;

    /// What the name of such a file ends in.
    public static final String ENDING = ".hexadossier";

    private static final String FORMAT = "hexagonia-dossier";

    /// A dossier as read; what it told of and this strategy or this program does not know was `ignored`.
    public record Reading(DossierFile file, List<String> ignored) {
        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    public static DossierFile of(Dossier dossier, Explorer explorer) {
        var meta = explorer.index().strategy().meta();
        return new DossierFile(meta.id(), meta.release(), dossier);
    }

    /// The text of the file.
    public String text() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("version", (long) VERSION);
        tree.put("strategy", strategy);
        tree.put("release", release);
        tree.put("dossier", RecordJson.tree(dossier));
        return JsonTree.write(tree);
    }

    /// What a text tells, over the strategy that `explorer` answers for; empty where it is no dossier, or a damaged
    /// one.
    public static Optional<Reading> read(String text, Explorer explorer) {
        try {
            if (!(JsonTree.read(text) instanceof Map<?, ?> tree) || !FORMAT.equals(tree.get("format"))) {
                return Optional.empty();
            }
            Set<String> ignored = new LinkedHashSet<>();
            Dossier told = new RecordJson(ignored).read(tree.get("dossier"), Dossier.class, Dossier.EMPTY);
            List<Dossier.Page> pages = new ArrayList<>();
            for (Dossier.Page page : told.pages()) {
                pages.add(new Dossier.Page(
                        page.exhibit(),
                        SavedExploration.known(page.state(), explorer, ignored),
                        page.title(),
                        page.note(),
                        page.paper(),
                        page.newPage(),
                        page.figures()));
            }
            DossierFile file = new DossierFile(words(tree, "strategy"), words(tree, "release"), told.of(pages));
            return Optional.of(new Reading(file, List.copyOf(ignored)));
        } catch (JsonTree.Damaged _) {
            return Optional.empty();
        }
    }

    private static String words(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof String s ? s : "";
    }
}
