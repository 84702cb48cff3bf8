package hexagonia.explore.saved;

import hexagonia.explore.Exploration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pages gathered while exploring, in order, under a title; whether a cover and an annex go with them. Immutable.
public record Dossier(String title, boolean cover, boolean annex, List<Page> pages) {
    public static final Dossier EMPTY = new Dossier("", true, true, List.of());

    public Dossier {
        pages = List.copyOf(pages);
    }

    /// One page: the id of an exhibit and the state it was seen in, the title and the note of the reader (empty
    /// for none), the paper it keeps to (none for that of the whole), whether it always begins a new leaf, and the
    /// figures it showed then.
    public record Page(
            String exhibit,
            Exploration state,
            String title,
            String note,
            Optional<String> paper,
            boolean newPage,
            List<Figure> figures) {
        public Page {
            figures = List.copyOf(figures);
        }

        public Page titled(String other) {
            return new Page(exhibit, state, other, note, paper, newPage, figures);
        }

        public Page noted(String other) {
            return new Page(exhibit, state, title, other, paper, newPage, figures);
        }

        public Page on(Optional<String> other) {
            return new Page(exhibit, state, title, note, other, newPage, figures);
        }

        public Page breaking(boolean always) {
            return new Page(exhibit, state, title, note, paper, always, figures);
        }
    }

    /// A figure as it stood: the fact, its value, qualifier and stage or nature.
    public record Figure(String id, double value, String qualifier, String stage) {}

    public Dossier called(String other) {
        return new Dossier(other, cover, annex, pages);
    }

    public Dossier with(boolean withCover, boolean withAnnex) {
        return new Dossier(title, withCover, withAnnex, pages);
    }

    public Dossier of(List<Page> others) {
        return new Dossier(title, cover, annex, others);
    }

    public Dossier adding(Page page) {
        List<Page> more = new ArrayList<>(pages);
        more.add(page);
        return of(more);
    }

    public Dossier putting(int at, Page page) {
        List<Page> changed = new ArrayList<>(pages);
        changed.set(at, page);
        return of(changed);
    }

    public Dossier without(int at) {
        List<Page> fewer = new ArrayList<>(pages);
        fewer.remove(at);
        return of(fewer);
    }

    /// With a page elsewhere; places beyond the ends are the ends.
    public Dossier moving(int from, int to) {
        List<Page> moved = new ArrayList<>(pages);
        Page page = moved.remove(from);
        moved.add(Math.clamp(to, 0, moved.size()), page);
        return of(moved);
    }
}
