package org.foireturns.metamorphic;

/** One cell of a return. */
record Spot(String sheet, String cell) implements Comparable<Spot> {
    @Override
    public int compareTo(Spot other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return sheet + "!" + cell;
    }
}
