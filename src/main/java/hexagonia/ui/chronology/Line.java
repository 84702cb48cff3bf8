package hexagonia.ui.chronology;

/// A line of the chronology.
sealed interface Line permits Line.Heading, Moment {
    /// What stands above the functions of persons.
    record Heading() implements Line {}
}
