package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.CellRange;
import org.foireturns.read.document.DocumentTable.Piece;

/**
 * The columns of a table in which a cell stands that is no wider. Programs that draw tables by measure leave others
 * behind, where two rows do not meet by a hair; a cell over such a one stands in the column before it.
 */
final class OwnColumns {
    /** For each column, and the one behind the last, how many own columns are before it. */
    private final int[] before;

    private OwnColumns(List<Piece> pieces) {
        Map<Integer, List<Integer>> ends = new HashMap<>();
        int last = 0;
        for (Piece piece : pieces) {
            int end = piece.place().last().column();
            ends.computeIfAbsent(piece.place().first().column(), column -> new ArrayList<>())
                    .add(end);
            last = Math.max(last, end);
        }
        boolean[] own = new boolean[last + 1];
        int nextOwn = last + 1;
        for (int column = last; column >= 0; column--) {
            int next = nextOwn;
            own[column] =
                    column == 0 || ends.getOrDefault(column, List.of()).stream().anyMatch(end -> end < next);
            nextOwn = own[column] ? column : nextOwn;
        }
        before = new int[last + 2];
        for (int column = 0; column <= last; column++) {
            before[column + 1] = before[column] + (own[column] ? 1 : 0);
        }
    }

    /** Cells without the columns that none of them has for itself. */
    static List<Piece> of(List<Piece> pieces) {
        OwnColumns own = new OwnColumns(pieces);
        return pieces.stream().map(own::moved).toList();
    }

    private Piece moved(Piece piece) {
        CellRange place = piece.place();
        int first = before[place.first().column()];
        int last = before[place.last().column() + 1] - 1;
        return new Piece(
                CellRange.of(place.first().row(), first, place.last().row(), Math.max(first, last)),
                piece.text(),
                piece.style());
    }
}
