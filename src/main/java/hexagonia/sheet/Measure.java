package hexagonia.sheet;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// How wide texts are where a sheet is shown, and what stands around them, in the units of that place. `padding` is
/// what a cell leaves blank beside its text at both sides together, `mark` the room of a mark beside it, `bar` the
/// length of a full bar, `indent` what a row is moved by for each step of its depth, `least` what a shortened text
/// keeps, `most` what a text may take at all, `even` what a column as wide as others
/// keeps, `sign` what a column of signs takes where its title does not stand over it.
public record Measure(
        ToDoubleFunction<String> heading,
        ToDoubleFunction<String> name,
        ToDoubleFunction<String> body,
        double padding,
        double mark,
        double bar,
        double indent,
        double least,
        double most,
        double even,
        OptionalDouble sign) {}
