package hexagonia.ui.exhibit;

import hexagonia.exhibit.Body;
import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.explore.Findings;
import hexagonia.figure.Palette;
import hexagonia.ui.failure.View;
import hexagonia.ui.state.Session;
import hexagonia.ui.table.SheetView;
import hexagonia.ui.theme.Nodes;
import hexagonia.wording.Labels;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A strip over the rows that it draws, under what both find and the kinds they may be of.
public final class TimelinePane extends VBox implements View {
    private static final double HEIGHT = 148;
    /// The height of the rows below which the page scrolls instead.
    private static final double LEAST = 220;

    private final Labels labels;
    private final Session session;
    private final Exhibit exhibit;
    private final HeadBlock head;
    private final PlatePanel strip;
    private final ChoiceBar kinds;
    private final SheetView rows;
    private final Subscription subscription;

    public TimelinePane(Exhibit exhibit, Session session, Labels labels, Palette palette) {
        this.exhibit = exhibit;
        this.session = session;
        this.labels = labels;
        String tab = exhibit.tab();
        head = new HeadBlock(tab);
        strip = new PlatePanel(exhibit.id(), session, labels, palette).bare();
        strip.setMinHeight(HEIGHT);
        strip.setMaxHeight(HEIGHT);
        strip.getStyleClass().add("timeline");
        kinds = new ChoiceBar("kind-", session::send);
        kinds.setId(tab + "-kinds");
        kinds.getStyleClass().add("pills");
        rows = new SheetView(tab, session, labels, head::say);
        rows.placeholder(Nodes.wrapped(labels.messages().get("empty.filters"), "second"));
        rows.getStyleClass().add("moments");
        rows.setMinHeight(LEAST);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(head, strip, kinds, rows);
        subscription = session.listen(tab, this::tell);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @Override
    public void focus() {
        rows.focus();
    }

    private void tell(Findings findings) {
        Content content = exhibit.of(findings, labels);
        head.show(content.head());
        kinds.show(content.head().choices());
        List<Body.Part> parts = ((Body.Several) content.body()).parts();
        for (Body.Part part : parts) {
            switch (part.content().body()) {
                case Body.Drawn _ -> strip.show(part.content());
                case Body.Tabled tabled ->
                    rows.show(
                            tabled.sheet(),
                            session.exploration(),
                            content.head().name());
                case Body.Carded _, Body.Several _ -> {}
            }
        }
    }
}
