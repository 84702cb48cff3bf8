/// An exploration in words: names, amounts with their qualifiers, clauses, the opening sentence. Screen, paper and
/// commands say things alike because they all ask here.
package hexagonia.wording;
