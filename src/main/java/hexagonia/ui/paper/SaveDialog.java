package hexagonia.ui.paper;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks in the dialog of the system, which opens where it was left; at first in the home of the user, wherever the
/// program was started from.
public final class SaveDialog implements Whereto {
    private final Window owner;
    private File folder = new File(System.getProperty("user.home"));

    public SaveDialog(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> ask(String title, String name) {
        FileChooser chooser = chooser(title, List.of(name.substring(name.lastIndexOf('.'))));
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> from(String title, List<String> endings) {
        return chosen(chooser(title, endings).showOpenDialog(owner));
    }

    private FileChooser chooser(String title, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<String> patterns = endings.stream().map(ending -> "*" + ending).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", endings), patterns));
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        Optional<File> chosen = Optional.ofNullable(file);
        chosen.map(File::getParentFile).ifPresent(parent -> folder = parent);
        return chosen.map(File::toPath);
    }
}
