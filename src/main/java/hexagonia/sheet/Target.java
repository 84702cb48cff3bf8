package hexagonia.sheet;

/// Where a cell leads when it is clicked. The room that makes the sheet says what that is.
public interface Target {}
