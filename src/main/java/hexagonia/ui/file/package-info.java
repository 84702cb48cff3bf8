/// The files that the window opens: databases, explorations, dossiers, pages; chosen, dropped, or opened before. What
/// reads a database is handed in; of its words only the refusal is known here.
package hexagonia.ui.file;
