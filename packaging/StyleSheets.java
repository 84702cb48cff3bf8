import java.io.File;
import java.io.IOException;
import java.util.Objects;
import javafx.css.Stylesheet;

/// Compiles the style sheets of a folder, once in a build: beside each `name.css` stands `name.bss`, which JavaFX reads
/// in its stead, without parsing.
void main(String[] words) throws IOException {
    File folder = new File(words[0]);
    for (File sheet : Objects.requireNonNull(folder.listFiles((_, name) -> name.endsWith(".css")))) {
        Stylesheet.convertToBinary(sheet, new File(folder, sheet.getName().replaceAll("css$", "bss")));
    }
}
