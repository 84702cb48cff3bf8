package hexagonia.ui.paper;

import hexagonia.explore.Explorer;
import hexagonia.explore.saved.Dossier;
import hexagonia.explore.saved.DossierFile;
import hexagonia.ui.history.Keeper;
import hexagonia.ui.history.KeptDossiers;
import hexagonia.ui.history.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The dossier under way with the steps that made it: each can be taken back, the newest is kept by itself. Outlives
/// changes of language and theme. Belongs to the JavaFX thread.
public final class Dossiers {
    private static final int KEPT = 100;

    private final Explorer explorer;
    private final KeptDossiers kept;
    private final List<Dossier> steps = new ArrayList<>();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private int at;
    private Runnable told = () -> {};

    public Dossiers(Explorer explorer, Keeper keeper) {
        this.explorer = explorer;
        this.kept = keeper.dossiers(explorer);
        steps.add(kept.own().map(DossierFile::dossier).orElse(Dossier.EMPTY));
        pages.set(current().pages().size());
    }

    /// How many pages it has.
    public ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    Dossier current() {
        return steps.get(at);
    }

    /// Has `listener` told of every change, and nobody else.
    void listen(Runnable listener) {
        told = listener;
    }

    void change(Dossier next) {
        if (next.equals(current())) {
            return;
        }
        steps.subList(at + 1, steps.size()).clear();
        steps.add(next);
        if (steps.size() > KEPT) {
            steps.removeFirst();
        }
        go(steps.size() - 1);
    }

    /// The dossiers that other windows left, in their order, each by its file.
    Map<Path, Dossier> left() {
        Map<Path, Dossier> left = new LinkedHashMap<>();
        kept.left().forEach((file, found) -> {
            if (!found.dossier().pages().isEmpty()) {
                left.put(file, found.dossier());
            }
        });
        return left;
    }

    /// Goes on with a dossier that another window left.
    void goOn(Path file, Dossier left) {
        kept.forget(file);
        change(left);
    }

    /// Why it cannot be kept now, as far as is known.
    Optional<Note> refusal() {
        return kept.refusal();
    }

    boolean canGo(int by) {
        return at + by >= 0 && at + by < steps.size();
    }

    /// Takes a step back (-1), or does it again (1).
    void step(int by) {
        if (canGo(by)) {
            go(at + by);
        }
    }

    private void go(int step) {
        at = step;
        pages.set(current().pages().size());
        kept.keep(DossierFile.of(current(), explorer));
        told.run();
    }
}
