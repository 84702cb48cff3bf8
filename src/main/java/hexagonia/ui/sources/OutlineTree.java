package hexagonia.ui.sources;

import hexagonia.exhibit.sources.Place;
import hexagonia.explore.Citations;
import hexagonia.model.Document;
import hexagonia.model.Section;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Documents and their sections as a tree, each with how many claims it holds; those that speak of the records selected
/// are marked.
final class OutlineTree extends TreeView<Place> {
    private static final PseudoClass SPEAKS = PseudoClass.getPseudoClass("speaks");

    private final Labels labels;
    private final Citations citations;
    private Set<String> speaking = Set.of();
    private boolean telling;
    private int sought = -1;
    private double settled;

    OutlineTree(Labels labels, Citations citations, Consumer<String> choose) {
        this.labels = labels;
        this.citations = citations;
        setId("outline");
        getStyleClass().add("outline");
        setAccessibleText(labels.messages().get("sources.outline"));
        setShowRoot(false);
        setFixedCellSize(26);
        TreeItem<Place> root = new TreeItem<>();
        labels.index().strategy().documents().forEach(d -> root.getChildren().add(item(d)));
        setRoot(root);
        setCellFactory(_ -> new Cell());
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!telling && item != null) {
                choose.accept(item.getValue().id());
            }
        });
    }

    private TreeItem<Place> item(Document document) {
        TreeItem<Place> item = new TreeItem<>(new Place.Whole(document));
        item.setExpanded(true);
        citations
                .sections(document.id(), Optional.empty())
                .forEach(s -> item.getChildren().add(item(s)));
        return item;
    }

    private TreeItem<Place> item(Section section) {
        TreeItem<Place> item = new TreeItem<>(new Place.Part(section));
        item.setExpanded(true);
        citations
                .sections(section.document(), Optional.of(section.id()))
                .forEach(s -> item.getChildren().add(item(s)));
        return item;
    }

    /// Shows which place is read and which sections speak of the selection.
    void tell(String chosen, Set<String> sections) {
        telling = true;
        boolean moved = !sections.equals(speaking);
        speaking = sections;
        find(getRoot(), chosen).ifPresent(item -> {
            if (!item.equals(getSelectionModel().getSelectedItem())) {
                getSelectionModel().select(item);
                reveal(getRow(item));
            }
        });
        if (moved) {
            refresh();
            if (!sections.isEmpty() && !sections.contains(chosen)) {
                reveal(getRoot());
            }
        }
        telling = false;
    }

    /// Scrolls to a row once the tree has its size.
    private void reveal(int row) {
        sought = Math.max(0, row - 4);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (sought >= 0 && getHeight() > 0) {
            scrollTo(sought);
            sought = settled == getHeight() ? -1 : sought;
            settled = getHeight();
        }
    }

    /// Scrolls to the first section that speaks of the selection; whether there is one under `item`.
    private boolean reveal(TreeItem<Place> item) {
        if (item.getValue() instanceof Place.Part part && speaks(part)) {
            reveal(getRow(item));
            return true;
        }
        return item.getChildren().stream().anyMatch(this::reveal);
    }

    private static Optional<TreeItem<Place>> find(TreeItem<Place> from, String id) {
        if (from.getValue() != null && from.getValue().id().equals(id)) {
            return Optional.of(from);
        }
        return from.getChildren().stream()
                .flatMap(item -> find(item, id).stream())
                .findFirst();
    }

    private int count(Place place) {
        return switch (place) {
            case Place.Whole w ->
                citations.sections(w.document().id()).stream()
                        .mapToInt(s -> citations.in(s.id()).size())
                        .sum();
            case Place.Part p -> citations.in(p.section().id()).size();
        };
    }

    private boolean speaks(Place place) {
        return switch (place) {
            case Place.Whole w ->
                citations.sections(w.document().id()).stream().anyMatch(s -> speaking.contains(s.id()));
            case Place.Part p -> speaking.contains(p.section().id());
        };
    }

    /// A place on one line: its mark, its heading or locator, its count.
    private final class Cell extends TreeCell<Place> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            boolean shown = !empty && place != null;
            pseudoClassStateChanged(SPEAKS, shown && speaks(place));
            setGraphic(shown ? row(place) : null);
            setAccessibleText(shown ? name(place) : null);
        }

        private HBox row(Place place) {
            String name = name(place);
            Label label = Nodes.label(name, place instanceof Place.Whole ? "outline-document" : "outline-section");
            label.setMinWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            if (place instanceof Place.Part p && p.section().heading().isEmpty()) {
                label.getStyleClass().add("locator");
            }
            HBox.setHgrow(label, Priority.ALWAYS);
            HBox row = new HBox(6, label);
            row.setAlignment(Pos.CENTER_LEFT);
            if (speaks(place)) {
                Region mark = new Region();
                mark.getStyleClass().add("speaks-mark");
                Nodes.hint(mark, labels.messages().get("sources.speaks"));
                row.getChildren().addFirst(mark);
            }
            int count = count(place);
            Label number = Nodes.label(count == 0 ? "" : labels.formats().number(count), "second");
            number.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(number);
            Nodes.hint(row, labels.messages().get("sources.place.hint", name, count));
            return row;
        }

        private String name(Place place) {
            return switch (place) {
                case Place.Whole w -> w.document().shortTitle().in(labels.locale());
                case Place.Part p ->
                    p.section().heading().orElseGet(() -> p.section().locator().in(labels.locale()));
            };
        }
    }
}
