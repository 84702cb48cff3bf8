package hexagonia.ui.exhibit;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Drawing;
import hexagonia.exhibit.Look;
import hexagonia.exhibit.MapPlate;
import hexagonia.exhibit.Meaning;
import hexagonia.exhibit.Plate;
import hexagonia.exhibit.Ruler;
import hexagonia.exhibit.Spoken;
import hexagonia.explore.Comparison;
import hexagonia.explore.Transition;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import hexagonia.ui.figure.FigureView;
import hexagonia.ui.figure.RangeBrush;
import hexagonia.ui.keys.Key;
import hexagonia.ui.state.CompareEvent;
import hexagonia.ui.state.Session;
import hexagonia.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The picture of an exhibit under its bar: a click, a double click, a range and the keyboard send what its meanings
/// say. More than there is room for scrolls. It shows what it is given, and listens to nothing.
public final class PlatePanel extends VBox {
    static final String SHOWN = "shown";

    private static final double NEAR = 12;

    private final Session session;
    private final Labels labels;
    private final Palette palette;
    private final Look look;
    private final FigureView view = new FigureView();
    private final PlateBar bar;
    private final StackPane sheet = new StackPane();
    private Optional<MapTools> tools = Optional.empty();
    private Content content;
    private Plate plate;
    private Optional<Drawing> drawn = Optional.empty();
    private boolean measured;
    private Runnable twin = () -> {};

    /// @param id the name of the exhibit, which the figure has too
    public PlatePanel(String id, Session session, Labels labels, Palette palette) {
        this.session = session;
        this.labels = labels;
        this.palette = palette;
        look = Look.screen(palette);
        bar = new PlateBar(id, session::send);
        getStyleClass().add("plate-panel");
        view.setId(id);
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        sheet.getChildren().add(scroll);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(bar, sheet);
        view.onAttention(box -> reveal(scroll, box));
        // The scroll pane would take the keyboard at a press that reaches it.
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        view.onPick(this::pick);
        view.spoken(this::spoken);
        view.onOpen(datum -> content.meanings().open(datum).ifPresent(session::send));
        view.onMiss(this::miss);
        view.deeds(this::deeds);
    }

    /// The same without its bar and as high as it must be, for a place that has a head of its own.
    PlatePanel bare() {
        getChildren().setAll(view);
        return this;
    }

    /// The height in which its picture need not be scrolled, at the width that it has.
    double least() {
        return snappedTopInset()
                + snappedBottomInset()
                + (getChildren().contains(bar) ? bar.prefHeight(bar.getWidth()) : 0)
                + sheet.snappedTopInset()
                + sheet.snappedBottomInset()
                + view.minHeight(view.getWidth());
    }

    /// The same whose bar says what the picture finds in the place of its name.
    public PlatePanel finding() {
        bar.find();
        return this;
    }

    /// What the key does that leads to the table that says the same.
    public PlatePanel twin(Runnable led) {
        twin = led;
        return this;
    }

    /// The same whose table stands in a tab, where the picture has more room.
    public PlatePanel twinIn(String tab) {
        return twin(() -> session.send(new Transition.InTurn(
                List.of(new Transition.Choose(twinOf(view.getId()), Optional.of(SHOWN)), new Transition.ToTab(tab)))));
    }

    /// The name under which the state says that the table of an exhibit is shown.
    static String twinOf(String id) {
        return id + "-twin";
    }

    private void typed(KeyEvent event) {
        if (Key.TWIN.matches(event)) {
            twin.run();
            event.consume();
        }
    }

    /// The figure shown.
    public FigureView view() {
        return view;
    }

    /// Lays tools over the picture, at its lower right.
    void over(Region tools) {
        tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(tools, Pos.BOTTOM_RIGHT);
        sheet.getChildren().add(tools);
    }

    PlateBar bar() {
        return bar;
    }

    /// What is shown of the content: what it would look like while something is drawn over it, or looked at elsewhere.
    Plate plate() {
        return ((Body.Drawn) content.body()).plate();
    }

    Optional<Drawing> drawn() {
        return drawn;
    }

    /// Shows an exhibit whose body is a picture.
    public void show(Content shown) {
        content = shown;
        bar.show(shown.head());
        if (tools.isEmpty() && plate() instanceof MapPlate) {
            tools = Optional.of(new MapTools(this, session, labels));
        }
        draw(tools.map(MapTools::plate).orElseGet(this::plate));
    }

    /// Draws the content so until something else is shown.
    void draw(Plate wanted) {
        plate = wanted;
        view.show(palette, new FigureView.Source() {
            private double asked = Double.NaN;
            private double least;

            @Override
            public Figure at(double width, double height) {
                Drawing now = drawn.map(before -> wanted.again(width, height, look, before))
                        .orElseGet(() -> wanted.at(width, height, look));
                drawn = Optional.of(now);
                now.ruler().ifPresent(PlatePanel.this::rule);
                return now.figure();
            }

            @Override
            public double least(double width) {
                if (width != asked) {
                    asked = width;
                    least = wanted.least(width, look);
                }
                return least;
            }
        });
    }

    /// Lets ranges be drawn from the first picture on that gives them a meaning.
    private void rule(Ruler ruler) {
        if (!measured) {
            measured = true;
            boolean across = ruler.along() == Ruler.Along.ACROSS;
            RangeBrush.install(
                    view, across ? Orientation.HORIZONTAL : Orientation.VERTICAL, new PlateBrush(this, session));
        }
    }

    /// Shows a range that does not filter yet: in the picture where it knows how, else outlined and said in the bar.
    void draft(Optional<Ruler.Range> range) {
        Plate drafting = plate().drafting(range.map(Ruler.Range::clause));
        if (drafting == plate() && plate == plate()) {
            view.outline(range.map(Ruler.Range::box));
            bar.say(range.map(r -> labels.messages().get("chart.draft", labels.clause(r.clause())))
                    .orElse(""));
        } else {
            draw(drafting);
        }
    }

    /// A click selects; where it is to compare and one record of a kind that has others is meant, it asks for that.
    private void pick(Datum datum, FigureView.Manner manner) {
        Meaning meaning = content.meanings().of(datum);
        List<String> compared = manner == FigureView.Manner.COMPARED ? comparable(meaning) : List.of();
        if (compared.isEmpty()) {
            meaning.click(manner != FigureView.Manner.ALONE).ifPresent(session::send);
        } else {
            CompareEvent.ask(view, compared);
        }
    }

    private List<String> comparable(Meaning meaning) {
        return meaning instanceof Meaning.Records(List<String> ids)
                        && ids.size() == 1
                        && Comparison.isComparable(session.index(), ids.getFirst())
                ? ids
                : List.of();
    }

    /// By what a datum is opened or compared.
    private String deeds(Datum datum) {
        List<String> said = new ArrayList<>();
        if (content.meanings().open(datum).isPresent()) {
            said.add(labels.messages().get("figure.open"));
        }
        if (!comparable(content.meanings().of(datum)).isEmpty()) {
            said.add(labels.messages().get("figure.compare"));
        }
        return String.join(" ", said);
    }

    /// What is read aloud of a datum, and whether a click on it does anything.
    private FigureView.Voice spoken(Datum datum) {
        return new FigureView.Voice(
                new Spoken(content, labels).of(datum),
                content.meanings().of(datum).click(false).isPresent());
    }

    private void miss() {
        Optional<Ruler.Range> standing = drawn.flatMap(Drawing::ruler).flatMap(Ruler::standing);
        session.send(standing.<Transition>map(range -> new Transition.Remove(range.clause()))
                .orElseGet(() -> new Transition.Select(List.of())));
    }

    /// The datum of an id in the picture.
    Optional<Datum> datum(String id) {
        return view.picking()
                .flatMap(p -> p.order().stream().filter(d -> d.id().equals(id)).findFirst());
    }

    /// Scrolls as little as shows the whole of a box.
    private static void reveal(ScrollPane scroll, Box box) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double wanted =
                    Math.clamp(top, box.bottom() + NEAR - seen, Math.max(box.y() - NEAR, box.bottom() + NEAR - seen));
            scroll.setVvalue(wanted / hidden);
        }
    }
}
