/// Tables as files: spreadsheets, CSV, JSON, GeoJSON, data packages. Typed values come in; nothing of the strategy is
/// known here. The same table and date give the same bytes, whatever zone and language the machine has.
package hexagonia.export.data;
