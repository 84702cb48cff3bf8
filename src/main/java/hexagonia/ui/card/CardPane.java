package hexagonia.ui.card;

import hexagonia.exhibit.Card;
import hexagonia.exhibit.Card.Section;
import hexagonia.exhibit.CardText;
import hexagonia.figure.Palette;
import hexagonia.sheet.Target;
import hexagonia.ui.figure.Paints;
import hexagonia.ui.overlay.Paging;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Lays out a card: its sections under one another, each in its form. A click on what leads somewhere tells `open`.
/// Its words are marked and copied as those of a text.
public final class CardPane extends VBox {
    private final Labels labels;
    private final Parts parts;
    private final PictureRow pictures;
    private final Palette palette;
    private final Marking marking;
    private Card card;
    /// What stands for each section of the card.
    private List<Node> sections = List.of();

    public CardPane(Labels labels, Palette palette, Consumer<Target> open) {
        this.labels = labels;
        this.palette = palette;
        this.parts = new Parts(labels, open);
        this.pictures = new PictureRow(parts, palette);
        getStyleClass().add("card-pane");
        this.marking = new Marking(this, Paints.of(palette.text()));
        CopyMenu.install(this, labels, marking, () -> CardText.of(card));
    }

    /// Shows a card in the place of the one before. Of a card of the same record, the sections that say what they said
    /// stay as they are.
    public void show(Card shown) {
        marking.none();
        boolean same = card != null && card.headed(shown);
        if (!same) {
            pictures.leave();
        }
        Card before = card;
        card = shown;
        List<Node> made = new ArrayList<>();
        for (Section section : shown.sections()) {
            int at = same ? before.sections().indexOf(section) : -1;
            made.add(at < 0 ? section(section) : sections.get(at));
        }
        sections = made;
        Nodes.hold(this, made);
        made.stream()
                .limit(1)
                .map(Node::getStyleClass)
                .filter(classes -> !classes.contains("first"))
                .forEach(classes -> classes.add("first"));
    }

    /// Hears the keys that mark and copy words, from what the card scrolls in, and scrolls it.
    void listen(ScrollPane holder) {
        holder.addEventFilter(KeyEvent.KEY_PRESSED, marking::key);
        Paging.in(holder);
        marking.in(holder);
    }

    private Node section(Section section) {
        VBox box = new VBox();
        box.getStyleClass().add("inspector-section");
        if (!section.title().isEmpty()) {
            HBox title = new HBox(8, Nodes.wrapped(section.title(), "section-title"), Nodes.spring());
            if (!section.aside().isEmpty()) {
                title.getChildren().add(Parts.whole(Nodes.label(section.aside(), "note")));
            }
            box.getChildren().add(title);
        }
        Node rows = rows(section);
        rows.getStyleClass().add("rows-" + section.form().name().toLowerCase(Locale.ROOT));
        box.getChildren().add(rows);
        section.notes().forEach(note -> box.getChildren().add(Nodes.wrapped(note, "note")));
        return box;
    }

    private Node rows(Section section) {
        return switch (section.form()) {
            case TITLE -> new TitleRows(card, section, parts, labels, palette);
            case TREE -> new TreeRows(section, parts);
            case ROLES -> new RoleRows(section, parts);
            case COUNTS -> new CountRows(section, parts);
            case QUOTES, DATES, WORDS, RUNNING, GUIDE -> new SaidRows(section, parts);
            case BARS -> new BarRows(section, parts);
            case CHIPS -> new ChipRows(section, parts);
            case PICTURE -> pictures.of(section);
        };
    }
}
