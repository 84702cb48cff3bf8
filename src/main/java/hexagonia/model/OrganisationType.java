package hexagonia.model;

/// What an organisation is.
public enum OrganisationType {
    UNIVERSITY,
    SCHOOL,
    RESEARCH,
    COMPANY,
    PUBLIC,
    LOCAL_AUTHORITY,
    ASSOCIATION,
    INSTITUTE,
    MINISTRY,
    GOVERNMENT,
    CONSORTIUM,
    INTERNATIONAL,
    MEDIA,
    FOUNDATION,
    UNIT
}
