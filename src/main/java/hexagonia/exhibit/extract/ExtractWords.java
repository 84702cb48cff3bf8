package hexagonia.exhibit.extract;

import hexagonia.sheet.Cell;
import hexagonia.sheet.Column;
import hexagonia.sheet.Extraction;
import hexagonia.sheet.Origin;
import hexagonia.wording.Labels;

/// The words of a table in a file. Money is in euros there, not in millions.
record ExtractWords(Labels labels) implements Extraction.Words {
    @Override
    public String heading(Column<?> column) {
        boolean money = isMoney(column);
        String unit = money ? word("euros") : column.unit();
        return unit.isEmpty() ? title(column) : title(column) + " (" + unit + ")";
    }

    @Override
    public String heading(Column<?> column, Column.Beside beside, boolean first) {
        boolean apart = beside == Column.Beside.UNDER && column.shape() == Column.Shape.EVEN;
        String what = apart ? word("difference") : labels.messages().of("extract", beside);
        return first
                ? what
                : labels.messages()
                        .get("extract.beside", title(column), apart ? what : what.toLowerCase(labels.locale()));
    }

    /// A column may be called by its unit where the screen says once what it holds.
    private String title(Column<?> column) {
        if (column.title().equals(labels.messages().get("compare.column.what"))) {
            return word("what");
        }
        return column.title().equals(millions()) ? labels.messages().get("tables.column.amount") : column.title();
    }

    private boolean isMoney(Column<?> column) {
        return column.unit().equals(millions()) || column.title().equals(millions());
    }

    private String millions() {
        return labels.messages().get("unit.millions");
    }

    @Override
    public String group() {
        return word("group");
    }

    @Override
    public String state(Cell.State state) {
        return labels.messages().of("extract.state", state);
    }

    @Override
    public String origin(Origin origin) {
        return labels.messages().of("basis", origin);
    }

    @Override
    public String marked(String said, Origin origin) {
        return labels.messages().get("compare.item.owner", said, origin(origin).toLowerCase(labels.locale()));
    }

    private String word(String key) {
        return labels.messages().get("extract." + key);
    }
}
