package hexagonia.exhibit;

/// What an exhibit shows of some findings.
public record Content(Head head, Body body, Meanings meanings, Sources sources) {
    /// The same under another head.
    public Content under(Head other) {
        return new Content(other, body, meanings, sources);
    }
}
