package org.foireturns.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something was noticed, as far as it is known. A name that is empty is none.
 *
 * @param request null when it is of no request, or of several
 * @param force null when it is of no force, or of several
 * @param file path below the input folder; null when it is in none
 * @param sheet null for the whole file; of a document the name by which {@link DocumentPlace} finds the cells in it
 * @param cells null for the whole sheet
 * @param text the words of the cell, only where they may be shown
 */
public record Place(
        @Nullable String request,
        @Nullable String force,
        @Nullable String file,
        @Nullable String sheet,
        @Nullable CellRange cells,
        String text)
        implements Comparable<Place> {
    private static final Comparator<@Nullable String> NONE_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::request, NONE_FIRST)
            .thenComparing(Place::force, NONE_FIRST)
            .thenComparing(Place::file, NONE_FIRST)
            .thenComparing(Place::sheet, NONE_FIRST)
            .thenComparing(Place::row)
            .thenComparing(place -> place.cell().length())
            .thenComparing(Place::cell)
            .thenComparing(Place::text);
    public static final Place NOWHERE = new Place(null, null, null, null, null, "");

    public Place {
        request = name(request);
        force = name(force);
        file = name(file);
        sheet = name(sheet);
    }

    private static @Nullable String name(@Nullable String name) {
        return name == null || name.isEmpty() ? null : name;
    }

    /**
     * A place as it was stored and printed.
     *
     * @param cell {@code B7} or {@code B7:C9}; empty for none
     * @throws IllegalArgumentException if the cell is of another form
     */
    public static Place parse(String request, String force, String file, String sheet, String cell, String text) {
        return new Place(request, force, file, sheet, cell.isEmpty() ? null : CellRange.parse(cell), text);
    }

    /** A part of a place as it is stored and printed: empty for none. */
    public static String printed(@Nullable String part) {
        return part == null ? "" : part;
    }

    public static Place ofRequest(String request) {
        return new Place(request, null, null, null, null, "");
    }

    public static Place ofForce(@Nullable String request, @Nullable String force) {
        return new Place(request, force, null, null, null, "");
    }

    public static Place ofFile(ReturnFile file, @Nullable String force) {
        return ofForce(file.request(), force).inFile(file.name());
    }

    public Place atForce(String id) {
        return new Place(request, id, file, sheet, cells, text);
    }

    public Place inFile(@Nullable String name) {
        return new Place(request, force, name, null, null, "");
    }

    public Place onSheet(@Nullable String name) {
        return new Place(request, force, file, name, null, "");
    }

    public Place at(Address address, String words) {
        return at(new CellRange(address, address), words);
    }

    public Place at(CellRange range, String words) {
        return new Place(request, force, file, sheet, range, words);
    }

    /** Where the cells of a count stand. */
    public Place at(Provenance source) {
        return inFile(source.file()).onSheet(source.sheet()).at(source.cells(), "");
    }

    /** What stands elsewhere in the same file. */
    public Place at(Place other) {
        return new Place(request, force, file, other.sheet, other.cells, "");
    }

    /** The same place with other words. */
    public Place saying(String words) {
        return new Place(request, force, file, sheet, cells, words);
    }

    /** Whether it is of a request and a force; an empty name is that of none. */
    public boolean isOf(String otherRequest, String otherForce) {
        return isOf(otherRequest) && printed(force).equals(otherForce);
    }

    /** Whether it is of a request; an empty name is that of none. */
    public boolean isOf(String otherRequest) {
        return printed(request).equals(otherRequest);
    }

    /** Whether it is in a file; an empty name is that of none. */
    public boolean isIn(String otherFile) {
        return printed(file).equals(otherFile);
    }

    /** Whether it is on a sheet of a file. */
    public boolean isOn(String otherFile, String otherSheet) {
        return isIn(otherFile) && printed(sheet).equals(otherSheet);
    }

    /** Whether both are on one sheet of one file, or in no file. */
    public boolean besides(Place other) {
        return Objects.equals(file, other.file) && Objects.equals(sheet, other.sheet);
    }

    /** The cells with their file and sheet; empty unless all of it is known. */
    public Optional<Spot> spot() {
        return file == null || sheet == null || cells == null
                ? Optional.empty()
                : Optional.of(new Spot(file, sheet, cells));
    }

    /** The first of the cells; null when none is named. */
    public @Nullable Address first() {
        return cells == null ? null : cells.first();
    }

    /** The cells as they are stored and printed, {@code B7} or {@code B7:C9}: empty for none. */
    public String cell() {
        return cells == null ? "" : cells.toString();
    }

    /** The cell as a person finds it: its address, or in a document the table, row and column; empty for none. */
    public String words() {
        return cells == null ? "" : DocumentPlace.words(printed(sheet), cells);
    }

    /** The row's number as Excel shows it, 0 when no cell is named. */
    public int row() {
        return cells == null ? 0 : cells.first().rowNumber();
    }

    @Override
    public int compareTo(Place other) {
        return equals(other) ? 0 : ORDER.compare(this, other);
    }
}
