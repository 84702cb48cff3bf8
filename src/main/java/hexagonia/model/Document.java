package hexagonia.model;

/// A source of the strategy. `publisher` is empty where the text names none.
public record Document(
        String id,
        Wording title,
        Wording shortTitle,
        String publisher,
        PartialDate publishedOn,
        Wording kind,
        String language,
        int position) {}
