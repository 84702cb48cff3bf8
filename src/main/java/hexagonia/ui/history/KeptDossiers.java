package hexagonia.ui.history;

import hexagonia.explore.Explorer;
import hexagonia.explore.saved.DossierFile;
import hexagonia.settings.AtomicFile;
import hexagonia.settings.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The dossiers over one database: that of this window, and those that other windows left. `first` is the file that a
/// window alone has, nothing where nothing is kept.
public record KeptDossiers(Keeper keeper, Optional<Path> first, Explorer explorer) {
    /// The dossier that was under way the last time, read now.
    public Optional<DossierFile> own() {
        return taken().flatMap(taken -> read(keeper.written(taken.file())));
    }

    /// The dossiers that other windows left, by their files, read now.
    public Map<Path, DossierFile> left() {
        Map<Path, DossierFile> left = new LinkedHashMap<>();
        taken().ifPresent(taken -> taken.left().forEach(file -> read(file).ifPresent(found -> left.put(file, found))));
        return left;
    }

    /// Forgets one that another window left.
    public void forget(Path left) {
        keeper.work(() -> Files.deleteIfExists(left));
    }

    /// Keeps the dossier under way, soon.
    public void keep(DossierFile dossier) {
        taken().map(Running::file).ifPresent(file -> keeper.later(file, () -> AtomicFile.write(file, dossier.text())));
    }

    /// Why the dossier under way cannot be kept now, as far as is known.
    public Optional<Note> refusal() {
        return keeper.notes().refusal();
    }

    private Optional<Running> taken() {
        return first.map(keeper::taken);
    }

    private Optional<DossierFile> read(Path file) {
        return keeper.notes()
                .read(file, text -> DossierFile.read(text, explorer), DossierFile.Reading::ignored)
                .map(DossierFile.Reading::file);
    }
}
