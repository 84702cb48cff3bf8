package hexagonia.model;

import java.util.Optional;

/// The smallest part of a document that can be pointed at. `heading` is as printed, and empty where the document
/// has none; `locator` then says in words where the passage stands.
public record Section(
        String id, String document, Optional<String> parent, Optional<String> heading, Wording locator, int position) {}
