package hexagonia.chart;

import hexagonia.figure.Datum;
import hexagonia.model.Basis;
import java.util.List;
import java.util.Optional;

/// A sum that a picture says in words beside its marks: what it comes from beside documents, its own datum, and what
/// it stands for and rests on.
public record Told(Words words, List<Basis> beside, Datum datum, Behind behind) {
    public Told {
        beside = List.copyOf(beside);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public Said full() {
        return new Said(words.full(), beside);
    }

    public Said brief() {
        return new Said(words.brief(), beside);
    }

    public Optional<Datum> ofDatum() {
        return Optional.of(datum);
    }
}
