package hexagonia.page;

import hexagonia.sheet.Target;

/// A place of the document that a cell leads to, and what is said of going there.
record Leads(String to, String words) implements Target {}
