package hexagonia.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A column over rows of type `R`. `unit` is that of all its numbers, so that no cell repeats it. `origin` marks the
/// whole column when all its values are ours. `cell` words a row; `value` is what rows are sorted by, null where there
/// is none: a text, a number, an ISO date. `under` are lines below the title. `measure` is whether the other columns
/// are measured against it.
public record Column<R>(
        String id,
        String title,
        String unit,
        Shape shape,
        Presence presence,
        Origin origin,
        Optional<String> hint,
        List<Beside> beside,
        Function<R, Cell> cell,
        Function<R, Comparable<?>> value,
        List<Cell> under,
        boolean measure) {
    public Column {
        beside = List.copyOf(beside);
        under = List.copyOf(under);
    }

    /// What files have in a column of its own beside this one, while the screen has it in the cell.
    public enum Beside {
        /// The sign or word before a number.
        RESERVE,
        /// How far a cell is filled.
        STATE,
        /// Where its value, or its link, comes from.
        ORIGIN,
        /// Its second line.
        UNDER;

        /// The name that programs know it by.
        String id() {
            return switch (this) {
                case RESERVE -> "qualifier";
                case STATE -> "state";
                case ORIGIN -> "basis";
                case UNDER -> "detail";
            };
        }
    }

    /// How a column takes its room.
    public enum Shape {
        /// The name of the row: takes what is left.
        NAME,
        /// A text that may be shortened.
        TEXT,
        /// A text that stands whole.
        SHORT,
        /// Numbers with their bars and texts that break into lines, as wide as every other column of the kind.
        EVEN,
        /// A sign in the middle: what it means is said on hover and read aloud.
        SIGN,
        /// A number, at right, its marks in a gutter beside it.
        NUMBER,
        /// A number behind its bar.
        BAR,
        /// Bars alone, as long as there is room.
        BARS
    }

    /// When a column is shown while the reader said nothing of it.
    public enum Presence {
        ALWAYS,
        /// Where the columns before it leave room.
        FITTING,
        /// Where there is room for all.
        ROOMY,
        /// Never: it is there to be asked for.
        ASKED
    }

    /// A column that is always shown, whose values a document states.
    public static <R> Column<R> of(
            String id, String title, Shape shape, Function<R, Cell> cell, Function<R, Comparable<?>> value) {
        return new Column<>(
                id,
                title,
                "",
                shape,
                Presence.ALWAYS,
                Origin.STATED,
                Optional.empty(),
                List.of(),
                cell,
                value,
                List.of(),
                false);
    }

    public Column<R> titled(String other) {
        return new Column<>(id, other, unit, shape, presence, origin, hint, beside, cell, value, under, measure);
    }

    public Column<R> when(Presence shown) {
        return new Column<>(id, title, unit, shape, shown, origin, hint, beside, cell, value, under, measure);
    }

    public Column<R> in(String unit) {
        return new Column<>(id, title, unit, shape, presence, origin, hint, beside, cell, value, under, measure);
    }

    public Column<R> from(Origin where) {
        return new Column<>(id, title, unit, shape, presence, where, hint, beside, cell, value, under, measure);
    }

    public Column<R> hint(String added) {
        return new Column<>(
                id, title, unit, shape, presence, origin, Optional.of(added), beside, cell, value, under, measure);
    }

    public Column<R> cell(Function<R, Cell> other) {
        return new Column<>(id, title, unit, shape, presence, origin, hint, beside, other, value, under, measure);
    }

    public Column<R> over(List<Cell> lines) {
        return new Column<>(id, title, unit, shape, presence, origin, hint, beside, cell, value, lines, measure);
    }

    public Column<R> measure(boolean whether) {
        return new Column<>(id, title, unit, shape, presence, origin, hint, beside, cell, value, under, whether);
    }

    /// This column, with what files have beside it.
    public Column<R> with(Beside... besides) {
        return new Column<>(
                id, title, unit, shape, presence, origin, hint, List.of(besides), cell, value, under, measure);
    }

    /// This column of numbers, of which files tell all that a cell tells.
    public Column<R> told() {
        return with(Beside.RESERVE, Beside.STATE, Beside.ORIGIN);
    }

    public boolean isNumber() {
        return shape == Shape.NUMBER || shape == Shape.BAR;
    }

    /// The title with its unit, for where nothing else says it.
    public String heading() {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }
}
