package hexagonia.exhibit.table;

import hexagonia.exhibit.Content;
import hexagonia.exhibit.Exhibit;
import hexagonia.explore.Findings;
import hexagonia.explore.Table;
import hexagonia.explore.View;
import hexagonia.wording.Labels;

/// One of the tables of the strategy, in the order and with the treatment that the state has for it.
public record TableExhibit(Table table) implements Exhibit {
    @Override
    public String id() {
        return table.id();
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
    public Content of(Findings findings, Labels labels) {
        return TableMaker.of(table, labels, findings).content(findings);
    }
}
