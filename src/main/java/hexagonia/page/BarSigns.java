package hexagonia.page;

import hexagonia.sheet.Bar;
import hexagonia.sheet.Column;
import hexagonia.sheet.Sheet;
import hexagonia.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The legend of the bars of a sheet: what each fill means, where there are several.
record BarSigns(Style style, Calls calls, Messages messages) {
    <R> Optional<Band> of(Sheet<R> sheet, double width) {
        TreeSet<Bar.Fill> fills = new TreeSet<>();
        SheetBands.shown(sheet).stream()
                .filter(column -> column.shape() == Column.Shape.BARS)
                .forEach(column -> sheet.rows().stream()
                        .flatMap(row -> column.cell().apply(row).bars().stream())
                        .forEach(bar -> fills.add(bar.fill())));
        CellMarks marks = new CellMarks(style, calls);
        List<LegendBand.Meaning> meanings = fills.stream()
                .map(fill -> new LegendBand.Meaning(
                        messages.of("bar", fill),
                        box -> List.of(marks.bars(
                                List.of(new Bar(1, fill)), box, style.palette().text()))))
                .toList();
        return meanings.size() < 2 ? Optional.empty() : new LegendBand(style).meaning("", meanings, width);
    }
}
