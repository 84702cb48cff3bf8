-- The database of a strategy. Texts in two languages stand in two columns; dates are ISO text as precise as known;
-- money is whole euros, NULL where no document publishes it. Everything that can be pointed at is a subject.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dictionary (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  fr TEXT NOT NULL,
  en TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (table_name, column_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE subject (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('entity', 'relation', 'roster', 'mandate', 'amount', 'indicator', 'event'))
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  title_en TEXT NOT NULL,
  short_title TEXT NOT NULL,
  short_title_en TEXT NOT NULL,
  publisher TEXT,
  published_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  kind_en TEXT NOT NULL,
  language TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document,
  parent_id TEXT REFERENCES section,
  heading TEXT,
  locator TEXT NOT NULL,
  locator_en TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE perimeter (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  description TEXT NOT NULL,
  description_en TEXT NOT NULL,
  is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
  adds INTEGER NOT NULL CHECK (adds IN (0, 1)),
  why TEXT,
  why_en TEXT,
  as_of TEXT,
  envelope_id TEXT REFERENCES amount DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  id TEXT PRIMARY KEY REFERENCES subject,
  kind TEXT NOT NULL CHECK (kind IN ('lever', 'axis', 'programme', 'call', 'cluster', 'project', 'organisation',
    'person', 'infrastructure', 'software', 'fund', 'place', 'region', 'department', 'theme')),
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  short_name TEXT,
  short_name_en TEXT,
  aliases TEXT NOT NULL,
  summary_fr TEXT NOT NULL,
  summary_en TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lever (id TEXT PRIMARY KEY REFERENCES entity, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE axis (
  id TEXT PRIMARY KEY REFERENCES entity,
  lever_id TEXT REFERENCES lever,
  lever_basis TEXT CHECK (lever_basis IN ('stated', 'inferred', 'computed')),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
  id TEXT PRIMARY KEY REFERENCES entity,
  parent_id TEXT REFERENCES entity,
  lever_id TEXT REFERENCES lever,
  lever_basis TEXT CHECK (lever_basis IN ('stated', 'inferred', 'computed')),
  axis_id TEXT REFERENCES axis,
  axis_basis TEXT CHECK (axis_basis IN ('stated', 'inferred', 'computed'))
) STRICT, WITHOUT ROWID;

CREATE TABLE call (
  id TEXT PRIMARY KEY REFERENCES entity,
  programme_id TEXT REFERENCES entity,
  parent_id TEXT REFERENCES call,
  form TEXT CHECK (form IN ('AMI', 'AAP')),
  opens TEXT,
  closes TEXT,
  lever_id TEXT REFERENCES lever,
  lever_basis TEXT CHECK (lever_basis IN ('stated', 'inferred', 'computed')),
  axis_id TEXT REFERENCES axis,
  axis_basis TEXT CHECK (axis_basis IN ('stated', 'inferred', 'computed'))
) STRICT, WITHOUT ROWID;

CREATE TABLE region (id TEXT PRIMARY KEY REFERENCES entity, code TEXT NOT NULL UNIQUE) STRICT, WITHOUT ROWID;

CREATE TABLE department (
  id TEXT PRIMARY KEY REFERENCES entity,
  code TEXT NOT NULL UNIQUE,
  region_id TEXT NOT NULL REFERENCES region
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  id TEXT PRIMARY KEY REFERENCES entity,
  lat REAL,
  lon REAL,
  insee TEXT,
  commune TEXT,
  commune_id TEXT REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  department_id TEXT REFERENCES department,
  region_id TEXT REFERENCES region,
  basis TEXT NOT NULL CHECK (basis IN ('stated', 'inferred', 'computed')),
  precision TEXT NOT NULL CHECK (precision IN ('site', 'commune', 'area', 'territory', 'region', 'none')),
  note TEXT,
  note_en TEXT,
  -- The same under the names that queries of others rely on.
  department TEXT GENERATED ALWAYS AS (department_id) VIRTUAL,
  region TEXT GENERATED ALWAYS AS (region_id) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE TABLE cluster (
  id TEXT PRIMARY KEY REFERENCES entity,
  host_id TEXT REFERENCES entity
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
  id TEXT PRIMARY KEY REFERENCES entity,
  programme_id TEXT REFERENCES entity
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY REFERENCES entity,
  kind TEXT NOT NULL CHECK (kind IN ('university', 'school', 'research', 'company', 'public', 'local_authority',
    'association', 'institute', 'ministry', 'government', 'consortium', 'international', 'media', 'foundation', 'unit'))
) STRICT, WITHOUT ROWID;

CREATE TABLE person (id TEXT PRIMARY KEY REFERENCES entity) STRICT, WITHOUT ROWID;
CREATE TABLE infrastructure (id TEXT PRIMARY KEY REFERENCES entity) STRICT, WITHOUT ROWID;
CREATE TABLE software (id TEXT PRIMARY KEY REFERENCES entity) STRICT, WITHOUT ROWID;
CREATE TABLE fund (id TEXT PRIMARY KEY REFERENCES entity) STRICT, WITHOUT ROWID;
CREATE TABLE theme (id TEXT PRIMARY KEY REFERENCES entity, axis_id TEXT REFERENCES axis) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  id TEXT PRIMARY KEY REFERENCES subject,
  from_id TEXT NOT NULL REFERENCES entity,
  role TEXT NOT NULL CHECK (role IN ('part_of', 'laureate_of', 'lead', 'co_lead', 'partner', 'host', 'pilots',
    'coordinates', 'operates', 'organises', 'implements', 'steers', 'funds', 'located_in', 'territory', 'succeeds',
    'theme', 'sector', 'service', 'training', 'created_by', 'launched_by', 'developed_by', 'trained_on', 'uses',
    'label', 'member', 'cited_with')),
  to_id TEXT NOT NULL REFERENCES entity,
  basis TEXT NOT NULL CHECK (basis IN ('stated', 'inferred', 'computed')),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE roster (
  id TEXT PRIMARY KEY REFERENCES subject,
  entity_id TEXT NOT NULL REFERENCES entity,
  role TEXT NOT NULL CHECK (role IN ('part_of', 'laureate_of', 'lead', 'co_lead', 'partner', 'host', 'pilots',
    'coordinates', 'operates', 'organises', 'implements', 'steers', 'funds', 'located_in', 'territory', 'succeeds',
    'theme', 'sector', 'service', 'training', 'created_by', 'launched_by', 'developed_by', 'trained_on', 'uses',
    'label', 'member', 'cited_with')),
  label TEXT NOT NULL,
  label_en TEXT NOT NULL,
  stated_count INTEGER,
  qualifier TEXT CHECK ((qualifier IS NULL) = (stated_count IS NULL)) CHECK (qualifier IN ('exact', 'nearly', 'about',
    'more_than', 'at_least', 'up_to')),
  completeness TEXT NOT NULL CHECK (completeness IN ('complete', 'open', 'unnamed')),
  note TEXT,
  note_en TEXT,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mandate (
  id TEXT PRIMARY KEY REFERENCES subject,
  person_id TEXT NOT NULL REFERENCES person,
  function TEXT NOT NULL,
  function_en TEXT NOT NULL,
  organisation_id TEXT REFERENCES entity,
  start TEXT,
  "end" TEXT,
  as_of TEXT,
  precision TEXT CHECK (precision IN ('day', 'month', 'year')),
  as_written TEXT,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE amount (
  id TEXT PRIMARY KEY REFERENCES subject,
  entity_id TEXT NOT NULL REFERENCES entity,
  label TEXT NOT NULL,
  label_en TEXT NOT NULL,
  euros INTEGER CHECK (euros > 0),
  qualifier TEXT CHECK ((qualifier IS NULL) = (euros IS NULL)) CHECK (qualifier IN ('exact', 'nearly', 'about',
    'more_than', 'at_least', 'up_to')),
  stage TEXT CHECK (stage IS NOT NULL OR euros IS NULL) CHECK (stage IN ('announced', 'programmed', 'allocated',
    'awarded', 'committed', 'raised', 'secured', 'objective', 'tax_cut')),
  stage_basis TEXT CHECK (stage_basis IS NULL OR stage IS NOT NULL) CHECK (stage_basis IN ('stated', 'inferred',
    'computed')),
  perimeter TEXT NOT NULL REFERENCES perimeter DEFERRABLE INITIALLY DEFERRED,
  tier TEXT NOT NULL CHECK (tier IN ('envelope', 'measure', 'subtotal', 'award', 'funding')),
  funder TEXT REFERENCES entity,
  period_start TEXT,
  period_end TEXT,
  period TEXT,
  period_en TEXT,
  years INTEGER,
  stated_on TEXT,
  lever_id TEXT REFERENCES lever,
  axis_id TEXT REFERENCES axis,
  axis_basis TEXT CHECK (axis_basis IN ('stated', 'inferred', 'computed')),
  part_of TEXT REFERENCES amount DEFERRABLE INITIALLY DEFERRED,
  part_basis TEXT CHECK (part_basis IN ('stated', 'inferred', 'computed')),
  reference INTEGER NOT NULL CHECK (reference IN (0, 1)),
  named_laureates INTEGER NOT NULL CHECK (named_laureates IN (0, 1)),
  basis TEXT NOT NULL CHECK (basis IN ('stated', 'inferred', 'computed')),
  note TEXT,
  note_en TEXT,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
  id TEXT PRIMARY KEY REFERENCES subject,
  entity_id TEXT NOT NULL REFERENCES entity,
  label TEXT NOT NULL,
  label_en TEXT NOT NULL,
  value REAL,
  value_max REAL,
  unit TEXT NOT NULL,
  unit_en TEXT NOT NULL,
  qualifier TEXT CHECK ((qualifier IS NULL) = (value IS NULL)) CHECK (qualifier IN ('exact', 'nearly', 'about',
    'more_than', 'at_least', 'up_to')),
  nature TEXT NOT NULL CHECK (nature IN ('result', 'target', 'assertion', 'description')),
  as_of TEXT,
  period TEXT,
  period_en TEXT,
  base_period TEXT,
  base_period_en TEXT,
  target_date TEXT,
  basis TEXT NOT NULL CHECK (basis IN ('stated', 'inferred', 'computed')),
  note TEXT,
  note_en TEXT,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id TEXT PRIMARY KEY REFERENCES subject,
  date TEXT,
  date_end TEXT,
  precision TEXT CHECK (precision IN ('day', 'month', 'year')),
  basis TEXT NOT NULL CHECK (basis IN ('stated', 'inferred', 'computed')),
  as_written TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('launch', 'selection', 'publication', 'appointment', 'announcement', 'meeting',
    'deadline', 'opening', 'creation', 'milestone', 'forecast')),
  title TEXT NOT NULL,
  title_en TEXT NOT NULL,
  note TEXT,
  note_en TEXT,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event_entity (
  event_id TEXT NOT NULL REFERENCES event,
  position INTEGER NOT NULL,
  entity_id TEXT NOT NULL REFERENCES entity,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  subject TEXT NOT NULL REFERENCES subject,
  position INTEGER NOT NULL,
  section_id TEXT NOT NULL REFERENCES section,
  as_stated TEXT,
  qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'nearly', 'about', 'more_than', 'at_least', 'up_to')),
  stage TEXT CHECK (stage IN ('announced', 'programmed', 'allocated', 'awarded', 'committed', 'raised', 'secured',
    'objective', 'tax_cut')),
  stated_on TEXT,
  note TEXT,
  note_en TEXT,
  PRIMARY KEY (subject, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE derivation (
  result TEXT PRIMARY KEY REFERENCES subject,
  formula TEXT NOT NULL,
  formula_en TEXT NOT NULL,
  inputs TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_group (
  id TEXT PRIMARY KEY,
  entity_id TEXT NOT NULL REFERENCES entity,
  title TEXT NOT NULL,
  title_en TEXT NOT NULL,
  retained TEXT REFERENCES subject,
  why TEXT NOT NULL,
  why_en TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_group_member (
  group_id TEXT NOT NULL REFERENCES figure_group,
  position INTEGER NOT NULL,
  fact TEXT NOT NULL REFERENCES subject,
  section_id TEXT NOT NULL REFERENCES section,
  date TEXT NOT NULL,
  label TEXT NOT NULL,
  label_en TEXT NOT NULL,
  covers TEXT NOT NULL,
  covers_en TEXT NOT NULL,
  PRIMARY KEY (group_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  entity_id TEXT NOT NULL REFERENCES entity,
  about TEXT NOT NULL CHECK (about IN ('amount', 'place', 'date', 'roster', 'theme', 'other')),
  question TEXT NOT NULL,
  question_en TEXT NOT NULL,
  note TEXT NOT NULL,
  note_en TEXT NOT NULL,
  position INTEGER NOT NULL,
  -- The same under the name that queries of others rely on.
  entity TEXT GENERATED ALWAYS AS (entity_id) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE TABLE glossary (
  id TEXT PRIMARY KEY,
  term TEXT NOT NULL,
  term_en TEXT NOT NULL,
  expansion TEXT,
  expansion_en TEXT,
  meaning TEXT NOT NULL,
  meaning_en TEXT NOT NULL,
  forms TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
  entity_id UNINDEXED, kind UNINDEXED, name, name_en, aliases, summary_fr, summary_en,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);

CREATE INDEX relation_to ON relation (to_id);
CREATE INDEX amount_entity ON amount (entity_id);
CREATE INDEX amount_part_of ON amount (part_of);
CREATE INDEX indicator_entity ON indicator (entity_id);
CREATE INDEX claim_section ON claim (section_id);

-- What each whole announces, what its known parts sum to, and what is left. A subtotal whose parts are all known is
-- looked through to them, so that a rounded subtotal never stands in the place of exact parts; a part without an amount
-- counts as unknown, and what is known inside it as known. `explore.Reconciliation` says the same in Java.
CREATE VIEW reconciliation AS
WITH RECURSIVE detailed (id) AS (
  SELECT part_of FROM amount WHERE part_of IS NOT NULL GROUP BY part_of HAVING COUNT(*) = COUNT(euros)
),
part (whole, id, euros, qualifier, tier, perimeter, reference, inside) AS (
  SELECT part_of, id, euros, qualifier, tier, perimeter, reference, 0 FROM amount WHERE part_of IS NOT NULL
  UNION ALL
  SELECT p.whole, a.id, a.euros, a.qualifier, a.tier, a.perimeter, a.reference, p.inside OR p.euros IS NULL
  FROM part p JOIN amount a ON a.part_of = p.id
  WHERE p.euros IS NULL OR (p.tier = 'subtotal' AND p.id IN (SELECT id FROM detailed))
),
parts AS (
  SELECT part.whole AS whole,
         SUM(part.euros) AS known,
         COUNT(part.euros) AS parts_known,
         COUNT(CASE WHEN part.euros IS NULL AND NOT part.inside THEN 1 END) AS parts_unknown,
         MAX(part.perimeter <> w.perimeter) AS elsewhere,
         MIN(part.reference) AS references_only,
         MAX(part.euros IS NULL OR part.qualifier IN ('more_than', 'at_least')) AS most,
         MAX(part.qualifier IN ('nearly', 'up_to')) AS least,
         MAX(part.qualifier = 'about') AS about
  FROM part JOIN amount w ON w.id = part.whole
  WHERE NOT (part.tier = 'subtotal' AND part.id IN (SELECT id FROM detailed))
  GROUP BY part.whole
)
SELECT a.label AS name,
       a.euros AS total,
       p.known AS known,
       a.euros - COALESCE(p.known, 0) AS remainder,
       CASE
         WHEN a.euros IS NULL THEN NULL
         WHEN a.euros = p.known THEN 'none'
         WHEN p.elsewhere THEN 'shared'
         WHEN a.reference AND p.references_only THEN 'beyond'
         WHEN a.stage = 'objective' AND p.parts_unknown = 0 THEN 'unraised'
         WHEN p.parts_unknown = 0 AND ABS(a.euros - p.known) < MIN(500000, a.euros / 50) THEN 'rounding'
         ELSE 'undetailed'
       END AS remainder_nature,
       -- A total « nearly » or a part that nobody prices makes the remainder « up to », a part « nearly » « at least ».
       CASE
         WHEN a.euros IS NULL THEN NULL
         WHEN a.euros = p.known THEN 'exact'
         ELSE CASE 4 * (p.about IS 1 OR a.qualifier = 'about')
                   + 2 * (p.most IS 1 OR a.qualifier IN ('nearly', 'up_to'))
                   + (p.least IS 1 OR a.qualifier IN ('more_than', 'at_least'))
                WHEN 0 THEN 'exact' WHEN 1 THEN 'at_least' WHEN 2 THEN 'up_to' ELSE 'about'
              END
       END AS remainder_qualifier,
       p.parts_known AS parts_known,
       p.parts_unknown AS parts_unknown,
       a.stage AS stage,
       a.qualifier AS qualifier,
       a.perimeter AS perimeter,
       a.label_en AS name_en,
       a.id AS amount_id
FROM parts p
JOIN amount a ON a.id = p.whole
ORDER BY a.position;

-- What is published of the measures under each lever and axis, and what a lever announces beyond its measures.
CREATE VIEW spending_by_axis AS
WITH line AS (
  SELECT a.lever_id AS lever_id,
         a.axis_id AS axis_id,
         CASE WHEN ax.id IS NOT NULL THEN ax.name
              WHEN EXISTS (SELECT 1 FROM axis WHERE axis.lever_id = a.lever_id) THEN 'axe non précisé'
              ELSE 'sans axe' END AS axis,
         CASE WHEN ax.id IS NOT NULL THEN ax.name_en
              WHEN EXISTS (SELECT 1 FROM axis WHERE axis.lever_id = a.lever_id) THEN 'axis not stated'
              ELSE 'no axis' END AS axis_en,
         SUM(a.euros) AS euros,
         COUNT(*) AS measures,
         COUNT(a.euros) AS measures_with_amount,
         group_concat(me.name, ' ; ') AS names
  FROM (SELECT * FROM amount ORDER BY euros DESC, position) a
  JOIN perimeter p ON p.id = a.perimeter AND p.is_default = 1
  JOIN entity me ON me.id = a.entity_id
  LEFT JOIN entity ax ON ax.id = a.axis_id
  WHERE a.tier = 'measure'
  GROUP BY a.lever_id, a.axis_id
  UNION ALL
  SELECT a.lever_id, NULL, 'non détaillé (calculé)', 'not detailed (computed)', r.remainder, 0, 0, a.label
  FROM amount a
  JOIN reconciliation r ON r.amount_id = a.id
  WHERE a.tier = 'envelope' AND a.reference = 0 AND a.lever_id IS NOT NULL AND r.remainder > 0
)
SELECT le.name AS lever,
       axis,
       euros,
       CASE
         WHEN measures = 0 THEN 'computed'
         WHEN measures_with_amount = 0 THEN 'not disclosed'
         WHEN measures_with_amount < measures THEN 'partly published'
         ELSE 'published'
       END AS state,
       measures,
       measures_with_amount,
       names,
       le.name_en AS lever_en,
       axis_en
FROM line
JOIN lever l ON l.id = line.lever_id
JOIN entity le ON le.id = l.id
LEFT JOIN axis x ON x.id = line.axis_id
ORDER BY l.position, line.measures = 0, x.id IS NULL, x.position;

-- The clusters with host, seat, award and the training project of the same institution.
CREATE VIEW cluster_profile AS
WITH total AS (
  SELECT SUM(a.euros) AS euros FROM amount a JOIN cluster c ON c.id = a.entity_id WHERE a.tier = 'award'
)
SELECT e.name AS name,
       h.name AS host,
       pl.commune AS city,
       loc.basis AS city_basis,
       re.name AS region,
       CASE WHEN re.id IS NULL THEN NULL
            WHEN EXISTS (SELECT 1 FROM relation w WHERE w.from_id IN (c.id, pl.id) AND w.role = 'located_in'
              AND w.to_id = re.id AND w.basis = 'stated') THEN 'stated'
            ELSE 'inferred' END AS region_basis,
       a.euros AS award,
       a.stage AS stage,
       RANK() OVER (ORDER BY a.euros DESC) AS rank,
       ROUND(100.0 * a.euros / total.euros, 1) AS share_percent,
       a.euros / a.years AS per_year,
       f.name AS former_3ia,
       t.name AS training_project,
       tr.basis AS training_basis,
       ta.euros AS training_award,
       CASE WHEN a.euros IS NULL AND ta.euros IS NULL THEN NULL
            ELSE COALESCE(a.euros, 0) + COALESCE(ta.euros, 0) END AS together,
       e.id AS cluster_id
FROM cluster c
JOIN entity e ON e.id = c.id
CROSS JOIN total
LEFT JOIN entity h ON h.id = c.host_id
LEFT JOIN amount a ON a.entity_id = c.id AND a.tier = 'award'
LEFT JOIN relation loc ON loc.from_id = c.id AND loc.role = 'located_in'
  AND loc.to_id IN (SELECT id FROM place WHERE lat IS NOT NULL)
LEFT JOIN place pl ON pl.id = loc.to_id
LEFT JOIN entity re ON re.id = pl.region_id
LEFT JOIN relation s ON s.from_id = c.id AND s.role = 'succeeds'
LEFT JOIN entity f ON f.id = s.to_id
LEFT JOIN relation tr ON tr.from_id = c.id
  AND tr.role = (SELECT value FROM meta WHERE key = 'companion')
LEFT JOIN entity t ON t.id = tr.to_id
LEFT JOIN amount ta ON ta.entity_id = t.id AND ta.tier = 'award'
ORDER BY a.euros DESC, e.position;
