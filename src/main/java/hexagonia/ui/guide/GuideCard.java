package hexagonia.ui.guide;

import hexagonia.explore.search.SearchText;
import hexagonia.text.Guide;
import hexagonia.text.Messages;
import hexagonia.text.Version;
import hexagonia.ui.overlay.Overlay;
import hexagonia.ui.theme.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The guide as a card: its chapters to go to, a field that leaves what has the words typed, and its text, scrolled by
/// the keys of any text.
public final class GuideCard {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 900;
    private static final double STEP = 48;

    private final Overlay overlay;
    private final Messages words;
    private final TextField search = new TextField();
    private final FlowPane chapters = new FlowPane(12, 2);
    private final VBox text = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(text);
    private final List<Passage> passages = new ArrayList<>();

    /// A node of the text, what it says, and the heading it stands under: none for a chapter.
    private record Passage(Node node, SearchText says, Optional<Node> part, Optional<Node> chapter) {}

    private GuideCard(Overlay overlay, Messages words) {
        this.overlay = overlay;
        this.words = words;
    }

    /// Shows the guide from its beginning, or its last chapter: the keys.
    public static void show(Overlay overlay, Messages words, boolean keys) {
        new GuideCard(overlay, words).show(keys);
    }

    private void show(boolean keys) {
        fill(Guide.in(words.locale()));
        search.setId("guide-search");
        search.setPromptText(words.get("guide.search"));
        search.setAccessibleText(words.get("guide.search"));
        search.textProperty().subscribe(_ -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                scroll.requestFocus();
                event.consume();
            }
        });
        scroll.setId("guide-text");
        scroll.setAccessibleText(words.get("guide.text"));
        scroll.setFitToWidth(true);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        text.getStyleClass().add("guide-text");
        VBox card = new VBox(
                8, Nodes.label(words.get("guide.title", Version.ofProgram()), "panel-title"), search, chapters, scroll);
        card.setId("guide-card");
        card.getStyleClass().add("card-content");
        card.setPrefWidth(WIDTH);
        card.setPrefHeight(HEIGHT);
        overlay.middle(card);
        scroll.requestFocus();
        if (keys) {
            overlay.applyCss();
            overlay.layout();
            go(passages.getLast().chapter().orElseThrow());
        }
    }

    private void fill(Guide guide) {
        Optional<Node> chapter = Optional.empty();
        Optional<Node> part = Optional.empty();
        for (Guide.Block block : guide.blocks().subList(1, guide.blocks().size())) {
            Node node = GuideBlocks.node(block);
            if (block instanceof Guide.Heading(int level, String name)) {
                part = Optional.empty();
                if (level == 2) {
                    chapter = Optional.of(node);
                    chapter(name, node);
                }
            }
            add(node, Guide.words(block), part.filter(p -> p != node), chapter.filter(c -> c != node));
            if (block instanceof Guide.Heading heading && heading.level() == 3) {
                part = Optional.of(node);
            }
        }
        for (var row : KeyRows.of(words)) {
            add(row, GuideBlocks.words(row), Optional.empty(), chapter);
        }
    }

    private void add(Node node, String says, Optional<Node> part, Optional<Node> chapter) {
        passages.add(new Passage(node, SearchText.of(says), part, chapter));
        text.getChildren().add(node);
    }

    private void chapter(String name, Node node) {
        Hyperlink link = Nodes.link(name, () -> {
            search.clear();
            overlay.layout();
            go(node);
        });
        link.setAccessibleRole(AccessibleRole.HYPERLINK);
        chapters.getChildren().add(link);
    }

    /// Leaves what has all the words typed, with the headings it stands under, and what stands under a heading that has
    /// them.
    private void find() {
        SearchText asked = SearchText.of(search.getText().strip());
        List<Node> kept = new ArrayList<>();
        for (Passage passage : passages) {
            boolean under = passage.part().filter(kept::contains).isPresent()
                            && hit(passage.part().get(), asked)
                    || passage.chapter().filter(c -> hit(c, asked)).isPresent();
            if (asked.words().isEmpty() || under || has(passage, asked)) {
                passage.chapter().ifPresent(kept::add);
                passage.part().ifPresent(kept::add);
                kept.add(passage.node());
            }
        }
        text.getChildren()
                .setAll(passages.stream()
                        .map(Passage::node)
                        .filter(kept::contains)
                        .toList());
        if (kept.isEmpty()) {
            text.getChildren()
                    .setAll(Nodes.wrapped(
                            words.get("guide.none", search.getText().strip()), "note"));
        }
        scroll.setVvalue(0);
    }

    private boolean hit(Node heading, SearchText asked) {
        return passages.stream().anyMatch(p -> p.node() == heading && has(p, asked));
    }

    private static boolean has(Passage passage, SearchText asked) {
        return asked.words().stream()
                .allMatch(word -> passage.says().find(SearchText.of(word)).isPresent());
    }

    /// Brings a node to the top of what is read.
    private void go(Node node) {
        double most = text.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(most <= 0 ? 0 : Math.min(1, node.getBoundsInParent().getMinY() / most));
        scroll.requestFocus();
    }

    private void scroll(KeyEvent event) {
        double page = scroll.getViewportBounds().getHeight();
        double most = text.getHeight() - page;
        double by = switch (event.getCode()) {
            case UP -> -STEP;
            case DOWN -> STEP;
            case PAGE_UP -> STEP - page;
            case PAGE_DOWN, SPACE -> page - STEP;
            case HOME -> -text.getHeight();
            case END -> text.getHeight();
            default -> 0;
        };
        if (by != 0 && most > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / most, 0, 1));
            event.consume();
        }
    }
}
