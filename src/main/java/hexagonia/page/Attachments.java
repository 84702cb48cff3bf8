package hexagonia.page;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.exhibit.table.TableExhibit;
import hexagonia.explore.Exploration;
import hexagonia.explore.History;
import hexagonia.explore.Transition;
import hexagonia.explore.saved.SavedExploration;
import hexagonia.wording.Labels;
import java.util.List;
import java.util.Optional;

/// What goes with what a report shows: its data as rows, and the one state it is seen in.
record Attachments(Labels labels) {
    private static final String DATA = "donnees-%d.csv";

    List<Attachment> of(int number, Shown shown, Content content) {
        String name = content.head().name();
        Exploration state = seen(shown.exhibit(), shown.findings().exploration());
        String strategy = labels.index().strategy().meta().id();
        String text = new SavedExploration("", "", strategy, History.of(state)).text();
        return List.of(
                new Attachment.Rows(DATA.formatted(number), name, Data.of(content, labels.messages())),
                new Attachment.Text(Attachment.EXPLORATION.formatted(number), name, "application/json", text));
    }

    /// The state with the tab that shows the exhibit.
    static Exploration seen(Exhibit exhibit, Exploration state) {
        return Optional.of(exhibit)
                .filter(TableExhibit.class::isInstance)
                .<Transition>map(shown -> new Transition.ToTable(((TableExhibit) shown).table()))
                .or(() ->
                        Optional.of(exhibit.tab()).filter(tab -> !tab.isEmpty()).map(Transition.ToTab::new))
                .map(transition -> transition.of(state))
                .orElse(state);
    }
}
