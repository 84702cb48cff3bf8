package hexagonia.model;

import java.util.List;

/// What the first entity of a relation is to the second: `miai-cluster HOST universite-grenoble-alpes`
/// reads « the host of MIAI Cluster is Université Grenoble Alpes »; the second entity plays the role.
public enum Role {
    /// belongs to a wider programme, lever, axis, network, body or region
    PART_OF,
    /// was selected under this call or programme
    LAUREATE_OF,
    LEAD,
    CO_LEAD,
    PARTNER,
    HOST,
    /// leads a project of a programme, not the programme
    PILOTS,
    COORDINATES,
    OPERATES,
    ORGANISES,
    IMPLEMENTS,
    STEERS,
    FUNDS,
    LOCATED_IN,
    /// the ground a project works on, when it is not where its lead sits
    TERRITORY,
    SUCCEEDS,
    THEME,
    SECTOR,
    SERVICE,
    /// the training project of the same institution as a cluster
    TRAINING,
    CREATED_BY,
    /// began it or decided to begin it, which is not said to be its work
    LAUNCHED_BY,
    DEVELOPED_BY,
    TRAINED_ON,
    USES,
    LABEL,
    MEMBER,
    CITED_WITH;

    /// The roles of what something is about: its themes, the sectors and the services it is for.
    public static final List<Role> SUBJECTS = List.of(THEME, SECTOR, SERVICE);
}
