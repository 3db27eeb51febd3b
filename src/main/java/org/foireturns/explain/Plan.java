package org.foireturns.explain;

import java.util.Collections;
import java.util.List;

/**
 * Which rows of a field are titles, heads and body, and what each column is.
 *
 * <pre>
 * Victims by age |         |           titles
 * Age            | 2018/19 | 2019/20   heads
 * 0-11           | 3       | 4         body
 * LABELS         | VALUES  | VALUES    roles
 * </pre>
 *
 * @param titles lone texts above the heads
 * @param heads rows of heads, from the top
 * @param body all other rows, from the top: values, headings of groups, rows whose values are blank
 * @param roles by column
 */
record Plan(Field field, List<Integer> titles, List<Integer> heads, List<Integer> body, List<Role> roles) {
    Plan {
        titles = List.copyOf(titles);
        heads = List.copyOf(heads);
        body = List.copyOf(body);
        roles = List.copyOf(roles);
    }

    Role role(int column) {
        return roles.get(column);
    }

    boolean holdsValues(int column) {
        return roles.get(column) == Role.VALUES;
    }

    boolean holdsLabels(int column) {
        return roles.get(column) == Role.LABELS;
    }

    /** The lowest row of the body. */
    int lastRow() {
        return body.get(body.size() - 1);
    }

    /** The lowest row of the body that holds a value; a lone text may stand below it. */
    int lastRowOfValues() {
        return body.stream()
                .filter(row -> field.row(row).stream().anyMatch(Slot::isValue))
                .reduce((above, below) -> below)
                .orElse(lastRow());
    }

    /** The row of the body above one of its rows; -1 above the first. */
    int rowAbove(int row) {
        int at = indexOf(row);
        return at == 0 ? -1 : body.get(at - 1);
    }

    /** The row of the body below one of its rows; -1 below the last. */
    int rowBelow(int row) {
        int at = indexOf(row) + 1;
        return at == body.size() ? -1 : body.get(at);
    }

    /** The rows of a body go downwards, as a rule. */
    private int indexOf(int row) {
        int at = Collections.binarySearch(body, row);
        return at < 0 ? body.indexOf(row) : at;
    }

    ColumnHeads columnHeads() {
        return new ColumnHeads(field, heads);
    }

    /** The cells of a column below the heads. */
    ColumnCells columnCells() {
        return new ColumnCells(field, body);
    }
}
