package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.read.document.DocumentTable.Piece;

/**
 * Tables that stand right below each other, so that they look like one: where the heads of the numbers come again, and
 * another one over the labels, the next begins.
 *
 * <pre>
 * Victim gender    | Offences 2024/25
 * Female           | 296
 * Victim age group | Offences 2024/25
 * 12-15            | 271
 * </pre>
 */
final class StackedTables {
    private StackedTables() {}

    /** The first row of the second table; the end of the rows where there is but one. */
    static int next(List<Piece> pieces, int rows) {
        Map<Integer, List<String>> texts = new HashMap<>();
        pieces.stream()
                .filter(piece -> !piece.text().text().isBlank())
                .sorted(Comparator.comparingInt(piece -> piece.place().first().column()))
                .forEach(piece -> texts.computeIfAbsent(piece.place().first().row(), none -> new ArrayList<>())
                        .add(piece.text().text().strip()));
        List<String> heads = texts.getOrDefault(0, List.of());
        return heads.size() < 2
                ? rows
                : IntStream.range(2, rows)
                        .filter(each -> begins(texts.getOrDefault(each, List.of()), heads))
                        .findFirst()
                        .orElse(rows);
    }

    /** A cell that does not reach into a row. */
    static Piece endingBefore(Piece piece, int end) {
        CellRange place = piece.place();
        Address last =
                new Address(Math.min(place.last().row(), end - 1), place.last().column());
        return new Piece(new CellRange(place.first(), last), piece.text(), piece.style());
    }

    private static boolean begins(List<String> row, List<String> heads) {
        List<String> own = heads.subList(1, heads.size());
        return row.size() == heads.size()
                && !row.get(0).equals(heads.get(0))
                && row.subList(1, row.size()).equals(own)
                && own.stream().noneMatch(head -> Piece.NUMBER.matcher(head).matches());
    }
}
