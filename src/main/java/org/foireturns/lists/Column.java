package org.foireturns.lists;

/**
 * A column of a list.
 *
 * @param index from the left of the list
 */
record Column(int index, Head head, Profile cells, ColumnKind kind) {
    Column as(ColumnKind other) {
        return new Column(index, head, cells, other);
    }
}
