package hexagonia;

import hexagonia.cli.Refusal;
import hexagonia.ui.file.Bases;
import hexagonia.ui.history.Keeper;
import java.nio.file.Path;
import java.util.Optional;

/// Databases for a window that stands; whatever is wrong with one is told in one sentence.
record LocalBases(Keeper keeper) implements Bases {
    @Override
    public Answer open(Optional<Path> file) {
        Refusal refusal;
        try {
            return new Opened(Window.session(file, keeper));
        } catch (Refusal known) {
            refusal = known;
        } catch (OutOfMemoryError _) {
            refusal = new Refusal("cli.no-memory");
        } catch (RuntimeException _) {
            refusal = new Refusal("store.unshown", file.map(Path::toString).orElse(""));
        }
        return new Refused(refusal::in);
    }

    @Override
    public byte[] bytes(Optional<Path> file) throws Unread {
        try {
            return new LocalWorkshop().bytes(file);
        } catch (Refusal gone) {
            throw new Unread(gone::in);
        }
    }
}
