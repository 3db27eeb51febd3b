package org.foireturns.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something was noticed, as far as it is known; an empty text is "not known" or "all of it".
 *
 * @param cell {@code B7} or {@code B7:C9}
 * @param text the words of the cell, only where they may be shown
 */
public record Place(String request, String force, String file, String sheet, String cell, String text)
        implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::request)
            .thenComparing(Place::force)
            .thenComparing(Place::file)
            .thenComparing(Place::sheet)
            .thenComparing(Place::row)
            .thenComparing(place -> place.cell().length())
            .thenComparing(Place::cell)
            .thenComparing(Place::text);
    public static final Place NOWHERE = new Place("", "", "", "", "", "");

    public static Place ofRequest(String request) {
        return new Place(request, "", "", "", "", "");
    }

    public static Place ofForce(String request, String force) {
        return new Place(request, force, "", "", "", "");
    }

    public static Place ofFile(ReturnFile file, @Nullable String force) {
        return new Place(file.request(), force == null ? "" : force, file.name(), "", "", "");
    }

    public Place atForce(String id) {
        return new Place(request, id, file, sheet, cell, text);
    }

    public Place onSheet(String name) {
        return new Place(request, force, file, name, "", "");
    }

    public Place at(Address address, String words) {
        return new Place(request, force, file, sheet, address.toString(), words);
    }

    public Place at(CellRange range, String words) {
        return new Place(request, force, file, sheet, range.toString(), words);
    }

    /** The cell as a person finds it: its address, or in a document the table, row and column. */
    public String words() {
        return DocumentPlace.words(sheet, cell);
    }

    /** The row's number as Excel shows it, 0 when no cell is named. */
    public int row() {
        return cell.isEmpty() ? 0 : CellRange.parse(cell).first().rowNumber();
    }

    @Override
    public int compareTo(Place other) {
        return equals(other) ? 0 : ORDER.compare(this, other);
    }
}
