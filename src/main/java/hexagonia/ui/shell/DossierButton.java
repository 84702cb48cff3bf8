package hexagonia.ui.shell;

import hexagonia.text.Messages;
import hexagonia.ui.theme.Nodes;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Opens the dossier, and says how many pages it has: behind its name, or beside its picture where its name has no
/// room.
final class DossierButton extends Button {
    private static final double GAP = 4;

    private final Messages words;
    private final Label count = Nodes.label("", "medium");

    DossierButton(Messages words, Runnable open) {
        this.words = words;
        setId("dossier");
        getStyleClass().addAll("icon-button", "flat", "bordered");
        setMinWidth(USE_PREF_SIZE);
        HBox picture = new HBox(GAP, new FontIcon(Feather.FOLDER), count);
        picture.setAlignment(javafx.geometry.Pos.CENTER);
        setGraphic(picture);
        setOnAction(_ -> open.run());
        count.setManaged(false);
        count.setVisible(false);
        contentDisplayProperty().subscribe(this::arrange);
        gathered(0);
    }

    /// Says that the dossier has so many pages.
    void gathered(int pages) {
        String name = words.get("header.dossier");
        String whole = pages == 0 ? name : words.get("header.dossier.pages", words.get("paper.pages", pages));
        count.setText(pages == 0 ? "" : String.valueOf(pages));
        setText(pages == 0 ? name : name + " · " + pages);
        setAccessibleText(whole);
        Nodes.hint(this, whole);
        arrange();
    }

    private void arrange() {
        boolean shown = getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                && !count.getText().isEmpty();
        count.setManaged(shown);
        count.setVisible(shown);
    }
}
