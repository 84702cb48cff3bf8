package hexagonia.exhibit.table;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.Transition;
import hexagonia.explore.View;
import hexagonia.wording.Labels;

/// One of the tables of the strategy, in the order and with the treatment that the state has for it.
public record TableExhibit(Table table) implements Exhibit {
    /// The name of the table; a figure has that of the indicators.
    @Override
    public String id() {
        return table == Table.INDICATORS ? "indicator-table" : table.id();
    }

    @Override
    public String tab() {
        return "tables";
    }

    @Override
    public boolean isShown(View view) {
        return view.tables().shown() == table;
    }

    @Override
    public Transition show() {
        return new Transition.ToTable(table);
    }

    @Override
    public Content of(Findings findings, Labels labels) {
        return TableMaker.of(table, labels, findings).content(findings);
    }
}
