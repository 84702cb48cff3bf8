package hexagonia.model;

/// The form of a call: for expressions of interest (« appel à manifestation d'intérêt »), or for projects.
public enum CallForm {
    AMI,
    AAP
}
